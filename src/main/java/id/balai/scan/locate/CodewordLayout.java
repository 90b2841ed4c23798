package id.balai.scan.locate;

import com.google.zxing.FormatException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.decoder.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where the codewords of a code lie: which modules make up each, under which mask, and to which
/// block it belongs (ISO/IEC 18004, 7.3 to 7.7 and 7.9).
final class CodewordLayout {

  private static final int BITS = 8;
  private static final int FINDER = 8;
  private static final int TIMING = 6;
  private static final int FIRST_WITH_VERSION = 7;
  private static final int VERSION_LONG = 6;
  private static final int VERSION_WIDE = 11;
  private static final int ALIGNMENT_REACH = 2;

  /// Wrong bits of the format that are put up with; four make it another one's.
  private static final int MOST_WRONG = 3;

  private static final int FORMAT_BITS = 15;
  private static final int FORMATS = 32;
  private static final int FORMAT_MASK = 0x5412;
  private static final int FORMAT_GENERATOR = 0x537;

  private final int n;
  private final int mask;
  private final Version version;
  private final ErrorCorrectionLevel level;
  private final boolean[] isFunction;

  private CodewordLayout(Version version, int format) {
    this.n = version.getDimensionForVersion();
    this.mask = format & 7;
    this.version = version;
    this.level = ErrorCorrectionLevel.forBits(format >> 3);
    this.isFunction = new boolean[n * n];
    markFunctions();
  }

  /// The layout by what the code itself says; empty when that cannot be read.
  static Optional<CodewordLayout> of(BitMatrix modules) {
    try {
      Version version = Version.getProvisionalVersionForDimension(modules.getHeight());
      int format = format(modules);
      return format < 0 ? Optional.empty() : Optional.of(new CodewordLayout(version, format));
    } catch (FormatException noSize) {
      return Optional.empty();
    }
  }

  /// Codewords of a block that are there for mending.
  int spare() {
    return version.getECBlocksForLevel(level).getECCodewordsPerBlock();
  }

  /// The blocks: of each codeword, data first, the places of its eight modules, the highest bit
  /// first; a place is row times dimension plus column.
  List<List<int[]>> blocks() {
    List<int[]> all = codewords();
    List<List<int[]>> blocks = new ArrayList<>();
    List<Integer> lengths = new ArrayList<>();
    for (Version.ECB group : version.getECBlocksForLevel(level).getECBlocks()) {
      for (int i = 0; i < group.getCount(); i++) {
        blocks.add(new ArrayList<>());
        lengths.add(group.getDataCodewords());
      }
    }
    int longest = lengths.getLast();
    int next = 0;
    for (int i = 0; i < longest; i++) {
      for (int b = 0; b < blocks.size(); b++) {
        if (i < lengths.get(b)) {
          blocks.get(b).add(all.get(next++));
        }
      }
    }
    for (int i = 0; i < spare(); i++) {
      for (List<int[]> block : blocks) {
        block.add(all.get(next++));
      }
    }
    return blocks;
  }

  /// What a codeword says, its mask taken off.
  int value(BitMatrix modules, int[] codeword) {
    int value = 0;
    for (int place : codeword) {
      boolean isDark = modules.get(place % n, place / n) ^ isMasked(place);
      value = (value << 1) | (isDark ? 1 : 0);
    }
    return value;
  }

  /// Writes a codeword under its mask.
  void write(BitMatrix modules, int[] codeword, int value) {
    for (int i = 0; i < BITS; i++) {
      boolean isDark = ((value >> (BITS - 1 - i) & 1) == 1) ^ isMasked(codeword[i]);
      int x = codeword[i] % n;
      int y = codeword[i] / n;
      if (modules.get(x, y) != isDark) {
        modules.flip(x, y);
      }
    }
  }

  /// All codewords as they follow each other: two columns at a time from the right, up and down.
  private List<int[]> codewords() {
    List<int[]> all = new ArrayList<>();
    int[] codeword = new int[BITS];
    int filled = 0;
    boolean isUpward = true;
    for (int right = n - 1; right > 0; right -= 2) {
      if (right == TIMING) {
        right--;
      }
      for (int i = 0; i < n; i++) {
        int row = isUpward ? n - 1 - i : i;
        for (int column = right; column > right - 2; column--) {
          if (!isFunction[row * n + column]) {
            codeword[filled++] = row * n + column;
          }
          if (filled == BITS) {
            all.add(codeword);
            codeword = new int[BITS];
            filled = 0;
          }
        }
      }
      isUpward = !isUpward;
    }
    return all;
  }

  private void markFunctions() {
    mark(0, 0, FINDER + 1, FINDER + 1);
    mark(n - FINDER, 0, FINDER, FINDER + 1);
    mark(0, n - FINDER, FINDER + 1, FINDER);
    mark(TIMING, 0, 1, n);
    mark(0, TIMING, n, 1);
    int[] centres = version.getAlignmentPatternCenters();
    int last = centres.length - 1;
    for (int i = 0; i <= last; i++) {
      for (int j = 0; j <= last; j++) {
        boolean isFinder = (i == 0 && (j == 0 || j == last)) || (i == last && j == 0);
        if (!isFinder) {
          mark(centres[i] - ALIGNMENT_REACH, centres[j] - ALIGNMENT_REACH, 5, 5);
        }
      }
    }
    if (version.getVersionNumber() >= FIRST_WITH_VERSION) {
      mark(n - VERSION_WIDE, 0, VERSION_WIDE - FINDER, VERSION_LONG);
      mark(0, n - VERSION_WIDE, VERSION_LONG, VERSION_WIDE - FINDER);
    }
  }

  private void mark(int left, int top, int width, int height) {
    for (int y = top; y < top + height; y++) {
      for (int x = left; x < left + width; x++) {
        isFunction[y * n + x] = true;
      }
    }
  }

  private boolean isMasked(int place) {
    int i = place / n;
    int j = place % n;
    return switch (mask) {
      case 0 -> (i + j) % 2 == 0;
      case 1 -> i % 2 == 0;
      case 2 -> j % 3 == 0;
      case 3 -> (i + j) % 3 == 0;
      case 4 -> (i / 2 + j / 3) % 2 == 0;
      case 5 -> i * j % 2 + i * j % 3 == 0;
      case 6 -> (i * j % 2 + i * j % 3) % 2 == 0;
      default -> ((i + j) % 2 + i * j % 3) % 2 == 0;
    };
  }

  /// The five bits of the format that either of its two copies is nearest to, or -1.
  private static int format(BitMatrix modules) {
    int n = modules.getHeight();
    int first = 0;
    int second = 0;
    for (int i = 0; i < FORMAT_BITS; i++) {
      // Along the upper left finder: to the right, and then upwards, past the timing patterns.
      int x = i < TIMING ? i : i == TIMING ? 7 : FINDER;
      int y = i <= TIMING ? FINDER : i == 7 ? FINDER : i == 8 ? 7 : 14 - i;
      first = first << 1 | (modules.get(x, y) ? 1 : 0);
      // Beside the lower left one upwards, and under the upper right one to the right.
      int otherX = i < 7 ? FINDER : n - FINDER + i - 7;
      int otherY = i < 7 ? n - 1 - i : FINDER;
      second = second << 1 | (modules.get(otherX, otherY) ? 1 : 0);
    }
    int best = -1;
    int least = MOST_WRONG + 1;
    for (int format = 0; format < FORMATS; format++) {
      int word = word(format);
      int apart = Math.min(Integer.bitCount(word ^ first), Integer.bitCount(word ^ second));
      if (apart < least) {
        least = apart;
        best = format;
      }
    }
    return best;
  }

  private static int word(int format) {
    int rest = format << 10;
    for (int bit = FORMAT_BITS - 1; bit >= 10; bit--) {
      if ((rest >> bit & 1) == 1) {
        rest ^= FORMAT_GENERATOR << (bit - 10);
      }
    }
    return (format << 10 | rest) ^ FORMAT_MASK;
  }
}
