package id.balai.domain.dataprotection;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Files and folders that a program left half written because it was killed or the power went. What
/// was meant to be whole may hold anybody's data, so an erasure takes them away.
///
/// @param since when this program began; what is younger may be in writing now, and is only named
public record Unfinished(FileTime since) {

  /// Of files that are written beside their place, and of folders that are filled there.
  private static final Pattern OURS =
      Pattern.compile("\\.balai-.*|\\..+\\.(part|old)|balai.*\\.part");

  private static final String PART = ".part";

  /// What is older than now, which is when a program begins.
  public static Unfinished before(Clock clock) {
    return new Unfinished(FileTime.from(clock.instant()));
  }

  /// Deletes what lies half written in a folder of our own, in which every `.part` is ours.
  public WrittenFiles.Swept sweepOwn(Path root) throws IOException {
    return sweep(root, name -> isOurs(name) || name.endsWith(PART));
  }

  /// Deletes what lies half written in a folder that others use too.
  public WrittenFiles.Swept sweepShared(Path root) throws IOException {
    return sweep(root, Unfinished::isOurs);
  }

  private static boolean isOurs(String name) {
    return OURS.matcher(name).matches();
  }

  /// Tells by a name whether something is half written.
  private interface Mark {
    boolean isOn(String name);
  }

  private WrittenFiles.Swept sweep(Path root, Mark mark) throws IOException {
    if (!Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS)) {
      return WrittenFiles.Swept.NOTHING;
    }
    List<Path> found = found(root, mark);
    var left = new ArrayList<Path>();
    int deleted = 0;
    for (Path one : found) {
      if (isGone(one)) {
        deleted++;
      } else if (Files.exists(one, LinkOption.NOFOLLOW_LINKS)) {
        left.add(one);
      }
    }
    return new WrittenFiles.Swept(deleted, left);
  }

  private boolean isGone(Path path) {
    try {
      if (Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS).compareTo(since) >= 0) {
        return false;
      }
      FolderTree.delete(path);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static List<Path> found(Path root, Mark mark) throws IOException {
    var found = new ArrayList<Path>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (folder.equals(root) || !mark.isOn(String.valueOf(folder.getFileName()))) {
              return FileVisitResult.CONTINUE;
            }
            found.add(folder);
            return FileVisitResult.SKIP_SUBTREE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (mark.isOn(String.valueOf(file.getFileName()))) {
              found.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, @Nullable IOException why) {
            return FileVisitResult.CONTINUE;
          }
        });
    return found;
  }
}
