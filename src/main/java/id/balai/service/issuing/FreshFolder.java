package id.balai.service.issuing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/// A folder that is filled beside its place and takes it when it is whole. What a program that was
/// killed left beside it is swept away the next time.
final class FreshFolder implements AutoCloseable {

  private final Path place;
  private final Path beside;

  private FreshFolder(Path place, Path beside) {
    this.place = place;
    this.beside = beside;
  }

  static FreshFolder beside(Path place) throws IOException {
    Path beside = place.resolveSibling("." + place.getFileName() + ".part");
    delete(beside);
    Files.createDirectories(beside);
    return new FreshFolder(place, beside);
  }

  /// Where it is filled.
  Path path() {
    return beside;
  }

  /// It is whole: it takes its place, and the folder that was there is deleted.
  void take() throws IOException {
    Path old = place.resolveSibling("." + place.getFileName() + ".old");
    delete(old);
    if (Files.exists(place)) {
      Files.move(place, old);
    }
    Files.move(beside, place);
    delete(old);
  }

  @Override
  public void close() throws IOException {
    delete(beside);
  }

  private static void delete(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
