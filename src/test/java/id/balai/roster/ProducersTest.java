package id.balai.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// One list as the programs and libraries write it that offices and their web sites use: SheetJS,
/// exceljs, xlsx-populate and LibreOffice (`make.cjs` beside the files made them), Apache POI. The
/// same people stand in all of them.
final class ProducersTest {
  private static final Path MADE = Path.of("src/test/resources/lists/producers");
  private static final String PEOPLE =
      """
      Sutrasno Widagdo | NIP 197903052004011901 | M
      Maria Goreti Kambu | NIP 198411232009022902 | F
      Nurul 'Aini |  | F
      René Hutabarat | NIP 197505022000061906 | M\
      """;

  @TempDir Path folder;

  static List<Path> made() throws IOException {
    try (Stream<Path> files = Files.list(MADE)) {
      return files.filter(f -> !f.toString().endsWith(".cjs")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("made")
  void theSamePeopleAreFoundWhoeverWroteTheFile(Path file) {
    assertThat(people(file)).isEqualTo(PEOPLE);
  }

  @Test
  void theyAreFoundInAnOldWorkbookOfAnotherLibrary() throws IOException {
    Path file = folder.resolve("poi.xls");
    try (var workbook = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      HSSFSheet sheet = workbook.createSheet("Peserta");
      row(sheet.createRow(0), "No", "N A M A", "N I P", "L/P");
      row(sheet.createRow(2), "1", "Sutrasno Widagdo, S.Pd.", "19790305 200401 1 901", "L");
      row(sheet.createRow(3), "2", "Maria Goreti Kambu", "'198411232009022902", "P");
      row(sheet.createRow(5), "3", "Nurul 'Aini", "-", "P");
      row(sheet.createRow(6), "4", "René Hutabarat", "NIP. 197505022000061906", "L");
      workbook.write(out);
    }
    assertThat(people(file)).isEqualTo(PEOPLE);
  }

  private static void row(HSSFRow row, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      row.createCell(i).setCellValue(cells[i]);
    }
  }

  private static String people(Path file) {
    return ListFiles.people(ListFiles.roster(file))
        .replaceAll("(?m)^\\d+ \\| TERIMA \\| ", "")
        .replaceAll("(?m) \\| $", "");
  }
}
