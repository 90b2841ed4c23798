package id.balai.ui.console.documents;

import id.balai.domain.document.PagePicture;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Keeps the pictures of pages that were looked at last, up to a number of pixels.
final class PageCache {

  /// About six pages at the width of a large screen; four bytes a pixel.
  static final long MOST_PIXELS = 16_000_000;

  private final Map<Key, PagePicture> pictures = new LinkedHashMap<>(16, 0.75f, true);
  private long pixels;

  private record Key(int page, int width) {}

  Optional<PagePicture> find(int page, int width) {
    return Optional.ofNullable(pictures.get(new Key(page, width)));
  }

  void put(int page, int width, PagePicture picture) {
    PagePicture before = pictures.put(new Key(page, width), picture);
    pixels += size(picture) - (before == null ? 0 : size(before));
    var oldest = pictures.entrySet().iterator();
    while (pixels > MOST_PIXELS && pictures.size() > 1 && oldest.hasNext()) {
      pixels -= size(oldest.next().getValue());
      oldest.remove();
    }
  }

  void clear() {
    pictures.clear();
    pixels = 0;
  }

  private static long size(PagePicture picture) {
    return picture.argb().length;
  }
}
