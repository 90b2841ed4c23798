package id.balai.paper.pdf;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/// A stream whose bytes are as they will stand in the file: PDFBox would copy them twice.
final class ReadyStream extends COSStream {

  private final byte[] content;
  private final int size;

  /// @param content kept, not copied
  /// @param size how many of its bytes count
  ReadyStream(byte[] content, int size) {
    this.content = content;
    this.size = size;
    setInt(COSName.LENGTH, size);
  }

  /// Appends the bytes.
  void addTo(Bytes out) {
    out.write(content, 0, size);
  }
}
