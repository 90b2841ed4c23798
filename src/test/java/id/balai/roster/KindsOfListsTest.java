package id.balai.roster;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.balai.domain.participant.roster.RosterRequest;
import id.balai.domain.participant.roster.RosterResult;
import id.balai.domain.participant.roster.RosterResult.Roster;
import id.balai.domain.participant.roster.RosterResult.Unreadable;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Lists of the kinds that offices send, each with what must become of every record. The answers
/// were looked through by hand; a new way to read a list must keep them.
final class KindsOfListsTest {
  private static final Path KINDS = Path.of("src/test/resources/lists/kinds");
  private static final Path ANSWERS = KINDS.resolveSibling("kinds-expected.csv");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-10-07T01:14:00Z"), ZoneOffset.UTC);

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(KINDS)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyRecordIsAnsweredAsItMustBe(Path file) throws IOException {
    String name = file.getFileName().toString();
    List<List<String>> wanted = new ArrayList<>();
    try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(ANSWERS)) {
      csv.stream()
          .map(CsvRecord::getFields)
          .filter(f -> f.getFirst().equals(name))
          .forEach(wanted::add);
    }
    assertThat(answers(file)).containsExactlyElementsOf(wanted);
  }

  /// File, row, answer, name, kind and digits of the number, sex.
  static List<List<String>> answers(Path file) {
    String name = file.getFileName().toString();
    RosterResult result =
        new FileRosterReader(_ -> Optional.empty(), CLOCK).read(file, RosterRequest.plain());
    return switch (result) {
      case Unreadable refused ->
          List.of(List.of(name, "", refused.reason().name(), "", "", "", ""));
      case Roster roster -> {
        StringWriter report = new StringWriter();
        new RosterReport(Locale.of("id")).write(roster, report);
        yield CsvReader.builder().ofCsvRecord(report.toString()).stream()
            .map(CsvRecord::getFields)
            .skip(1)
            .filter(f -> !f.getFirst().isEmpty())
            .map(f -> Stream.concat(Stream.of(name), f.stream().limit(6)).toList())
            .toList();
      }
    };
  }
}
