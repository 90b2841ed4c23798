package id.balai.paper.printing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// Tells PDF files from others before a printer is bothered with them.
public final class PdfCheck {

  private static final byte[] START = "%PDF-".getBytes(StandardCharsets.US_ASCII);

  private PdfCheck() {}

  /// Whether the file can be read and begins like a PDF.
  public static boolean isPdf(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(START.length), START);
    } catch (IOException e) {
      return false;
    }
  }
}
