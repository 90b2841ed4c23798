package id.balai.ui.console.documents;

import id.balai.service.papers.Paper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Papers that are written only to be looked at or printed. The files are gone when the page is
/// left or the program ends.
final class DraftFile {

  private final List<Path> files = new ArrayList<>();

  /// Writes a paper.
  synchronized Path of(Paper paper) throws IOException {
    Path file = Files.createTempFile("balai-", ".pdf");
    file.toFile().deleteOnExit();
    files.add(file);
    try (var out = Files.newOutputStream(file)) {
      paper.content().writeTo(out);
    }
    return file;
  }

  synchronized void delete() {
    for (Path file : files) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    files.clear();
  }
}
