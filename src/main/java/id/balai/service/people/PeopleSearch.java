package id.balai.service.people;

import id.balai.domain.participant.name.NameKeys;
import id.balai.domain.participant.name.NameLikeness;
import id.balai.domain.participant.name.PersonName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiPredicate;

/// Looks through a list for what somebody typed. Names that begin with it come first, then names
/// whose words begin with it, names that hold it, other fields that hold it, and spellings of it;
/// only where all that finds nobody, names with a slip of the pen.
final class PeopleSearch {

  /// Nobody wants to look through more guesses.
  private static final int MOST_GUESSES = 50;

  /// Where so many were found, nobody misses other spellings.
  private static final int ENOUGH = 200;

  private final PeopleQuery query;
  private final String typed;
  private final List<String> words;
  private final List<String> folded;

  PeopleSearch(PeopleQuery query) {
    this.query = query;
    String bare = query.typed().isBlank() ? "" : PersonName.of(query.typed().strip()).name();
    this.typed = NameKeys.sortKey(bare.isBlank() ? query.typed() : bare);
    this.words = Arrays.stream(typed.split(" ", -1)).filter(word -> !word.isEmpty()).toList();
    this.folded = NameLikeness.foldWords(typed);
  }

  List<PersonLine> among(PeopleLines all) {
    if (words.isEmpty()) {
      return all.where(query.filter()::takes);
    }
    List<BitSet> ranks = ranks(all);
    List<List<PersonLine>> divided = all.divided(ranks, query.filter()::takes);
    List<PersonLine> hits = new ArrayList<>(divided.stream().mapToInt(List::size).sum());
    divided.forEach(hits::addAll);
    if (hits.size() < ENOUGH) {
      BitSet known = new BitSet();
      ranks.forEach(known::or);
      BitSet spelled = holding(all.spellings(), folded, String::contains);
      spelled.andNot(known);
      hits.addAll(all.divided(List.of(spelled), query.filter()::takes).getFirst());
    }
    return hits.isEmpty() ? guesses(all) : hits;
  }

  /// The best first; nobody is in two of them.
  private List<BitSet> ranks(PeopleLines all) {
    BitSet first = all.beginning(typed);
    if (words.size() == 1 && Character.isDigit(typed.charAt(0))) {
      first.or(all.numbered(typed));
    }
    List<BitSet> ranks =
        List.of(
            first,
            holding(all.names(), words, String::startsWith),
            holding(all.names(), words, String::contains),
            holding(all.texts(), words, String::contains));
    for (int i = 1; i < ranks.size(); i++) {
      for (BitSet better : ranks.subList(0, i)) {
        ranks.get(i).andNot(better);
      }
    }
    return ranks;
  }

  private List<PersonLine> guesses(PeopleLines all) {
    BitSet near = holding(all.spellings(), folded, NameLikeness::areNear);
    List<PersonLine> found = all.divided(List.of(near), query.filter()::takes).getFirst();
    return found.subList(0, Math.min(MOST_GUESSES, found.size()));
  }

  /// Lines that have, for each of the parts, a word that fits it; none where there are no parts.
  private static BitSet holding(
      WordPlaces places, List<String> parts, BiPredicate<String, String> fits) {
    BitSet all = new BitSet();
    boolean isFirst = true;
    for (String part : parts) {
      BitSet found = places.holding(word -> fits.test(word, part));
      if (isFirst) {
        all = found;
      } else {
        all.and(found);
      }
      isFirst = false;
    }
    return all;
  }
}
