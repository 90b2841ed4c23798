package id.balai.roster;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.balai.domain.participant.name.PersonName;
import java.io.IOException;
import java.nio.file.Path;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The splitter of names against the titles that the sample lists give in columns of their own.
final class SampleNamesTest {

  @ParameterizedTest
  @ValueSource(strings = {"rantau-pulung.csv", "loa-janan.csv"})
  void everyNameSplitsAsItsOwnerWouldSplitIt(String list) throws IOException {
    try (var csv = CsvReader.builder().ofNamedCsvRecord(Path.of("assets/samples", list))) {
      SoftAssertions softly = new SoftAssertions();
      csv.forEach(record -> check(record, softly));
      softly.assertAll();
    }
  }

  private static void check(NamedCsvRecord record, SoftAssertions softly) {
    PersonName name = PersonName.of(record.getField("nama_lengkap"));
    softly.assertThat(String.join(" ", name.front())).isEqualTo(record.getField("gelar_depan"));
    softly.assertThat(name.name()).isEqualTo(record.getField("nama"));
    softly.assertThat(String.join(", ", name.back())).isEqualTo(record.getField("gelar_belakang"));
    softly.assertThat(name.isSure()).as(name.printed()).isTrue();
    assertThat(name.sortKey()).isNotBlank();
  }
}
