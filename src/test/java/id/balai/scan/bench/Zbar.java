package id.balai.scan.bench;

import com.sun.jna.Library;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import id.balai.scan.Luma;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// zbar as the system installed it (`apt-get install zbar-tools`), in our process, for QR codes
/// only.
final class Zbar {
  private static final int QR_CODE = 64;
  private static final int ALL = 0;
  private static final int ENABLE = 0;
  private static final int TEST_INVERTED = 0x81;
  private static final long Y800 = 'Y' | '8' << 8 | '0' << 16 | (long) '0' << 24;

  private final ZbarLibrary library;
  private final Pointer scanner;

  /// The library's C functions.
  interface ZbarLibrary extends Library {
    Pointer zbar_image_scanner_create();

    int zbar_image_scanner_set_config(Pointer scanner, int symbology, int config, int value);

    Pointer zbar_image_create();

    void zbar_image_set_format(Pointer image, com.sun.jna.NativeLong format);

    void zbar_image_set_size(Pointer image, int width, int height);

    void zbar_image_set_data(
        Pointer image, Pointer bytes, com.sun.jna.NativeLong length, Pointer cleanup);

    int zbar_scan_image(Pointer scanner, Pointer image);

    Pointer zbar_image_first_symbol(Pointer image);

    Pointer zbar_symbol_next(Pointer symbol);

    int zbar_symbol_get_type(Pointer symbol);

    Pointer zbar_symbol_get_data(Pointer symbol);

    void zbar_image_destroy(Pointer image);
  }

  private Zbar(ZbarLibrary library, boolean isInvertedToo) {
    this.library = library;
    this.scanner = library.zbar_image_scanner_create();
    library.zbar_image_scanner_set_config(scanner, ALL, ENABLE, 0);
    library.zbar_image_scanner_set_config(scanner, QR_CODE, ENABLE, 1);
    if (isInvertedToo) {
      library.zbar_image_scanner_set_config(scanner, ALL, TEST_INVERTED, 1);
    }
  }

  /// Empty where zbar is not installed.
  static Optional<Zbar> installed(boolean isInvertedToo) {
    try {
      return Optional.of(new Zbar(Native.load("zbar", ZbarLibrary.class), isInvertedToo));
    } catch (UnsatisfiedLinkError absent) {
      return Optional.empty();
    }
  }

  List<String> read(Luma frame) {
    long size = (long) frame.width() * frame.height();
    try (var bytes = new Memory(size)) {
      bytes.write(0, frame.pixels(), 0, (int) size);
      Pointer image = library.zbar_image_create();
      library.zbar_image_set_format(image, new com.sun.jna.NativeLong(Y800));
      library.zbar_image_set_size(image, frame.width(), frame.height());
      library.zbar_image_set_data(image, bytes, new com.sun.jna.NativeLong(size), Pointer.NULL);
      library.zbar_scan_image(scanner, image);
      List<String> texts = texts(library.zbar_image_first_symbol(image));
      library.zbar_image_destroy(image);
      return texts;
    }
  }

  private List<String> texts(Pointer first) {
    List<String> texts = new ArrayList<>();
    for (Pointer each = first; each != null; each = library.zbar_symbol_next(each)) {
      if (library.zbar_symbol_get_type(each) == QR_CODE) {
        texts.add(library.zbar_symbol_get_data(each).getString(0, "UTF-8"));
      }
    }
    return texts;
  }
}
