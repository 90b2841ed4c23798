package id.balai.service.people;

import id.balai.domain.participant.name.NameKeys;
import id.balai.domain.participant.name.NameLikeness;
import id.balai.domain.participant.name.PersonName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Answers what the index answers by looking at everybody, one after the other: slow and plain, to
/// compare with.
public final class LookThrough {

  private static final int NONE = -1;

  private final PeopleQuery query;
  private final String typed;
  private final List<String> words;
  private final List<String> folded;

  public LookThrough(PeopleQuery query) {
    this.query = query;
    String bare = query.typed().isBlank() ? "" : PersonName.of(query.typed().strip()).name();
    this.typed = NameKeys.sortKey(bare.isBlank() ? query.typed() : bare);
    this.words = Arrays.stream(typed.split(" ", -1)).filter(word -> !word.isEmpty()).toList();
    this.folded = NameLikeness.foldWords(typed);
  }

  /// Everybody by name, as [#among] wants them.
  public static List<PersonLine> sorted(List<PersonLine> lines) {
    return lines.stream()
        .sorted(Comparator.comparing(PersonLine::key).thenComparingInt(PersonLine::number))
        .toList();
  }

  /// Who is asked for.
  ///
  /// @param all by name
  public List<PersonLine> among(List<PersonLine> all) {
    List<PersonLine> asked = all.stream().filter(query.filter()::takes).toList();
    if (words.isEmpty()) {
      return asked;
    }
    List<List<PersonLine>> ranks = new ArrayList<>();
    for (int rank = 0; rank < 4; rank++) {
      ranks.add(new ArrayList<>());
    }
    for (PersonLine line : asked) {
      int rank = rank(line);
      if (rank != NONE) {
        ranks.get(rank).add(line);
      }
    }
    List<PersonLine> hits = new ArrayList<>();
    ranks.forEach(hits::addAll);
    if (hits.size() < 200) {
      asked.stream().filter(line -> isSpelling(line) && rank(line) == NONE).forEach(hits::add);
    }
    return hits.isEmpty() ? asked.stream().filter(this::isNear).limit(50).toList() : hits;
  }

  private int rank(PersonLine line) {
    boolean isNumber = words.size() == 1 && typed.equals(Integer.toString(line.number()));
    if (line.key().startsWith(typed) || isNumber) {
      return 0;
    }
    if (!words.stream().allMatch(line.words()::contains)) {
      return NONE;
    }
    if (!words.stream().allMatch(line.key()::contains)) {
      return 3;
    }
    return words.stream().allMatch(word -> (" " + line.key()).contains(" " + word)) ? 1 : 2;
  }

  private boolean isSpelling(PersonLine line) {
    return !folded.isEmpty() && folded.stream().allMatch(line.folded()::contains);
  }

  private boolean isNear(PersonLine line) {
    List<String> parts = List.of(line.folded().split(" ", -1));
    return !folded.isEmpty()
        && folded.stream()
            .allMatch(word -> parts.stream().anyMatch(part -> NameLikeness.areNear(part, word)));
  }
}
