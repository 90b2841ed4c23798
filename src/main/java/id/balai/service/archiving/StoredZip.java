package id.balai.service.archiving;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A folder as a ZIP whose bytes follow from its files alone: sorted, dated alike, not compressed
/// (papers are compressed already, and compressors differ).
final class StoredZip {

  private static final LocalDateTime DATE = LocalDateTime.of(1980, 1, 1, 0, 0);

  private StoredZip() {}

  static void write(Path folder, OutputStream out) throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.walk(folder)) {
      all = files.filter(Files::isRegularFile).sorted().toList();
    }
    var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    String prefix = folder.getFileName() + "/";
    for (Path file : all) {
      var entry = new ZipEntry(prefix + folder.relativize(file).toString().replace('\\', '/'));
      entry.setMethod(ZipEntry.STORED);
      entry.setTimeLocal(DATE);
      entry.setSize(Files.size(file));
      entry.setCrc(crc(file));
      zip.putNextEntry(entry);
      Files.copy(file, zip);
      zip.closeEntry();
    }
    zip.finish();
  }

  private static long crc(Path file) throws IOException {
    var crc = new CRC32();
    try (InputStream in = new CheckedInputStream(Files.newInputStream(file), crc)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return crc.getValue();
  }
}
