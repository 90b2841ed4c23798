package id.balai.roster;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.balai.domain.participant.roster.RosterRequest;
import id.balai.domain.participant.roster.RosterResult.Roster;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// A list that went through five hands, and what must become of each of its records.
final class MessyListTest {
  private static final Path LISTS = Path.of("src/test/resources/lists");

  @Test
  void everyRecordOfTheMessyListIsTreatedAsExpected() throws IOException {
    Roster roster =
        (Roster) Readers.everyLetter().read(LISTS.resolve("messy.csv"), RosterRequest.plain());
    StringWriter report = new StringWriter();
    new RosterReport(Locale.of("id")).write(roster, report);

    List<List<String>> got = answers(CsvReader.builder().ofCsvRecord(report.toString()));
    List<List<String>> wanted;
    try (var expected = CsvReader.builder().ofCsvRecord(LISTS.resolve("messy-expected.csv"))) {
      wanted = answers(expected);
    }
    assertThat(got).hasSize(50).containsExactlyElementsOf(wanted);
  }

  /// All columns but the reasons; letter case of a name and the sex of the row of errors are free.
  private static List<List<String>> answers(CsvReader<CsvRecord> reader) {
    return reader.stream()
        .map(CsvRecord::getFields)
        .map(
            f ->
                List.of(
                    f.get(0),
                    f.get(1),
                    f.get(2).toUpperCase(Locale.ROOT),
                    f.get(3),
                    f.get(4),
                    f.get(0).equals("37") ? "" : f.get(5)))
        .toList();
  }
}
