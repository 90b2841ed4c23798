package id.balai.roster;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.balai.base.SpreadsheetCell;
import id.balai.domain.participant.Participant;
import id.balai.domain.participant.roster.PersonTimes;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Writes the list of people so that Excel 2010 and WPS open it with every number intact and run
/// nothing in it (R34).
public final class PeopleExport {
  private static final char MARK = '\uFEFF';
  private static final int FLUSHED = 500;
  private final RosterWords words;
  private final Optional<Map<UUID, PersonTimes>> times;

  /// @param locale language of the headers
  public PeopleExport(Locale locale) {
    this(new RosterWords(locale), Optional.empty());
  }

  private PeopleExport(RosterWords words, Optional<Map<UUID, PersonTimes>> times) {
    this.words = words;
    this.times = times;
  }

  /// The same list with columns that say when people were inside.
  ///
  /// @param other empty: without such columns
  public PeopleExport with(Optional<Map<UUID, PersonTimes>> other) {
    return new PeopleExport(words, other);
  }

  private List<String> header() {
    var header = new ArrayList<>(PeopleTable.header(words));
    times.ifPresent(_ -> header.addAll(words.times()));
    return header;
  }

  private void rows(List<Participant> people, Consumer<List<String>> receiver) {
    for (Participant person : people) {
      PeopleTable.rows(
          List.of(person),
          cells -> {
            times
                .map(all -> all.getOrDefault(person.id(), PersonTimes.NONE))
                .ifPresent(one -> cells.addAll(List.of(one.in(), one.out(), one.minutes())));
            receiver.accept(cells);
          });
    }
  }

  /// Writes a workbook of text cells; a text cell is never run, whatever it begins with.
  ///
  /// @param target is not closed
  public void writeXlsx(List<Participant> people, OutputStream target) throws IOException {
    Workbook workbook = new Workbook(target, "Balai", "1.0");
    Worksheet sheet = workbook.newWorksheet("Peserta");
    List<String> header = header();
    for (int i = 0; i < header.size(); i++) {
      sheet.value(0, i, header.get(i));
      sheet.style(0, i).bold().set();
      sheet.width(i, PeopleTable.isEndangered(i) ? 22 : 16);
    }
    sheet.freezePane(0, 1);
    int[] line = {0};
    rows(people, cells -> write(sheet, ++line[0], cells));
    workbook.finish();
  }

  private static void write(Worksheet sheet, int line, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        sheet.value(line, i, cells.get(i));
        sheet.style(line, i).format("@").set();
      }
    }
    if (line % FLUSHED == 0) {
      flush(sheet);
    }
  }

  private static void flush(Worksheet sheet) {
    try {
      sheet.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("the list cannot be written", e);
    }
  }

  /// Writes CSV as Excel of an Indonesian Windows opens it: UTF-8 with a mark, semicolons; numbers
  /// and cells that begin like a formula carry an apostrophe, which [FileRosterReader] takes off.
  ///
  /// @param target is not closed
  public void writeCsv(List<Participant> people, OutputStream target) throws IOException {
    Writer text = new OutputStreamWriter(target, StandardCharsets.UTF_8);
    text.write(MARK);
    CsvWriter csv =
        CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(text);
    csv.writeRecord(header());
    rows(people, cells -> csv.writeRecord(harmless(cells)));
    csv.flush();
    text.flush();
  }

  private static List<String> harmless(List<String> cells) {
    List<String> safe = new ArrayList<>(cells.size());
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      boolean isNumber = PeopleTable.isEndangered(i) && !cell.isEmpty();
      safe.add(isNumber ? "'" + cell : SpreadsheetCell.harmless(cell));
    }
    return safe;
  }
}
