package id.balai.service.people;

import id.balai.domain.participant.name.NameKeys;
import id.balai.domain.participant.name.NameLikeness;
import id.balai.domain.participant.name.PersonName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;

/// Looks through a list for what somebody typed. Names that begin with it come first, then names
/// whose words begin with it, names that hold it, other fields that hold it, and spellings of it;
/// only where all that finds nobody, names with a slip of the pen.
final class PeopleSearch {

  /// Nobody wants to look through more guesses.
  private static final int MOST_GUESSES = 50;

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
    var ranks = new EnumMap<Rank, List<PersonLine>>(Rank.class);
    for (PersonLine line : all) {
      if (query.filter().takes(line)) {
        ranks.computeIfAbsent(rank(line), _ -> new ArrayList<>()).add(line);
      }
    }
    ranks.remove(Rank.NONE);
    List<PersonLine> hits = ranks.values().stream().flatMap(List::stream).toList();
    return hits.isEmpty() ? guesses(all) : hits;
  }

  private enum Rank {
    BEGINS,
    WORDS_BEGIN,
    IN_NAME,
    ELSEWHERE,
    SPELLING,
    NONE
  }

  private Rank rank(PersonLine line) {
    if (line.key().startsWith(typed) || isNumber(line)) {
      return Rank.BEGINS;
    }
    if (holdsAll(line.words())) {
      if (!holdsAll(line.key())) {
        return Rank.ELSEWHERE;
      }
      return words.stream().allMatch(word -> beginsWord(line.key(), word))
          ? Rank.WORDS_BEGIN
          : Rank.IN_NAME;
    }
    return !folded.isEmpty() && folded.stream().allMatch(line.folded()::contains)
        ? Rank.SPELLING
        : Rank.NONE;
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
