package id.balai.roster.person;

import id.balai.domain.participant.IdentityKind;
import id.balai.domain.participant.number.NumberCheck;
import id.balai.domain.participant.roster.RosterColumn;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which kind a number is: what its cell, the column beside it and its header say, then the service
/// of the person; its length only decides between what the header leaves open.
final class KindOfNumber {
  private static final Pattern WORD = Pattern.compile("(?i)(NIPPPK|NIP|NIK|NRP|NUPTK|KTP)");
  private final String header;
  private final Optional<IdentityKind> stated;
  private final boolean isInUniform;

  KindOfNumber(Fields fields, boolean isInUniform) {
    this.header = fields.header(RosterColumn.IDENTITY).toUpperCase(Locale.ROOT);
    Matcher word = WORD.matcher(fields.text(RosterColumn.IDENTITY_KIND));
    this.stated = word.find() ? Optional.of(IdentityText.kind(word.group(1))) : Optional.empty();
    this.isInUniform = isInUniform;
  }

  IdentityKind of(RosterColumn column, IdentityText number) {
    if (number.kind().isPresent()) {
      return corrected(number.kind().get(), number.digits());
    }
    return switch (column) {
      case NIP -> corrected(IdentityKind.NIP, number.digits());
      case NIK -> corrected(IdentityKind.NIK, number.digits());
      case NRP -> corrected(IdentityKind.NRP, number.digits());
      case NUPTK -> IdentityKind.NUPTK;
      default -> stated.orElseGet(() -> open(number.digits()));
    };
  }

  /// Whether the kind is another one than the header promises, without a service that explains it.
  boolean isUnexpected(RosterColumn column, IdentityKind kind) {
    return switch (column) {
      case NIP -> kind != IdentityKind.NIP && !(kind == IdentityKind.NRP && isInUniform);
      case NIK -> kind != IdentityKind.NIK;
      case NRP -> kind != IdentityKind.NRP;
      default -> false;
    };
  }

  /// A number that cannot be what its header says, but clearly is another kind.
  private IdentityKind corrected(IdentityKind promised, String digits) {
    if (promised == IdentityKind.NUPTK) {
      return promised;
    }
    boolean isNip = digits.length() == 18 && isSound(IdentityKind.NIP, digits);
    if (promised != IdentityKind.NIP && isNip) {
      return IdentityKind.NIP;
    }
    if (promised == IdentityKind.NIP && digits.length() != 18) {
      if (digits.length() == 16 && isSound(IdentityKind.NIK, digits)) {
        return IdentityKind.NIK;
      }
      return isInUniform || isPolice(digits) ? IdentityKind.NRP : promised;
    }
    return promised;
  }

  private IdentityKind open(String digits) {
    if (digits.length() == 18 || digits.length() == 9) {
      return IdentityKind.NIP;
    }
    if (isInUniform || isPolice(digits) || (header.contains("NRP") && digits.length() < 16)) {
      return IdentityKind.NRP;
    }
    boolean mayBeTeacher = header.contains("NUPTK");
    boolean mayBeNik = header.contains("NIK") || header.contains("KTP") || !mayBeTeacher;
    if (digits.length() == 16 && mayBeTeacher) {
      return mayBeNik && isSound(IdentityKind.NIK, digits) ? IdentityKind.NIK : IdentityKind.NUPTK;
    }
    boolean isShort = header.contains("NIP") && !mayBeTeacher && !header.contains("NIK");
    return isShort && digits.length() != 16 ? IdentityKind.NIP : IdentityKind.NIK;
  }

  private static boolean isPolice(String digits) {
    if (digits.length() != 8) {
      return false;
    }
    int month = Integer.parseInt(digits.substring(2, 4));
    return month >= 1 && month <= 12;
  }

  private static boolean isSound(IdentityKind kind, String digits) {
    return NumberCheck.of(kind, digits).level() != NumberCheck.Level.ERROR;
  }
}
