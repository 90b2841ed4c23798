package id.balai.service.archiving;

import id.balai.base.Sha256;
import id.balai.domain.event.Event;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The files that make a folder a bag (BagIt 1.0, RFC 8493).
final class Bag {
  private Bag() {}

  /// Describes a folder whose content lies under `data`; what is no content is left to the sealer.
  ///
  /// @return the number of files under `data`
  static int close(Path bag, Event event) throws IOException {
    List<Path> content = filesUnder(bag.resolve("data"));
    write(bag.resolve("bagit.txt"), "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
    write(bag.resolve("bag-info.txt"), info(event, content));
    write(bag.resolve("manifest-sha256.txt"), manifest(bag, content));
    return content.size();
  }

  private static String info(Event event, List<Path> content) throws IOException {
    long bytes = 0;
    for (Path file : content) {
      bytes += Files.size(file);
    }
    return "Source-Organization: "
        + oneLine(event.letterhead().office())
        + "\nExternal-Description: "
        + oneLine(event.name())
        + "\nExternal-Identifier: "
        + event.code()
        + "\nPayload-Oxum: "
        + bytes
        + "."
        + content.size()
        + "\n";
  }

  /// A line that begins anew would be a field of its own.
  private static String oneLine(String words) {
    return words.replaceAll("\\R", " ");
  }

  private static String manifest(Path bag, List<Path> files) throws IOException {
    var lines = new StringBuilder();
    for (Path file : files) {
      String name = bag.relativize(file).toString().replace('\\', '/');
      lines.append(Sha256.hex(file)).append("  ").append(name).append('\n');
    }
    return lines.toString();
  }

  private static List<Path> filesUnder(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void write(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
