package id.balai.roster.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/// What a list costs when nobody asks what its cells mean: every cell as a text, by the libraries
/// that read the files.
final class BareLists {

  private BareLists() {}

  static int csv(Path file) throws IOException {
    int letters = 0;
    int rows = 0;
    try (CsvReader<CsvRecord> all = CsvReader.builder().fieldSeparator(';').ofCsvRecord(file)) {
      for (CsvRecord row : all) {
        letters += row.getFields().stream().mapToInt(String::length).sum();
        rows++;
      }
    }
    return letters > 0 ? rows : 0;
  }

  static int xlsx(Path file) throws IOException {
    try (var workbook = new ReadableWorkbook(Files.newInputStream(file));
        Stream<Row> rows = workbook.getFirstSheet().openStream()) {
      return (int) rows.filter(row -> letters(row) > 0).count();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static int letters(Row row) {
    int letters = 0;
    for (int column = 0; column < row.getCellCount(); column++) {
      letters += row.getCellText(column).length();
    }
    return letters;
  }
}
