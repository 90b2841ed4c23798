package id.balai.scan.file;

import java.io.IOException;

/// Where JPEG pictures begin and end in a file, by their markers (ISO/IEC 10918-1, B.1): lengths of
/// segments are followed, so that a small picture inside a picture is not taken for one.
final class JpegBounds {

  private static final int MARKER = 0xff;
  private static final int START = 0xd8;
  private static final int END = 0xd9;
  private static final int SCAN = 0xda;
  private static final int STUFFED = 0x00;
  private static final int FIRST_RESTART = 0xd0;
  private static final int LAST_RESTART = 0xd7;

  private JpegBounds() {}

  /// The place of the next picture at or behind `from`, or -1.
  ///
  /// @param most how far to look
  static long start(Bytes bytes, long from, long most) throws IOException {
    long end = most > bytes.size() - from ? bytes.size() : from + most;
    for (long place = from; place + 2 < end; place++) {
      if (bytes.get(place) == MARKER
          && bytes.get(place + 1) == START
          && bytes.get(place + 2) == MARKER) {
        return place;
      }
    }
    return -1;
  }

  /// The place behind the picture that begins at `start`, or -1 when it has no end or is torn.
  static long end(Bytes bytes, long start) throws IOException {
    long place = start + 2;
    while (true) {
      if (bytes.get(place) != MARKER) {
        return -1;
      }
      int marker = bytes.get(place + 1);
      if (marker == END) {
        return place + 2;
      }
      if (marker == MARKER) {
        place++;
        continue;
      }
      int high = bytes.get(place + 2);
      int low = bytes.get(place + 3);
      int length = (high << 8) | low;
      if (low < 0 || length < 2) {
        return -1;
      }
      place += 2 + length;
      if (marker == SCAN) {
        place = behindScan(bytes, place);
      }
    }
  }

  /// The place of the next marker behind coded picture data.
  private static long behindScan(Bytes bytes, long from) throws IOException {
    long place = from;
    int here = bytes.get(place);
    while (here >= 0) {
      int next = bytes.get(place + 1);
      boolean isData = next == STUFFED || (next >= FIRST_RESTART && next <= LAST_RESTART);
      if (here == MARKER && next != MARKER && !isData) {
        return place;
      }
      place++;
      here = next;
    }
    return place;
  }
}
