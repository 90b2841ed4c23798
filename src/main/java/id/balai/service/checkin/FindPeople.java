package id.balai.service.checkin;

import id.balai.domain.log.Repositories;
import id.balai.domain.participant.Participant;
import id.balai.domain.participant.name.PersonName;
import java.util.List;
import java.util.UUID;

/// Finds people by name on the public screen, which shows name and institution only (R39).
public final class FindPeople {

  /// Fewer letters find nobody.
  public static final int LEAST_LETTERS = 3;

  /// More people are never shown at once.
  public static final int MOST_HITS = 8;

  private final Repositories repositories;

  public FindPeople(Repositories repositories) {
    this.repositories = repositories;
  }

  /// Whether enough is typed to look for somebody: [#LEAST_LETTERS] letters without the titles.
  public static boolean isEnough(String typed) {
    return letters(PersonName.of(typed).name()) >= LEAST_LETTERS;
  }

  /// At most [#MOST_HITS] people whose name holds what was typed; titles, case, spaces and
  /// apostrophes do not matter. Empty while it is not enough.
  public List<Participant> byName(UUID event, String typed) {
    if (!isEnough(typed)) {
      return List.of();
    }
    List<Participant> hits = search(event, PersonName.of(typed).name());
    // A name may look like a title.
    return hits.isEmpty() ? search(event, typed) : hits;
  }

  private List<Participant> search(UUID event, String name) {
    return repositories.participants().search(event, name, MOST_HITS);
  }

  private static long letters(String text) {
    return text.codePoints().filter(Character::isLetter).count();
  }
}
