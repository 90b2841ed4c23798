package id.balai.store.jdbc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Texts that many entries share, each held once under a number. A text that nobody uses any more
/// is let go of, and its number is given to another. Not for several threads at once.
final class SharedWords {

  /// What a text costs beyond its letters: the object, its place in the map and in the list.
  private static final int COST = 120;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<@Nullable String> words = new ArrayList<>();
  private final Deque<Integer> free = new ArrayDeque<>();
  private int[] uses = new int[1 << 10];
  private long bytes;

  /// Notes one more use.
  ///
  /// @return the text's number, from 0; texts that came early have small ones
  int use(String word) {
    Integer known = numbers.get(word);
    int number = known == null ? add(word) : known;
    uses[number]++;
    return number;
  }

  private int add(String word) {
    Integer freed = free.poll();
    int number = freed == null ? words.size() : freed;
    if (freed == null) {
      words.add(word);
      if (number == uses.length) {
        uses = Arrays.copyOf(uses, 2 * number);
      }
    } else {
      words.set(number, word);
    }
    numbers.put(word, number);
    bytes += cost(word);
    return number;
  }

  /// @param number of a text in use
  String text(int number) {
    return Objects.requireNonNull(words.get(number));
  }

  /// Ends one use; after the last one the text is gone.
  void letGo(int number) {
    if (--uses[number] == 0) {
      String word = Objects.requireNonNull(words.set(number, null));
      numbers.remove(word);
      free.add(number);
      bytes -= cost(word);
    }
  }

  /// Bytes that all texts take, about.
  long bytes() {
    return bytes;
  }

  private static int cost(String word) {
    return COST + word.length();
  }
}
