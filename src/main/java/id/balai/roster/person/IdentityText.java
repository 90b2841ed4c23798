package id.balai.roster.person;

import id.balai.domain.participant.IdentityKind;
import id.balai.domain.participant.roster.RemarkCode;
import id.balai.roster.shape.Digits;
import id.balai.roster.source.RawCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The digits of an identity number out of what people and spreadsheets make of it.
///
/// @param digits the digits, or empty
/// @param kind the kind, if the cell names it
/// @param flaw what is wrong, if something is; then there are no digits
record IdentityText(String digits, Optional<IdentityKind> kind, Optional<RemarkCode> flaw) {
  private static final Pattern ZERO = Pattern.compile("^(\\d{5,15})\\.0$");
  private static final Pattern KIND_BEHIND =
      Pattern.compile("(?i)\\s*\\((nip|nik|nrp|nuptk|pppk|p3k|pns|cpns|asn)\\)$");
  private static final Pattern SEVERAL = Pattern.compile("[/\\n;,|]+");
  private static final Pattern NO_DIGIT = Pattern.compile("\\D");
  private static final Pattern QUOTES = Pattern.compile("^['’`‘\"]+|[\"']+$");
  private static final Pattern TOO_LONG = Pattern.compile("\\d{16,}[.,]0+");
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");
  private static final Pattern BETWEEN = Pattern.compile("[-–—.,/_:'’`‘\"]");
  private static final Pattern PREFIX =
      Pattern.compile("(?i)^(NIPPPK|NIP|NIK|NRP|NUPTK|KTP)\\b[\\s.:]*(PPPK|PNS)?[\\s.:]*");
  private static final Pattern NONE =
      Pattern.compile(
          "(?i)[-–—_.?x\\s]*|0[0\\s.-]*|(tidak|belum|tdk|blm|tanpa) ?(ada|punya|diketahui|tahu)?|"
              + "nihil|none|null|nan|n/a|kosong|-?non ?asn-?|honorer|(ada )?menyusul");
  private static final Pattern SCIENTIFIC =
      Pattern.compile("\\d+([.,]\\d*)?\\s*[eE]\\s*\\+?\\s*\\d+");
  private static final Pattern QUOTED_FORMULA = Pattern.compile("=\\s*\"(\\d+)\"");

  /// Numbers of a cell; several if it holds several.
  static List<IdentityText> all(RawCell cell) {
    String text = cell.text();
    if (text.isEmpty() || (cell.form() == RawCell.Form.TEXT && isBare(text))) {
      return text.isEmpty()
          ? List.of()
          : List.of(new IdentityText(text, Optional.empty(), Optional.empty()));
    }
    List<IdentityText> found = new ArrayList<>();
    for (String part : parts(cell.text())) {
      IdentityText number = of(part, cell.form());
      if (!number.digits.isEmpty() || number.flaw.isPresent()) {
        found.add(number);
      }
    }
    return found;
  }

  /// Whether it is a number and nothing else, as most cells are.
  private static boolean isBare(String text) {
    return Digits.isAll(text) && text.chars().anyMatch(c -> c != '0');
  }

  private static List<String> parts(String text) {
    List<String> parts = List.of(SEVERAL.split(text, -1));
    boolean areNumbers =
        parts.size() > 1
            && parts.stream().allMatch(p -> NO_DIGIT.matcher(p).replaceAll("").length() >= 8);
    return areNumbers ? parts : List.of(text);
  }

  private static IdentityText of(String cell, RawCell.Form form) {
    String text = QUOTES.matcher(Blanks.stripped(cell)).replaceAll("");
    Matcher prefix = PREFIX.matcher(text);
    Optional<IdentityKind> kind = Optional.empty();
    if (prefix.find()) {
      kind = Optional.of(kind(prefix.group(1)));
      text = text.substring(prefix.end());
    }
    if (NONE.matcher(text).matches()) {
      return new IdentityText("", kind, Optional.empty());
    }
    if (form == RawCell.Form.ERROR || NameReader.isError(text)) {
      return flawed(kind, RemarkCode.NUMBER_ERROR);
    }
    Matcher quoted = QUOTED_FORMULA.matcher(cell.strip());
    if (quoted.matches()) {
      return new IdentityText(quoted.group(1), kind, Optional.empty());
    }
    return form == RawCell.Form.NUMBER ? ofNumber(text, kind) : ofText(text, kind);
  }

  private static IdentityText ofNumber(String text, Optional<IdentityKind> kind) {
    try {
      BigDecimal value = new BigDecimal(text);
      boolean isWhole = value.stripTrailingZeros().scale() <= 0 && value.signum() > 0;
      boolean isTrue = isWhole && value.precision() - (long) value.scale() <= 15;
      return isTrue
          ? new IdentityText(value.toBigInteger().toString(), kind, Optional.empty())
          : flawed(kind, RemarkCode.NUMBER_CELL_TOO_LONG);
    } catch (NumberFormatException e) {
      return ofText(text, kind);
    }
  }

  private static IdentityText ofText(String text, Optional<IdentityKind> kind) {
    if (text.startsWith("=") || text.startsWith("@")) {
      return flawed(kind, RemarkCode.NUMBER_FORMULA);
    }
    if (SCIENTIFIC.matcher(text).matches()) {
      return flawed(kind, RemarkCode.NUMBER_SCIENTIFIC);
    }
    if (TOO_LONG.matcher(text).matches()) {
      return flawed(kind, RemarkCode.NUMBER_CELL_TOO_LONG);
    }
    String whole =
        text.indexOf('.') < 0 && text.indexOf('(') < 0
            ? text
            : KIND_BEHIND.matcher(ZERO.matcher(text).replaceFirst("$1")).replaceFirst("");
    String digits = BETWEEN.matcher(Blanks.removed(whole)).replaceAll("");
    return DIGITS.matcher(digits).matches()
        ? new IdentityText(digits, kind, Optional.empty())
        : flawed(kind, RemarkCode.NUMBER_LETTERS);
  }

  private static IdentityText flawed(Optional<IdentityKind> kind, RemarkCode flaw) {
    return new IdentityText("", kind, Optional.of(flaw));
  }

  static IdentityKind kind(String word) {
    return switch (word.toUpperCase(Locale.ROOT)) {
      case "NIK", "KTP" -> IdentityKind.NIK;
      case "NRP" -> IdentityKind.NRP;
      case "NUPTK" -> IdentityKind.NUPTK;
      default -> IdentityKind.NIP;
    };
  }
}
