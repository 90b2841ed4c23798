package id.balai.domain.participant.number;

import id.balai.domain.participant.IdentityKind;
import java.util.Comparator;
import java.util.List;

/// What the rules say about a number.
///
/// @param flaws what is wrong; empty if nothing is
public record NumberCheck(List<NumberFlaw> flaws) {

  /// How bad the worst flaw is.
  public enum Level {
    OK,
    WARNING,
    ERROR
  }

  public NumberCheck {
    flaws = List.copyOf(flaws);
  }

  /// Checks a number against the rules of its kind.
  ///
  /// @param digits the number without separators
  public static NumberCheck of(IdentityKind kind, String digits) {
    if (!isDigits(digits)) {
      return new NumberCheck(List.of(NumberFlaw.LETTERS));
    }
    return new NumberCheck(
        switch (kind) {
          case NIP -> Nip.flaws(digits);
          case NIK -> Nik.flaws(digits);
          case NUPTK -> digits.length() == 16 ? List.of() : List.of(NumberFlaw.LENGTH);
          case NRP -> Nrp.flaws(digits);
        });
  }

  /// The level of the worst flaw.
  public Level level() {
    return flaws.stream().map(NumberFlaw::level).max(Comparator.naturalOrder()).orElse(Level.OK);
  }

  private static boolean isDigits(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
