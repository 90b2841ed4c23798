package id.balai.scan.locate;

import java.util.Arrays;
import java.util.Optional;

/// Mends a block of codewords some of which are wrong, and some of which are known not to be
/// legible: twice as many of those can be mended. The field is that of QR codes, GF(256) with
/// x⁸+x⁴+x³+x²+1 (ISO/IEC 18004, Annex A); the search for the places is Berlekamp's and Massey's,
/// begun at the places that are known (Blahut 1983, errors and erasures).
final class ReedSolomon {

  private static final int FIELD = 256;
  private static final int ORDER = FIELD - 1;
  private static final int PRIMITIVE = 0x11D;
  private static final int[] POWERS = new int[2 * ORDER];
  private static final int[] LOGARITHMS = new int[FIELD];

  static {
    int power = 1;
    for (int i = 0; i < ORDER; i++) {
      POWERS[i] = power;
      POWERS[i + ORDER] = power;
      LOGARITHMS[power] = i;
      power <<= 1;
      if (power >= FIELD) {
        power ^= PRIMITIVE;
      }
    }
  }

  /// Codewords at the end of the block that are there for mending.
  private final int spare;

  /// @param spare 1 to 254
  ReedSolomon(int spare) {
    this.spare = spare;
  }

  /// The block without faults, or empty when there are too many: twice the wrong codewords and the
  /// illegible ones together are more than `most`.
  ///
  /// @param block bytes from 0 to 255, data first, 255 at most
  /// @param illegible indexes into the block, each once
  /// @param most at most `spare`; what is left of it guards against mending into another text
  Optional<int[]> mend(int[] block, int[] illegible, int most) {
    if (illegible.length > most) {
      return Optional.empty();
    }
    int[] syndromes = syndromes(block);
    int[] locator = {1};
    for (int index : illegible) {
      locator = times(locator, new int[] {1, POWERS[exponent(block, index)]});
    }
    locator = withErrors(syndromes, locator, illegible.length);
    int faults = degree(locator);
    if (2 * (faults - illegible.length) + illegible.length > most) {
      return Optional.empty();
    }
    int[] mended = mended(block, syndromes, locator, faults);
    return Arrays.stream(syndromes(mended)).allMatch(s -> s == 0)
        ? Optional.of(mended)
        : Optional.empty();
  }

  private int[] syndromes(int[] block) {
    int[] syndromes = new int[spare];
    for (int i = 0; i < spare; i++) {
      int value = 0;
      for (int codeword : block) {
        value = times(value, POWERS[i]) ^ codeword;
      }
      syndromes[i] = value;
    }
    return syndromes;
  }

  private int[] withErrors(int[] syndromes, int[] erased, int known) {
    int[] locator = erased;
    int[] before = erased;
    int length = known;
    for (int step = known + 1; step <= spare; step++) {
      int apart = 0;
      for (int j = 0; j < locator.length && j < step; j++) {
        apart ^= times(locator[j], syndromes[step - 1 - j]);
      }
      before = shifted(before);
      if (apart != 0) {
        int[] next = sum(locator, scaled(before, apart));
        if (2 * length <= step + known - 1) {
          length = step + known - length;
          before = scaled(locator, inverse(apart));
        }
        locator = next;
      }
    }
    return locator;
  }

  /// The block with the value of each fault taken out (Forney 1965).
  private static int[] mended(int[] block, int[] syndromes, int[] locator, int faults) {
    int[] values = Arrays.copyOf(times(syndromes, locator), syndromes.length);
    int[] mended = block.clone();
    int found = 0;
    for (int index = 0; index < block.length; index++) {
      int exponent = exponent(block, index);
      int place = POWERS[(ORDER - exponent) % ORDER];
      if (at(locator, place) == 0) {
        found++;
        int slope = slopeAt(locator, place);
        if (slope == 0) {
          return block;
        }
        mended[index] ^= times(POWERS[exponent], times(at(values, place), inverse(slope)));
      }
    }
    return found == faults ? mended : block;
  }

  private static int exponent(int[] block, int index) {
    return block.length - 1 - index;
  }

  private static int times(int a, int b) {
    return a == 0 || b == 0 ? 0 : POWERS[LOGARITHMS[a] + LOGARITHMS[b]];
  }

  private static int inverse(int a) {
    return POWERS[ORDER - LOGARITHMS[a]];
  }

  private static int[] times(int[] a, int[] b) {
    int[] product = new int[a.length + b.length - 1];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < b.length; j++) {
        product[i + j] ^= times(a[i], b[j]);
      }
    }
    return product;
  }

  private static int[] scaled(int[] a, int factor) {
    return Arrays.stream(a).map(each -> times(each, factor)).toArray();
  }

  private static int[] shifted(int[] a) {
    int[] shifted = new int[a.length + 1];
    System.arraycopy(a, 0, shifted, 1, a.length);
    return shifted;
  }

  private static int[] sum(int[] a, int[] b) {
    int[] sum = Arrays.copyOf(a, Math.max(a.length, b.length));
    for (int i = 0; i < b.length; i++) {
      sum[i] ^= b[i];
    }
    return sum;
  }

  private static int degree(int[] a) {
    int degree = a.length - 1;
    while (degree > 0 && a[degree] == 0) {
      degree--;
    }
    return degree;
  }

  private static int at(int[] a, int x) {
    int value = 0;
    for (int i = a.length - 1; i >= 0; i--) {
      value = times(value, x) ^ a[i];
    }
    return value;
  }

  /// The derivative: in this field the odd terms, each one power lower.
  private static int slopeAt(int[] a, int x) {
    int square = times(x, x);
    int value = 0;
    for (int i = (a.length - 1) / 2 * 2 + 1; i >= 1; i -= 2) {
      value = times(value, square) ^ (i < a.length ? a[i] : 0);
    }
    return value;
  }
}
