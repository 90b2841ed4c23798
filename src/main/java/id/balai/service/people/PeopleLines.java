package id.balai.service.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The lines of a list by name, with their words. A line keeps its slot for as long as its words
/// stay what they are, so a presence or a signature moves nothing. Not for several threads at once.
final class PeopleLines {

  private static final Comparator<PersonLine> BY_NAME =
      Comparator.comparing(PersonLine::key).thenComparingInt(PersonLine::number);

  /// Slots of lines that went are given back when there are more of them than this, and than lines.
  private static final int MOST_GONE = 1000;

  private final List<@Nullable PersonLine> slots = new ArrayList<>();
  private final Map<UUID, Integer> slotOf = new HashMap<>();
  private final WordPlaces names = new WordPlaces();
  private final WordPlaces texts = new WordPlaces();
  private final WordPlaces spellings = new WordPlaces();

  /// The slots that are in use, by name.
  private int[] byName = new int[0];

  int size() {
    return slotOf.size();
  }

  Optional<PersonLine> line(UUID person) {
    return Optional.ofNullable(slotOf.get(person)).map(this::at);
  }

  /// Forgets everything and takes these lines.
  void fill(Collection<PersonLine> lines) {
    slots.clear();
    slotOf.clear();
    List.of(names, texts, spellings).forEach(WordPlaces::clear);
    lines.stream().sorted(BY_NAME).forEach(this::append);
    byName = IntStream.range(0, slots.size()).toArray();
  }

  /// Puts a line on the list, or in the place of the person's line.
  void put(PersonLine line) {
    Integer known = slotOf.get(line.id());
    if (known != null && at(known).isFoundLike(line)) {
      slots.set(known, line);
      return;
    }
    remove(line.id());
    int place = place(line);
    int[] longer = new int[byName.length + 1];
    System.arraycopy(byName, 0, longer, 0, place);
    longer[place] = slots.size();
    System.arraycopy(byName, place, longer, place + 1, byName.length - place);
    byName = longer;
    append(line);
  }

  /// Takes a person off the list.
  void remove(UUID person) {
    Integer slot = slotOf.remove(person);
    if (slot == null) {
      return;
    }
    int place = place(at(slot));
    int[] shorter = Arrays.copyOf(byName, byName.length - 1);
    System.arraycopy(byName, place + 1, shorter, place, shorter.length - place);
    byName = shorter;
    slots.set(slot, null);
    if (slots.size() - byName.length > Math.max(MOST_GONE, byName.length)) {
      fill(where(_ -> true));
    }
  }

  /// Those who fit, by name.
  List<PersonLine> where(Predicate<PersonLine> fits) {
    List<PersonLine> found = new ArrayList<>(byName.length);
    for (int slot : byName) {
      PersonLine line = at(slot);
      if (fits.test(line)) {
        found.add(line);
      }
    }
    return found;
  }

  /// For each line, by name, the first of the sets that holds it: so many lists as there are sets.
  List<List<PersonLine>> divided(List<BitSet> sets, Predicate<PersonLine> fits) {
    List<List<PersonLine>> parts = new ArrayList<>();
    sets.forEach(set -> parts.add(new ArrayList<>(set.cardinality())));
    for (int slot : byName) {
      int part = 0;
      while (part < parts.size() && !sets.get(part).get(slot)) {
        part++;
      }
      if (part < parts.size() && fits.test(at(slot))) {
        parts.get(part).add(at(slot));
      }
    }
    return parts;
  }

  /// Lines whose name begins so.
  BitSet beginning(String typed) {
    var found = new BitSet();
    int place = firstFrom(line -> line.key().compareTo(typed) >= 0);
    while (place < byName.length && at(byName[place]).key().startsWith(typed)) {
      found.set(byName[place]);
      place++;
    }
    return found;
  }

  /// Lines with this number on the badge.
  BitSet numbered(String number) {
    var found = new BitSet();
    for (int slot : byName) {
      if (number.equals(Integer.toString(at(slot).number()))) {
        found.set(slot);
      }
    }
    return found;
  }

  /// Words of names, without titles.
  WordPlaces names() {
    return names;
  }

  /// Words of everything that is searched.
  WordPlaces texts() {
    return texts;
  }

  /// Words of names in their plainest spelling.
  WordPlaces spellings() {
    return spellings;
  }

  private void append(PersonLine line) {
    int slot = slots.size();
    slots.add(line);
    slotOf.put(line.id(), slot);
    names.add(slot, line.key());
    texts.add(slot, line.words());
    spellings.add(slot, line.folded());
  }

  /// Where a line stands by name, or is to stand.
  private int place(PersonLine line) {
    int place = firstFrom(other -> BY_NAME.compare(other, line) >= 0);
    // Two entries may have one name and one number.
    int exact = place;
    while (exact < byName.length
        && BY_NAME.compare(at(byName[exact]), line) == 0
        && !at(byName[exact]).id().equals(line.id())) {
      exact++;
    }
    return exact < byName.length && at(byName[exact]).id().equals(line.id()) ? exact : place;
  }

  /// The first place whose line is beyond a limit; every later one is beyond it too.
  private int firstFrom(Predicate<PersonLine> isBeyond) {
    int low = 0;
    int high = byName.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (isBeyond.test(at(byName[middle]))) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private PersonLine at(int slot) {
    PersonLine line = slots.get(slot);
    if (line == null) {
      throw new IllegalStateException("a slot that is in use holds nobody");
    }
    return line;
  }
}
