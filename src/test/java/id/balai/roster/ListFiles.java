package id.balai.roster;

import id.balai.domain.participant.roster.RosterRequest;
import id.balai.domain.participant.roster.RosterResult;
import id.balai.domain.participant.roster.RosterResult.Roster;
import id.balai.domain.participant.roster.RosterResult.Unreadable;
import id.balai.domain.participant.roster.RosterRow;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Makes files for the tests and reads them.
final class ListFiles {
  private static final RosterWords WORDS = new RosterWords(Locale.of("id"));
  private final Path folder;

  ListFiles(Path folder) {
    this.folder = folder;
  }

  Path text(String content) {
    return text(content, StandardCharsets.UTF_8);
  }

  Path text(String content, Charset charset) {
    return bytes(content.getBytes(charset));
  }

  Path bytes(byte[] content) {
    try {
      Path file = Files.createTempFile(folder, "list", ".dat");
      return Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path workbook(Consumer<Workbook> content) {
    try {
      Path file = Files.createTempFile(folder, "list", ".dat");
      try (OutputStream out = Files.newOutputStream(file)) {
        Workbook workbook = new Workbook(out, "Uji", "1.0");
        content.accept(workbook);
        workbook.finish();
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A sheet out of lines with `|` between the cells; `#5` is a number cell.
  static void fill(Worksheet sheet, String lines) {
    int row = 0;
    for (String line : lines.split("\n", -1)) {
      int column = 0;
      for (String cell : line.split("\\|", -1)) {
        String text = cell.strip();
        if (text.startsWith("#")) {
          sheet.value(row, column, new BigDecimal(text.substring(1)));
        } else if (!text.isEmpty()) {
          sheet.value(row, column, text);
        }
        column++;
      }
      row++;
    }
  }

  static RosterResult read(Path file) {
    return Readers.everyLetter().read(file, RosterRequest.plain());
  }

  static Roster roster(Path file) {
    return switch (read(file)) {
      case Roster roster -> roster;
      case Unreadable unreadable -> throw new AssertionError(WORDS.unreadable(unreadable));
    };
  }

  /// `line action name kind digits sex group` of every row with a person, a line each.
  static String people(Roster roster) {
    return roster.rows().stream()
        .filter(row -> row.draft().isPresent())
        .map(ListFiles::person)
        .collect(Collectors.joining("\n"));
  }

  private static String person(RosterRow row) {
    var draft = row.draft().orElseThrow();
    return String.join(
        " | ",
        "" + row.line(),
        WORDS.action(row.action()),
        draft.name().name(),
        draft.identities().stream()
            .map(n -> n.kind() + " " + n.digits())
            .collect(Collectors.joining(" + ")),
        draft.sex().name().substring(0, 1),
        draft.participation().group());
  }
}
