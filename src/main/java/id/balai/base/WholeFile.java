package id.balai.base;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// A file that is either whole or not there: written beside its place, forced to disk, then moved.
/// Only its owner can read it, where the file system has permissions; elsewhere whoever the
/// folder's access list names.
public final class WholeFile {

  /// The names of files that are not whole yet.
  public static final String PARTS = ".balai-*.part";

  private WholeFile() {}

  /// Fills a stream with the content of a file.
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /// Writes a file, replacing what is there; makes its folder.
  public static Path write(Path file, Content content) throws IOException {
    Path folder = folder(file);
    OwnFolder.makeToCarry(folder);
    Path beside = Files.createTempFile(folder, ".balai-", ".part");
    try {
      fill(beside, content);
      moveInto(beside, file);
    } finally {
      Files.deleteIfExists(beside);
    }
    return file;
  }

  /// Writes a file of these bytes, replacing what is there; makes its folder.
  public static Path write(Path file, byte[] content) throws IOException {
    return write(file, out -> out.write(content));
  }

  /// The text of a file. What is no UTF-8 becomes a sign that stands for nothing: whoever checks
  /// the text finds that it was changed, and nobody takes a rotten byte for a broken disk.
  public static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  /// Puts a file or folder that was written and forced beside its place into its place, in one
  /// step; on return its new name is on disk, where the system can do that.
  public static void moveInto(Path beside, Path file) throws IOException {
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    OwnFolder.forceNameOf(file);
    if (!folder(beside).equals(folder(file))) {
      OwnFolder.forceNameOf(beside);
    }
  }

  /// Deletes a file or an empty folder, if it is there; on return its name is gone from the disk.
  public static void delete(Path file) throws IOException {
    if (Files.deleteIfExists(file)) {
      OwnFolder.forceNameOf(file);
    }
  }

  private static Path folder(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException("a file has a folder");
    }
    return folder;
  }

  private static void fill(Path beside, Content content) throws IOException {
    try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE);
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
      content.writeTo(out);
      out.flush();
      channel.force(true);
    }
  }
}
