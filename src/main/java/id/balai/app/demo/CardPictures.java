package id.balai.app.demo;

import id.balai.paper.preview.GrayPage;
import id.balai.paper.preview.PagePictures;
import id.balai.scan.Luma;
import id.balai.scan.decode.QrDecoder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The printed cards as pictures that a camera could have taken, read by the kiosk's decoder.
final class CardPictures implements AutoCloseable {

  /// 1.4 mm modules are eight pixels wide.
  private static final int DPI = 145;

  /// A camera looks again as long as a card is held; each look tries another way of reading.
  private static final int LOOKS = 12;

  private final PagePictures pages;
  private final QrDecoder decoder = new QrDecoder();

  CardPictures(Path cards) throws IOException {
    pages = new PagePictures(cards);
  }

  int count() {
    return pages.count();
  }

  /// What the code on a card says.
  ///
  /// @throws IOException when the picture shows no code, or several
  String read(int card) throws IOException {
    GrayPage page = pages.gray(card, DPI);
    var frame = new Luma(page.gray(), page.width(), page.height());
    for (int look = 0; look < LOOKS; look++) {
      List<String> texts = decoder.decodeLive(frame);
      if (texts.size() == 1) {
        return texts.getFirst();
      }
    }
    throw new IOException("card " + (card + 1) + " does not show one code");
  }

  @Override
  public void close() throws IOException {
    pages.close();
  }
}
