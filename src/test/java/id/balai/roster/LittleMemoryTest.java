package id.balai.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The heaviest hostile files in a program of 512 MB.
final class LittleMemoryTest {

  @TempDir Path folder;

  @Test
  void bombsEndlessLinesAndMillionsOfRowsAreRefusedWithin512Megabytes() throws Exception {
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                HostileReading.class.getName(),
                bomb().toString(),
                line().toString(),
                rows("sejuta.csv", 1_000_000).toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String said =
        new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    assertThat(program.waitFor()).isZero();
    assertThat(said.lines())
        .containsExactly("UNPACKED_TOO_LARGE", "LINE_TOO_LONG", "TOO_MANY_ROWS");
  }

  private Path bomb() throws IOException {
    Path file = folder.resolve("bom.xlsx");
    byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (String name : new String[] {"[Content_Types].xml", "xl/workbook.xml"}) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write("<a/>".getBytes(StandardCharsets.US_ASCII));
      }
      zip.putNextEntry(new ZipEntry("xl/media/image1.png"));
      for (int i = 0; i < 600; i++) {
        zip.write(blanks);
      }
    }
    return file;
  }

  private Path line() throws IOException {
    Path file = folder.resolve("baris.csv");
    return Files.writeString(file, "No;Nama;NIP\n1;" + "a".repeat(20 << 20));
  }

  private Path rows(String name, int count) throws IOException {
    Path file = folder.resolve(name);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("No;Nama;NIP\n");
      for (int i = 1; i <= count; i++) {
        out.write(i + ";Orang " + (char) ('a' + i % 26) + ";\n");
      }
    }
    return file;
  }
}
