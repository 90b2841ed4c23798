package id.balai.app.station;

import id.balai.base.WholeFile;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/// A small file of the data folder, whole or not there: written beside, forced, moved.
final class PropertiesFile {

  private final Path file;

  PropertiesFile(Path file) {
    this.file = file;
  }

  /// What it says; nothing where it is not there.
  ///
  /// @throws UncheckedIOException when it cannot be read
  Properties read() {
    var all = new Properties();
    if (Files.exists(file)) {
      try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        all.load(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (IllegalArgumentException e) {
        throw new UncheckedIOException(new IOException("the file is damaged", e));
      }
    }
    return all;
  }

  /// Replaces what it says.
  ///
  /// @throws UncheckedIOException when it cannot be written; what it said before stands
  void write(Properties all) {
    try {
      WholeFile.write(
          file,
          out -> {
            var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            all.store(text, null);
            text.flush();
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
