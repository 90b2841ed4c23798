package id.balai.base;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Tells a disk without room from other trouble.
public final class DiskFull {

  /// How Linux, Macs and Windows say it.
  private static final List<String> WORDS =
      List.of("no space left", "not enough space", "disk full", "quota exceeded");

  /// With less than this no database can work.
  private static final long NOTHING = 64 << 10;

  private DiskFull() {}

  /// Whether a failure comes of a disk without room.
  public static boolean isBehind(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (saysSo(cause) || isAboutFullDisk(cause)) {
        return true;
      }
    }
    return false;
  }

  /// Whether nothing can be written beside this file any more.
  public static boolean isAt(Path file) {
    File place = file.toAbsolutePath().toFile();
    while (place != null && !place.exists()) {
      place = place.getParentFile();
    }
    return place != null && place.getTotalSpace() > 0 && place.getUsableSpace() < NOTHING;
  }

  private static boolean saysSo(Throwable cause) {
    String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
    return cause instanceof IOException && WORDS.stream().anyMatch(message::contains);
  }

  private static boolean isAboutFullDisk(Throwable cause) {
    return cause instanceof FileSystemException named
        && named.getFile() != null
        && isAt(Path.of(named.getFile()));
  }
}
