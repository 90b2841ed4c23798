package id.balai.service.externalsigning;

import id.balai.base.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

  void put(String name, WholeFile.Content content) throws IOException {
    WholeFile.write(beside.resolve(name), content);
    names.add(name);
  }

  /// Moves all files into place.
  void deliver() throws IOException {
    for (String name : names) {
      WholeFile.moveInto(beside.resolve(name), folder.resolve(name));
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
