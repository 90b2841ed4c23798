package id.balai.domain.participant.number;

import id.balai.domain.participant.IdentityKind;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The number of an official as somebody typed it, with its label or without: `NIP. 19710420 199703
/// 1 001`, `NRP 83050123`.
///
/// @param label as typed, without a full stop; or the one that the number must have; or empty
/// @param digits without blanks and stops, or empty
/// @param typed the number as typed
public record LabelledNumber(String label, String digits, String typed) {

  private static final int NIP = 18;
  private static final Pattern SAID = Pattern.compile("(\\p{L}*)\\.?\\s*:?\\s*([\\d\\s.]*)");

  /// Ranks of the police and the army, which stand before the name or on a line of their own; who
  /// has one has an NRP.
  private static final Pattern IN_UNIFORM =
      Pattern.compile(
          "(?iu)(jenderal|komjen|irjen|brigjen|kombes|akbp|kompol|akp|iptu|ipda|aiptu|aipda|bripka"
              + "|brigpol|brigadir|briptu|bripda|bharaka|kolonel|letkol|mayor|kapten|lettu|letda"
              + "|peltu|pelda|serma|serka|sertu|serda|kopka|koptu|kopda|praka|pratu|prada)\\b.*");

  /// Reads what was typed; empty where it is no number at all, such as a term of office.
  ///
  /// @param said the number
  /// @param rank of the official, or empty
  /// @param name of the official
  public static Optional<LabelledNumber> read(String said, String rank, String name) {
    Matcher parts = SAID.matcher(said.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    String digits = parts.group(2).replaceAll("\\D", "");
    String label = parts.group(1);
    if (label.isEmpty() && digits.length() == NIP) {
      label = "NIP";
    } else if (label.isEmpty() && !digits.isEmpty() && isInUniform(rank, name)) {
      label = "NRP";
    }
    return Optional.of(new LabelledNumber(label, digits, parts.group(2).strip()));
  }

  private static boolean isInUniform(String rank, String name) {
    return IN_UNIFORM.matcher(rank.strip()).matches() || IN_UNIFORM.matcher(name.strip()).matches();
  }

  /// Whether it is one that cannot be right for its label.
  public boolean isWrong() {
    return !digits.isEmpty()
        && kind()
            .map(kind -> NumberCheck.of(kind, digits).level() == NumberCheck.Level.ERROR)
            .orElse(false);
  }

  private Optional<IdentityKind> kind() {
    return switch (label.toUpperCase(java.util.Locale.ROOT)) {
      case "NIP" -> Optional.of(IdentityKind.NIP);
      case "NIK" -> Optional.of(IdentityKind.NIK);
      case "NRP" -> Optional.of(IdentityKind.NRP);
      case "NUPTK" -> Optional.of(IdentityKind.NUPTK);
      default -> Optional.empty();
    };
  }
}
