package id.balai.service.batches;

import id.balai.base.WholeFile;
import id.balai.domain.dataprotection.FolderTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A folder that is filled beside its place and takes it when it is whole. What a program that was
/// killed left beside it is swept away the next time.
public final class FreshFolder implements AutoCloseable {

  private final Path place;
  private final Path beside;

  private FreshFolder(Path place, Path beside) {
    this.place = place;
    this.beside = beside;
  }

  /// Begins a folder that is to stand at `place`.
  public static FreshFolder beside(Path place) throws IOException {
    Path beside = place.resolveSibling("." + place.getFileName() + ".part");
    FolderTree.delete(beside);
    Files.createDirectories(beside);
    return new FreshFolder(place, beside);
  }

  /// Where it is filled.
  public Path path() {
    return beside;
  }

  /// It is whole: it takes its place, and the folder that was there is deleted.
  public void take() throws IOException {
    Path old = place.resolveSibling("." + place.getFileName() + ".old");
    FolderTree.delete(old);
    if (Files.exists(place)) {
      WholeFile.moveInto(place, old);
    }
    WholeFile.moveInto(beside, place);
    FolderTree.delete(old);
  }

  @Override
  public void close() throws IOException {
    FolderTree.delete(beside);
  }
}
