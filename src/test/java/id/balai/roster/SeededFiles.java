package id.balai.roster;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Writes rows as one of the files that offices send: text in several encodings, or a workbook.
final class SeededFiles {
  private static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.UTF_8,
          Charset.forName("windows-1252"),
          Charset.forName("x-MacRoman"),
          StandardCharsets.UTF_16,
          StandardCharsets.UTF_16LE);

  private SeededFiles() {}

  static Path write(List<List<String>> rows, Random random, Path folder) throws IOException {
    Path file = folder.resolve("list.dat");
    if (random.nextInt(8) == 0) {
      try (OutputStream out = Files.newOutputStream(file)) {
        workbook(rows, out, random.nextBoolean());
      }
      return file;
    }
    char separator = ";,\t".charAt(random.nextInt(3));
    StringWriter text = new StringWriter();
    CsvWriter csv =
        CsvWriter.builder()
            .fieldSeparator(separator)
            .lineDelimiter(random.nextBoolean() ? LineDelimiter.CRLF : LineDelimiter.LF)
            .build(text);
    rows.forEach(csv::writeRecord);
    csv.flush();
    String mark = random.nextInt(3) == 0 ? "\uFEFF" : "";
    Charset charset =
        random.nextInt(3) == 0 ? CHARSETS.get(random.nextInt(5)) : CHARSETS.getFirst();
    boolean isMarked = charset.equals(StandardCharsets.UTF_8);
    return Files.write(file, ((isMarked ? mark : "") + text).getBytes(charset));
  }

  private static void workbook(List<List<String>> rows, OutputStream out, boolean hasSummary)
      throws IOException {
    Workbook workbook = new Workbook(out, "Uji", "1.0");
    if (hasSummary) {
      fill(
          workbook.newWorksheet("Rekap"),
          List.of(
              List.of("No", "Nama Desa", "L", "P", "Jumlah"),
              List.of("1", "Mukti Jaya", "3", "4", "7"),
              List.of("2", "Kebon Agung", "5", "1", "6")));
    }
    fill(workbook.newWorksheet("Daftar"), rows);
    workbook.finish();
  }

  private static void fill(Worksheet sheet, List<List<String>> rows) {
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < rows.get(r).size(); c++) {
        String cell = rows.get(r).get(c);
        if (cell.matches("\\d{1,4}")) {
          sheet.value(r, c, Integer.parseInt(cell));
        } else if (!cell.isEmpty()) {
          sheet.value(r, c, cell);
        }
      }
    }
  }
}
