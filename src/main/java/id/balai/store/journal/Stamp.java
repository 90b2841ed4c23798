package id.balai.store.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/// By what a file is known to be as it was, without reading it.
///
/// @param name of the file
/// @param bytes how long it is
/// @param changed when it was last written, in nanoseconds
record Stamp(String name, long bytes, long changed) {

  static Stamp of(Path file) throws IOException {
    var now = Files.readAttributes(file, BasicFileAttributes.class);
    return new Stamp(
        String.valueOf(file.getFileName()),
        now.size(),
        now.lastModifiedTime().to(TimeUnit.NANOSECONDS));
  }

  /// As one line.
  String text() {
    return name + " " + bytes + " " + changed;
  }

  /// What stood on a line.
  static Stamp parse(String line) {
    String[] words = line.split(" ", -1);
    return new Stamp(words[0], Long.parseLong(words[1]), Long.parseLong(words[2]));
  }
}
