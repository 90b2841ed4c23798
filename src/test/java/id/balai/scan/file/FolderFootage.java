package id.balai.scan.file;

import id.balai.scan.Luma;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The JPEG and PNG files of a folder in the order of their names.
final class FolderFootage implements Footage {

  private final Iterator<Path> pictures;
  private final Duration pace;

  /// @throws IOException when the folder cannot be read or holds no picture
  FolderFootage(Path folder, Duration pace) throws IOException {
    List<Path> found = pictures(folder);
    if (found.isEmpty()) {
      throw new IOException("no pictures");
    }
    this.pictures = found.iterator();
    this.pace = pace;
  }

  private static List<Path> pictures(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(FolderFootage::isPicture).sorted().toList();
    }
  }

  private static boolean isPicture(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".jpg") || name.endsWith(".jpeg") || name.endsWith(".png");
  }

  @Override
  public Optional<Luma> next() {
    while (pictures.hasNext()) {
      try {
        return Optional.of(ImageFiles.read(pictures.next()));
      } catch (IOException torn) {
        // the next picture follows
      }
    }
    return Optional.empty();
  }

  @Override
  public Duration pace() {
    return pace;
  }

  @Override
  public void close() {}
}
