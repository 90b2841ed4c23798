package id.balai.scan.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/// Opens video files whose frames are JPEG pictures, which plain Java unpacks: AVI with MJPEG, as
/// cameras record it, and JPEG pictures one after the other (`.mjpg`, `.mjpeg`), also as a network
/// camera sends them with text between. Videos of other kinds are not guessed at.
public final class VideoFile {

  private static final int SIGNATURE = 12;

  /// A network camera's first picture stands behind a few lines of text.
  private static final int MOST_TEXT_BEFORE = 4096;

  private VideoFile() {}

  /// The frames of a video file, or empty when it is of another kind.
  ///
  /// @throws IOException when the file cannot be read
  public static Optional<Footage> open(Path file) throws IOException {
    FileChannel channel = FileChannel.open(file);
    try {
      var bytes = new Bytes(channel);
      Optional<Footage> footage = footage(bytes);
      if (footage.isEmpty()) {
        channel.close();
      }
      return footage;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static Optional<Footage> footage(Bytes bytes) throws IOException {
    if (bytes.size() < SIGNATURE) {
      return Optional.empty();
    }
    String head = new String(bytes.at(0, SIGNATURE), StandardCharsets.ISO_8859_1);
    if (head.startsWith("RIFF") && head.endsWith("AVI ")) {
      return AviFootage.of(bytes).map(avi -> avi);
    }
    boolean beginsWithText = head.startsWith("--") || head.startsWith("Content-");
    boolean isJpeg = head.startsWith("\u00ff\u00d8\u00ff");
    if (!isJpeg && !beginsWithText) {
      return Optional.empty();
    }
    var stream = new JpegFootage(bytes);
    return stream.firstWithin(MOST_TEXT_BEFORE) ? Optional.of(stream) : Optional.empty();
  }
}
