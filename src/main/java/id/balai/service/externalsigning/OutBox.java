package id.balai.service.externalsigning;

import id.balai.service.issuing.PaperFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/// Files that are written beside the folder in which they will lie, and go there together.
final class OutBox implements AutoCloseable {

  private final Path folder;
  private final Path beside;
  private final List<String> names = new ArrayList<>();

  OutBox(Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder);
    this.beside = Files.createTempDirectory(folder, ".balai-");
  }

  void put(String name, PaperFile.Content content) throws IOException {
    PaperFile.write(beside.resolve(name), content);
    names.add(name);
  }

  /// Moves all files into place.
  void deliver() throws IOException {
    for (String name : names) {
      Files.move(
          beside.resolve(name),
          folder.resolve(name),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    for (String name : names) {
      Files.deleteIfExists(beside.resolve(name));
    }
    Files.delete(beside);
  }
}
