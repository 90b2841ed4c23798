package id.balai.paper.pdf;

import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/// Streams of a file, in memory. The packer of a thread is kept: to set one up costs more than to
/// pack a page.
final class Streams {

  /// Half the time of the usual level for a tenth more of bytes: packing is most of what a long
  /// list costs.
  private static final int LEVEL = 4;

  private static final ThreadLocal<Deflater> PACKER =
      ThreadLocal.withInitial(() -> new Deflater(LEVEL));

  private Streams() {}

  /// A stream that holds `content` as it is.
  static COSStream plain(byte[] content) {
    return new ReadyStream(content, content.length);
  }

  /// A stream that holds `content` deflated.
  static COSStream packed(byte[] content) {
    Deflater packer = PACKER.get();
    packer.reset();
    packer.setInput(content);
    packer.finish();
    // What cannot be packed grows by five bytes for every 16 kB and a dozen more.
    byte[] packed = new byte[content.length + content.length / 1000 + 64];
    int length = packer.deflate(packed);
    if (!packer.finished()) {
      throw new IllegalStateException("a deflated stream is longer than zlib says it can be");
    }
    var stream = new ReadyStream(packed, length);
    stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    return stream;
  }
}
