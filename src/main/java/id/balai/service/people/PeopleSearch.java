package id.balai.service.people;

import id.balai.domain.participant.name.NameKeys;
import id.balai.domain.participant.name.NameLikeness;
import id.balai.domain.participant.name.PersonName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Looks through a list for what somebody typed. Names that begin with it come first, then names
/// whose words begin with it, names that hold it, other fields that hold it, and spellings of it;
/// only where all that finds nobody, names with a slip of the pen.
final class PeopleSearch {

  /// Nobody wants to look through more guesses.
  private static final int MOST_GUESSES = 50;

  /// Where so many were found, nobody misses other spellings.
  private static final int ENOUGH = 200;

  private static final int NONE = -1;

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

  List<PersonLine> among(List<PersonLine> all) {
    if (words.isEmpty()) {
      return query.filter() == PeopleQuery.Filter.EVERYBODY
          ? all
          : all.stream().filter(query.filter()::takes).toList();
    }
    List<List<PersonLine>> ranks =
        List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (PersonLine line : all) {
      int rank = query.filter().takes(line) ? rank(line) : NONE;
      if (rank != NONE) {
        ranks.get(rank).add(line);
      }
    }
    List<PersonLine> hits = new ArrayList<>(all.size());
    ranks.forEach(hits::addAll);
    if (hits.size() < ENOUGH) {
      addSpellings(all, hits);
    }
    return hits.isEmpty() ? guesses(all) : hits;
  }

  /// Spellings of what was typed, for a second pass that is made only where few were found.
  private void addSpellings(List<PersonLine> all, List<PersonLine> hits) {
    for (PersonLine line : all) {
      boolean isSpelling = !folded.isEmpty() && folded.stream().allMatch(line.folded()::contains);
      if (isSpelling && query.filter().takes(line) && rank(line) == NONE) {
        hits.add(line);
      }
    }
  }

  /// From 0, the best; [#NONE] for no hit.
  private int rank(PersonLine line) {
    if (line.key().startsWith(typed) || isNumber(line)) {
      return 0;
    }
    if (!holdsAll(line.words())) {
      return NONE;
    }
    if (!holdsAll(line.key())) {
      return 3;
    }
    return words.stream().allMatch(word -> beginsWord(line.key(), word)) ? 1 : 2;
  }

  private boolean isNumber(PersonLine line) {
    return words.size() == 1 && typed.equals(Integer.toString(line.number()));
  }

  private boolean holdsAll(String text) {
    for (String word : words) {
      if (!text.contains(word)) {
        return false;
      }
    }
    return true;
  }

  private static boolean beginsWord(String text, String word) {
    return text.startsWith(word) || text.contains(" " + word);
  }

  private List<PersonLine> guesses(List<PersonLine> all) {
    return all.stream()
        .filter(query.filter()::takes)
        .filter(line -> isNear(line.folded()))
        .limit(MOST_GUESSES)
        .toList();
  }

  private boolean isNear(String name) {
    List<String> parts = List.of(name.split(" ", -1));
    return folded.stream()
        .allMatch(word -> parts.stream().anyMatch(part -> NameLikeness.areNear(part, word)));
  }
}
