package id.balai.app;

import java.util.List;
import java.util.Optional;

/// An option that is needed to put the program together, before the command line is read as a
/// whole.
final class EarlyOption {

  private EarlyOption() {}

  /// Its value in either spelling, `--name VALUE` or `--name=VALUE`.
  static Optional<String> of(List<String> words, String name) {
    String joined = name + "=";
    for (int at = 0; at < words.size(); at++) {
      String word = words.get(at);
      if (word.startsWith(joined)) {
        return Optional.of(word.substring(joined.length()));
      }
      if (word.equals(name) && at + 1 < words.size()) {
        return Optional.of(words.get(at + 1));
      }
    }
    return Optional.empty();
  }
}
