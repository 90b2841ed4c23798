package id.balai.base;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/// A small file of keys and values (UTF-8), whole or not there.
public final class PropertiesFile {

  private final Path file;

  public PropertiesFile(Path file) {
    this.file = file;
  }

  /// What it says; nothing where it is not there.
  ///
  /// @throws UncheckedIOException when it cannot be read or is damaged
  public Properties read() {
    var all = new Properties();
    if (Files.exists(file)) {
      try (Reader in = new StringReader(WholeFile.text(file))) {
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
  public void write(Properties all) {
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
