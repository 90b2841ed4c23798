package id.balai.cli;

import id.balai.domain.badge.ScanStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// The codes on standard input, however a scanner, a file or a person ends them.
final class CodeLines {

  private final BufferedReader in;
  private final ScanStream scans = new ScanStream();
  private final Deque<String> ready = new ArrayDeque<>();

  CodeLines(BufferedReader in) {
    this.in = in;
  }

  /// The next code; empty at the end of the input.
  Optional<String> next() throws IOException {
    while (ready.isEmpty()) {
      int letter = in.read();
      ready.addAll(letter < 0 ? scans.quiet() : scans.add(letter));
      if (letter < 0 && ready.isEmpty()) {
        return Optional.empty();
      }
    }
    return Optional.of(ready.remove());
  }
}
