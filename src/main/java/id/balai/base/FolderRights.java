package id.balai.base;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Who can read what lies in a folder: by permissions of POSIX, or by the access lists of Windows.
public final class FolderRights {

  private static final Set<PosixFilePermission> OTHERS =
      EnumSet.of(
          PosixFilePermission.GROUP_READ,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_READ,
          PosixFilePermission.OTHERS_WRITE);

  private FolderRights() {}

  /// Who can read what lies in a folder.
  public sealed interface Readers {

    /// Nobody but the owner; whoever administers the computer can make themselves the owner.
    record Owner() implements Readers {}

    /// Other users, by its permissions.
    record OtherUsers() implements Readers {}

    /// Others, by the access list of the folder or of something in it.
    ///
    /// @param others how many users and groups beside the owner, 1 and more
    record Listed(int others) implements Readers {}

    /// Everybody: the disk knows no owners, like a stick with FAT.
    record Everybody() implements Readers {}
  }

  /// Who can read what lies in a folder that is there.
  public static Readers readers(Path folder) throws IOException {
    if (hasPermissions(folder)) {
      return Files.getPosixFilePermissions(folder).stream().anyMatch(OTHERS::contains)
          ? new Readers.OtherUsers()
          : new Readers.Owner();
    }
    if (!hasLists(folder)) {
      return new Readers.Everybody();
    }
    int others = others(folder);
    return others == 0 ? new Readers.Owner() : new Readers.Listed(others);
  }

  /// Lets nobody but its owner into an empty folder.
  static void close(Path folder) throws IOException {
    closeByPermissions(folder);
    if (!hasPermissions(folder)) {
      try {
        closeByList(folder);
      } catch (IOException _) {
        // A share of a network may refuse that: the folder is of use all the same, and whoever asks
        // for its readers is told.
      }
    }
  }

  /// Lets nobody but its owner into a folder, where the system has permissions.
  static void closeByPermissions(Path folder) throws IOException {
    if (hasPermissions(folder)) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  /// Whether a folder lies on a system with permissions of POSIX.
  static boolean hasPermissions(Path folder) {
    return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  private static boolean hasLists(Path folder) throws IOException {
    return Files.getFileStore(folder).supportsFileAttributeView(AclFileAttributeView.class);
  }

  private static void closeByList(Path folder) throws IOException {
    if (!hasLists(folder)) {
      return;
    }
    UserPrincipal owner = Files.getOwner(folder);
    // What is made as an administrator belongs to their group: the same person without these rights
    // would be locked out.
    if (!(owner instanceof GroupPrincipal)) {
      list(folder).setAcl(List.of(everything(owner)));
    }
  }

  /// Everything, in the folder and in what will be made in it.
  private static AclEntry everything(UserPrincipal owner) {
    return AclEntry.newBuilder()
        .setType(AclEntryType.ALLOW)
        .setPrincipal(owner)
        .setPermissions(EnumSet.allOf(AclEntryPermission.class))
        .setFlags(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT)
        .build();
  }

  /// Of everything in a folder: on Windows a file can be opened through a folder that is closed.
  private static int others(Path folder) throws IOException {
    var others = new ArrayList<UserPrincipal>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.toList()) {
        UserPrincipal owner = Files.getOwner(each);
        list(each).getAcl().stream()
            .filter(entry -> entry.type() == AclEntryType.ALLOW)
            .map(AclEntry::principal)
            .filter(other -> !other.equals(owner))
            .forEach(others::add);
      }
    }
    return (int) others.stream().distinct().count();
  }

  private static AclFileAttributeView list(Path path) throws IOException {
    AclFileAttributeView view = Files.getFileAttributeView(path, AclFileAttributeView.class);
    if (view == null) {
      throw new IOException("there is no access list");
    }
    return view;
  }
}
