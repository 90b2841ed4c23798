package id.balai.base;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/// Folders that only their owner can enter and whose names are on disk.
public final class OwnFolder {
  private OwnFolder() {}

  /// Makes a folder that only its owner can enter, and those above it; one that is there stays as
  /// it is.
  public static void make(Path folder) throws IOException {
    make(folder, FolderRights::close);
  }

  /// The same for a folder that may be carried to another computer: an access list of this one
  /// would name nobody there, so it keeps the list of the folder above it.
  public static void makeToCarry(Path folder) throws IOException {
    make(folder, FolderRights::closeByPermissions);
  }

  private interface Closing {
    void close(Path made) throws IOException;
  }

  private static void make(Path folder, Closing closing) throws IOException {
    for (Path made : missing(folder)) {
      Files.createDirectories(made);
      closing.close(made);
      forceNameOf(made);
    }
    Files.createDirectories(folder);
  }

  /// Forces the names in a folder to disk, where the system can do that: after a file in it was
  /// made, moved or deleted, and before anybody is told so.
  public static void force(Path folder) throws IOException {
    // The systems that have permissions are those that open a folder like a file.
    if (FolderRights.hasPermissions(folder)) {
      try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
        names.force(true);
      }
    }
  }

  /// Forces the name of a file or folder to disk.
  static void forceNameOf(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      force(folder);
    }
  }

  /// The folders that are to be made for this one, the uppermost first.
  private static List<Path> missing(Path folder) {
    var missing = new ArrayList<Path>();
    for (Path each = folder.toAbsolutePath();
        each != null && Files.notExists(each);
        each = each.getParent()) {
      missing.addFirst(each);
    }
    return missing;
  }
}
