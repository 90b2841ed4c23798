package id.balai.service.checkin;

import id.balai.domain.log.Books;
import id.balai.domain.participant.Participant;
import java.util.List;
import java.util.UUID;

/// Finds people by name on the public screen, which shows name and institution only (R39).
public final class FindPeople {

  /// Fewer letters find nobody.
  public static final int LEAST_LETTERS = 3;

  /// More people are never shown at once.
  public static final int MOST_HITS = 8;

  private final Books books;

  public FindPeople(Books books) {
    this.books = books;
  }

  /// At most [#MOST_HITS] people whose name holds what was typed; titles, case and apostrophes do
  /// not matter. Empty while fewer than [#LEAST_LETTERS] letters are typed.
  public List<Participant> byName(UUID event, String typed) {
    long letters = typed.codePoints().filter(Character::isLetter).count();
    return letters < LEAST_LETTERS
        ? List.of()
        : books.participants().search(event, typed, MOST_HITS);
  }
}
