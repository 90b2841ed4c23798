package id.balai.app.demo;

import id.balai.paper.preview.GrayPage;
import id.balai.paper.preview.PagePictures;
import id.balai.scan.Luma;
import id.balai.scan.decode.QrDecoder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The printed cards as pictures that a camera could have taken, read by the kiosk's decoder.
final class CardPictures implements AutoCloseable {

  /// 1.4 mm modules are five and a half pixels wide, as a webcam sees them at arm's length.
  private static final int DPI = 100;

  /// A camera looks again as long as a card is held; each look tries another way of reading.
  private static final int LOOKS = 12;

  private final PagePictures pages;
  private final Map<Integer, GrayPage> taken = new HashMap<>();
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
    GrayPage page = taken.get(card);
    if (page == null) {
      page = pages.gray(card, DPI);
      taken.put(card, page);
    }
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
