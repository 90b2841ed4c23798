package id.balai.service.archiving;

import id.balai.base.WholeFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/// Files of a folder that nobody sees before it is whole: so they are not forced to disk one by
/// one, which costs more than making them, but all at the end.
final class LooseFile {
  private LooseFile() {}

  /// Writes a new file; makes its folder.
  ///
  /// @throws java.nio.file.FileAlreadyExistsException rather than write over another one
  static void write(Path file, WholeFile.Content content) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException("a file has a folder");
    }
    Files.createDirectories(folder);
    try (OutputStream out =
        new BufferedOutputStream(
            Files.newOutputStream(file, StandardOpenOption.CREATE_NEW), 1 << 16)) {
      content.writeTo(out);
    }
  }

  /// Writes a new file of this text.
  static void text(Path file, String text) throws IOException {
    write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  /// Forces every file under a folder to disk.
  static void force(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
    }
  }
}
