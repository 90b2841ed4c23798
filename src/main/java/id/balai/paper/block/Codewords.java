package id.balai.paper.block;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.decoder.Version;
import java.util.Arrays;

/// The bytes that a QR code of capital letters and digits holds, with those that mend it (ISO/IEC
/// 18004 sections 7.4.4, 7.4.9, 7.5 and 7.6).
///
/// @param version how large the code is
/// @param level how much of it may be lost
record Codewords(Version version, ErrorCorrectionLevel level) {

  private static final String LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

  /// Tells that letters of [#LETTERS] follow.
  private static final int MODE = 2;

  private static final int MODE_BITS = 4;
  private static final int[] PADDING = {0xEC, 0x11};

  /// Powers of 2 in the field of QR codes, twice over, and the power that a number is.
  private static final int[] POWERS = new int[510];

  private static final int[] POWER_OF = new int[256];

  static {
    int power = 1;
    for (int at = 0; at < 255; at++) {
      POWERS[at] = power;
      POWERS[at + 255] = power;
      POWER_OF[power] = at;
      power = power < 128 ? power << 1 : (power << 1) ^ 0x11D;
    }
  }

  /// Whether a text is written in letters of such a code; ZXing packs digits alone more tightly.
  static boolean canHold(String text) {
    boolean isNumber = true;
    for (int at = 0; at < text.length(); at++) {
      int letter = LETTERS.indexOf(text.charAt(at));
      if (letter < 0) {
        return false;
      }
      isNumber &= letter < 10;
    }
    return !isNumber;
  }

  /// Whether a text of so many letters fits.
  boolean fits(int letters) {
    int bits = MODE_BITS + lengthBits() + (letters / 2) * 11 + (letters % 2) * 6;
    return bits <= 8 * dataLength();
  }

  /// All bytes in the order in which they stand in the code.
  ///
  /// @param text that [#fits]
  byte[] of(String text) {
    byte[] data = data(text);
    Version.ECBlocks blocks = version.getECBlocksForLevel(level);
    byte[] all = new byte[version.getTotalCodewords()];
    int count = blocks.getNumBlocks();
    int shortest = blocks.getECBlocks()[0].getDataCodewords();
    int block = 0;
    int from = 0;
    for (Version.ECB kind : blocks.getECBlocks()) {
      for (int each = 0; each < kind.getCount(); each++) {
        byte[] own = Arrays.copyOfRange(data, from, from + kind.getDataCodewords());
        from += own.length;
        for (int at = 0; at < own.length; at++) {
          // The last byte of a longer block stands behind those of all blocks.
          int skipped = at < shortest ? 0 : blocks.getECBlocks()[0].getCount();
          all[at * count + block - skipped] = own[at];
        }
        byte[] mending = mending(own, blocks.getECCodewordsPerBlock());
        for (int at = 0; at < mending.length; at++) {
          all[data.length + at * count + block] = mending[at];
        }
        block++;
      }
    }
    return all;
  }

  private int dataLength() {
    return version.getTotalCodewords() - version.getECBlocksForLevel(level).getTotalECCodewords();
  }

  private int lengthBits() {
    int number = version.getVersionNumber();
    return number < 10 ? 9 : number < 27 ? 11 : 13;
  }

  private byte[] data(String text) {
    byte[] data = new byte[dataLength()];
    int end = put(data, 0, MODE, MODE_BITS);
    end = put(data, end, text.length(), lengthBits());
    for (int at = 0; at < text.length(); at += 2) {
      int letter = LETTERS.indexOf(text.charAt(at));
      end =
          at + 1 < text.length()
              ? put(data, end, 45 * letter + LETTERS.indexOf(text.charAt(at + 1)), 11)
              : put(data, end, letter, 6);
    }
    int used = (Math.min(end + 4, 8 * data.length) + 7) / 8;
    for (int at = used; at < data.length; at++) {
      data[at] = (byte) PADDING[(at - used) % 2];
    }
    return data;
  }

  /// Writes the lowest bits of a value, and returns where the next ones go.
  private static int put(byte[] data, int from, int value, int bits) {
    for (int at = 0; at < bits; at++) {
      int bit = (value >> (bits - 1 - at)) & 1;
      int place = from + at;
      data[place >> 3] |= (byte) (bit << (7 - (place & 7)));
    }
    return from + bits;
  }

  /// What is left of the data when it is divided by the polynomial whose roots are the first powers
  /// of 2 (Reed and Solomon).
  private static byte[] mending(byte[] data, int length) {
    int[] divisor = divisor(length);
    int[] rest = new int[length];
    for (byte next : data) {
      int factor = (next & 0xFF) ^ rest[0];
      System.arraycopy(rest, 1, rest, 0, length - 1);
      rest[length - 1] = 0;
      if (factor != 0) {
        int power = POWER_OF[factor];
        for (int at = 0; at < length; at++) {
          rest[at] ^= POWERS[power + divisor[at]];
        }
      }
    }
    byte[] bytes = new byte[length];
    for (int at = 0; at < length; at++) {
      bytes[at] = (byte) rest[at];
    }
    return bytes;
  }

  /// Powers of the factors of that polynomial, from the second highest down.
  private static int[] divisor(int length) {
    int[] factors = new int[length + 1];
    factors[0] = 1;
    for (int root = 0; root < length; root++) {
      for (int at = root + 1; at > 0; at--) {
        int before = factors[at - 1];
        factors[at] ^= before == 0 ? 0 : POWERS[POWER_OF[before] + root];
      }
    }
    int[] powers = new int[length];
    for (int at = 0; at < length; at++) {
      powers[at] = POWER_OF[factors[at + 1]];
    }
    return powers;
  }
}
