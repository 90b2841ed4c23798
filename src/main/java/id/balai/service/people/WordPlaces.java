package id.balai.service.people;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Which lines hold which words. A hundred thousand people have a few thousand words among them, so
/// it is the words that are looked through, not the people.
final class WordPlaces {

  private final Map<String, Slots> slots = new HashMap<>();

  /// Notes the words of a line.
  ///
  /// @param slot number of the line, from 0
  /// @param text words between single blanks
  void add(int slot, String text) {
    for (String word : new HashSet<>(List.of(text.split(" ", -1)))) {
      if (!word.isEmpty()) {
        slots.computeIfAbsent(word, _ -> new Slots()).add(slot);
      }
    }
  }

  /// The lines with a word that fits.
  BitSet holding(Predicate<String> fits) {
    var found = new BitSet();
    slots.forEach(
        (word, lines) -> {
          if (fits.test(word)) {
            lines.addTo(found);
          }
        });
    return found;
  }

  void clear() {
    slots.clear();
  }

  /// Numbers of lines, growing as they come.
  private static final class Slots {
    private int[] all = new int[2];
    private int size;

    void add(int slot) {
      if (size == all.length) {
        all = Arrays.copyOf(all, size * 2);
      }
      all[size] = slot;
      size++;
    }

    void addTo(BitSet found) {
      for (int i = 0; i < size; i++) {
        found.set(all[i]);
      }
    }
  }
}
