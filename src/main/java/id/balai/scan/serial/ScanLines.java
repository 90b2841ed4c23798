package id.balai.scan.serial;

import java.util.Optional;

/// Puts the bytes of a scanner together to scans, each ended by carriage return, line feed or both.
/// A scan beyond 4,296 letters, the most a QR code holds, is dropped up to its end.
final class ScanLines {
  private static final int LONGEST = 4296;

  private final StringBuilder line = new StringBuilder();
  private boolean isTooLong;

  /// Takes one byte in.
  ///
  /// @return the scan that it ended, if it ended one
  Optional<String> take(int b) {
    if (b != '\r' && b != '\n') {
      isTooLong |= line.length() >= LONGEST;
      if (!isTooLong) {
        line.append((char) (b & 0xff));
      }
      return Optional.empty();
    }
    String scan = isTooLong ? "" : line.toString().strip();
    line.setLength(0);
    isTooLong = false;
    return scan.isEmpty() ? Optional.empty() : Optional.of(scan);
  }
}
