package id.balai.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;

/// Lines of standard input, of which no more is kept than a code can be long, whatever is sent.
final class CodeLines {

  /// More than any code; what is longer is no badge anyhow.
  private static final int LONGEST = 4096;

  private final BufferedReader in;

  CodeLines(BufferedReader in) {
    this.in = in;
  }

  /// The next line without its end, cut to [#LONGEST] characters; empty at the end of the input.
  Optional<String> next() throws IOException {
    var line = new StringBuilder();
    int c = in.read();
    if (c < 0) {
      return Optional.empty();
    }
    for (; c >= 0 && c != '\n'; c = in.read()) {
      if (line.length() < LONGEST) {
        line.append((char) c);
      }
    }
    return Optional.of(line.toString());
  }
}
