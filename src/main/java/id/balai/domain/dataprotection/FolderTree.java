package id.balai.domain.dataprotection;

import id.balai.base.OwnFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/// A folder with everything in it.
public final class FolderTree {
  private FolderTree() {}

  /// Deletes a folder, file or link with everything in it; links are not followed. Does nothing
  /// where there is none.
  ///
  /// @throws IOException when something stays
  public static void delete(Path top) throws IOException {
    if (Files.notExists(top, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> files = Files.walk(top)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    OwnFolder.force(Objects.requireNonNull(top.toAbsolutePath().getParent()));
  }
}
