package id.balai.store.jdbc;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Texts that many entries share, each held once under a number, found by open addressing. A text
/// that nobody uses any more is let go of, and its number is given to another. Not for several
/// threads at once.
final class SharedWords {

  /// What a text costs beyond its letters: the object, its slots and its places in the arrays.
  private static final int COST = 80;

  private static final int FREE = 0;

  /// A slot whose text is gone; the way to others leads over it.
  private static final int LEFT = -1;

  private @Nullable String[] words = new String[1 << 10];
  private int[] hashes = new int[words.length];
  private int[] uses = new int[words.length];
  private int count;

  /// The number of a text, plus one.
  private int[] slots = new int[4 * words.length];

  private int taken;
  private final Deque<Integer> free = new ArrayDeque<>();
  private long bytes;

  /// Notes one more use.
  ///
  /// @return the text's number, from 0; texts that came early have small ones
  int use(String word) {
    int hash = hash(word);
    int slot = slot(word, hash);
    int number = slots[slot] == FREE ? add(word, hash, slot) : slots[slot] - 1;
    uses[number]++;
    return number;
  }

  private int add(String word, int hash, int slot) {
    Integer freed = free.poll();
    int number = freed == null ? count++ : freed;
    if (number == words.length) {
      words = Arrays.copyOf(words, 2 * number);
      hashes = Arrays.copyOf(hashes, 2 * number);
      uses = Arrays.copyOf(uses, 2 * number);
    }
    words[number] = word;
    hashes[number] = hash;
    slots[slot] = number + 1;
    bytes += cost(word);
    if (++taken > slots.length / 2) {
      arrange();
    }
    return number;
  }

  /// Gives every text a slot anew, with room for as many more.
  private void arrange() {
    slots = new int[Integer.highestOneBit(Math.max(1 << 10, count - free.size())) * 4];
    taken = 0;
    for (int number = 0; number < count; number++) {
      String word = words[number];
      if (word != null) {
        slots[slot(word, hashes[number])] = number + 1;
        taken++;
      }
    }
  }

  /// The slot of a text, or the free one where it belongs.
  private int slot(String word, int hash) {
    int slot = hash & slots.length - 1;
    while (slots[slot] != FREE && !isAt(slot, word, hash)) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  private boolean isAt(int slot, String word, int hash) {
    int number = slots[slot] - 1;
    return slots[slot] != LEFT && hashes[number] == hash && word.equals(words[number]);
  }

  private static int hash(String word) {
    int hash = word.hashCode() * 0x9E37_79B9;
    return hash ^ hash >>> 16;
  }

  /// @param number of a text in use
  String text(int number) {
    return Objects.requireNonNull(words[number]);
  }

  /// Ends one use; after the last one the text is gone.
  void letGo(int number) {
    if (--uses[number] == 0) {
      String word = text(number);
      slots[slot(word, hashes[number])] = LEFT;
      words[number] = null;
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
