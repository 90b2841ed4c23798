package id.balai.service.people;

import java.util.Comparator;
import java.util.Optional;

/// What is asked of the list of people.
///
/// @param typed words in any order; titles, case and apostrophes do not matter
/// @param filter who is wanted
/// @param order the order of the answer; empty: the best hits first, or by name
/// @param isDescending whether that order is turned round
public record PeopleQuery(
    String typed, Filter filter, Optional<Order> order, boolean isDescending) {

  /// Everybody, by name.
  public static final PeopleQuery ALL =
      new PeopleQuery("", Filter.EVERYBODY, Optional.empty(), false);

  /// Who is wanted.
  public enum Filter {
    EVERYBODY,
    PRESENT,
    ABSENT,
    OWING,
    WALK_IN;

    boolean takes(PersonLine line) {
      return switch (this) {
        case EVERYBODY -> true;
        case PRESENT -> line.isPresent();
        case ABSENT -> !line.isPresent();
        case OWING -> line.isOwing();
        case WALK_IN -> line.isWalkIn();
      };
    }
  }

  /// What the answer is ordered by.
  public enum Order {
    NUMBER,
    NAME,
    GROUP,
    INSTITUTION,
    STATUS;

    Comparator<PersonLine> comparator() {
      return switch (this) {
        case NUMBER -> Comparator.comparingInt(PersonLine::number);
        case NAME -> Comparator.comparing(PersonLine::key);
        case GROUP -> Comparator.comparing(PersonLine::group);
        case INSTITUTION -> Comparator.comparing(PersonLine::institution);
        case STATUS ->
            Comparator.<PersonLine>comparingInt(line -> line.attended().size())
                .thenComparingInt(PersonLine::signed);
      };
    }
  }
}
