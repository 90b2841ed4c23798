package id.balai.paper.pdf;

import id.balai.base.Sha256;
import id.balai.domain.evidence.Seal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/// Fills the signature into a file that has room for it.
final class SealedBytes {

  private static final byte[] RANGE =
      ("/ByteRange [0 "
              + SignatureField.UNKNOWN
              + " "
              + SignatureField.UNKNOWN
              + " "
              + SignatureField.UNKNOWN
              + "]")
          .getBytes(StandardCharsets.US_ASCII);

  private static final byte[] CONTENTS = "/Contents <".getBytes(StandardCharsets.US_ASCII);

  private SealedBytes() {}

  /// Seals a file in place.
  ///
  /// @param begun a digest that has run over the first bytes
  /// @param from how many those are; the signature stands behind them
  static void seal(byte[] file, Sha256 begun, int from, Seal seal) throws IOException {
    int range = find(file, RANGE, from);
    int open = find(file, CONTENTS, from) + CONTENTS.length - 1;
    int after = open + 2 * seal.room() + 2;
    String real = "/ByteRange [0 " + open + " " + after + " " + (file.length - after);
    byte[] padded =
        (real + " ".repeat(RANGE.length - 1 - real.length()) + "]")
            .getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(padded, 0, file, range, padded.length);
    byte[] digest =
        begun.add(file, from, open - from).add(file, after, file.length - after).bytes();
    String hex = HexFormat.of().formatHex(seal.sign(digest));
    byte[] digits = hex.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(digits, 0, file, open + 1, digits.length);
  }

  private static int find(byte[] file, byte[] words, int from) {
    for (int at = from; at <= file.length - words.length; at++) {
      if (file[at] == words[0]
          && Arrays.mismatch(file, at, at + words.length, words, 0, words.length) < 0) {
        return at;
      }
    }
    throw new IllegalStateException("the file has no room for a seal");
  }
}
