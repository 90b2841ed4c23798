package id.balai.roster.person;

import id.balai.domain.participant.name.PersonName;
import id.balai.domain.participant.roster.RemarkCode;
import id.balai.domain.participant.roster.RosterColumn;
import id.balai.roster.source.RawCell;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads the name of a person.
final class NameReader {
  private static final Pattern APOSTROPHE = Pattern.compile("^'+(?=\\p{L})");
  private static final PersonName NONE = PersonName.of("");
  private static final Pattern ERROR =
      Pattern.compile("#(REF!|N/A|VALUE!|NAME\\?|DIV/0!|NULL!|NUM!|SPILL!|CALC!)|#{3,}.*");
  private static final Pattern FORMULA = Pattern.compile("^[=@+|].*|^-\\s*[\\w(].*[(!|].*");
  private static final String FORMULA_SIGNS = "=@+|-";
  private static final Pattern ENUMERATED = Pattern.compile("^\\(?\\d{1,4}\\s*[.)]\\s*(?=\\p{L})");

  private static final String PICTURE = "[\\p{So}\\x{1F000}-\\x{1FAFF}\\x{FE0F}\\x{20E3}]";
  private static final Pattern PICTURES =
      Pattern.compile(
          "^\\s*" + PICTURE + "[\\s\\p{So}\\x{1F000}-\\x{1FAFF}]*|\\s*" + PICTURE + "+\\s*$");

  private NameReader() {}

  static PersonName read(Fields fields, Remarks remarks) {
    RawCell cell = cell(fields);
    String text = Blanks.stripped(cell.text());
    if (cell.form() == RawCell.Form.ERROR || isError(text)) {
      remarks.about(RosterColumn.NAME, RemarkCode.NAME_ERROR, text);
      return NONE;
    }
    if (cell.isUnresolved() || isFormula(text)) {
      remarks.about(RosterColumn.NAME, RemarkCode.NAME_FORMULA);
      return NONE;
    }
    String printed =
        withoutApostrophe(NumberedName.of(ENUMERATED.matcher(text).replaceFirst("")).name());
    String bare = isAscii(printed) ? printed : PICTURES.matcher(printed).replaceAll("");
    if (!bare.equals(printed)) {
      remarks.add(RemarkCode.MARKS_REMOVED, signs(printed));
      printed = bare;
    }
    if (!hasLetter(printed)) {
      boolean isNothing = printed.matches("[-–—_.?0\\s]*");
      remarks.about(
          RosterColumn.NAME, isNothing ? RemarkCode.NAME_MISSING : RemarkCode.NAME_NOT_A_NAME);
      return NONE;
    }
    if (!isAscii(printed) && printed.codePoints().anyMatch(NameReader::isUnshowable)) {
      remarks.about(RosterColumn.NAME, RemarkCode.LETTERS_UNSHOWABLE, "U+FFFC");
    }
    return noted(PersonName.of(withTitles(printed, fields)), remarks);
  }

  private static String withoutApostrophe(String name) {
    return name.startsWith("'") ? APOSTROPHE.matcher(name).replaceFirst("") : name;
  }

  private static boolean hasLetter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  /// The pictures that people put before and behind names in chats, as code points.
  private static String signs(String printed) {
    return printed
        .codePoints()
        .filter(c -> c >= 0x1F000 || Character.getType(c) == Character.OTHER_SYMBOL)
        .mapToObj(c -> String.format(Locale.ROOT, "U+%04X", c))
        .collect(Collectors.joining(" "));
  }

  private static RawCell cell(Fields fields) {
    RawCell full = fields.cell(RosterColumn.NAME);
    if (!full.isBlank()) {
      return full;
    }
    RawCell given = fields.cell(RosterColumn.GIVEN_NAME);
    RawCell family = fields.cell(RosterColumn.FAMILY_NAME);
    if (!given.isBlank() || !family.isBlank()) {
      return RawCell.text((meant(given) + " " + meant(family)).strip());
    }
    return fields.cell(RosterColumn.BARE_NAME);
  }

  private static String meant(RawCell half) {
    String text = Blanks.stripped(half.text());
    return text.equals("-") ? "" : text;
  }

  /// A number that stands in the cell of the name: `Name NIP. 1971...`; empty if there is none.
  static String numberIn(Fields fields) {
    return NumberedName.of(Blanks.stripped(cell(fields).text())).number();
  }

  static boolean isError(String text) {
    return text.startsWith("#") && ERROR.matcher(text).matches();
  }

  static boolean isFormula(String text) {
    boolean mayBe = !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0;
    return mayBe && FORMULA.matcher(text).matches();
  }

  /// Titles of columns of their own go where papers print them, unless the name has them already.
  private static String withTitles(String name, Fields fields) {
    String front = fields.text(RosterColumn.FRONT_TITLES);
    String back = fields.text(RosterColumn.BACK_TITLES);
    if (front.isEmpty() && back.isEmpty()) {
      return name;
    }
    PersonName parts = PersonName.of(name);
    StringBuilder printed = new StringBuilder();
    if (!front.isEmpty() && parts.front().isEmpty() && !name.startsWith(front)) {
      printed.append(front).append(' ');
    }
    printed.append(name);
    if (!back.isEmpty() && parts.back().isEmpty() && !name.endsWith(back)) {
      printed.append(", ").append(back);
    }
    return printed.toString();
  }

  /// Whether a sign stands in the text that no paper can show.
  static boolean isUnshowable(int point) {
    return point == 0xFFFC || Character.getType(point) == Character.PRIVATE_USE;
  }

  private static PersonName noted(PersonName name, Remarks remarks) {
    if (!name.isSure()) {
      remarks.about(RosterColumn.NAME, RemarkCode.NAME_PARTS_UNSURE, name.name());
    }
    if (!name.rank().isEmpty()) {
      remarks.about(RosterColumn.NAME, RemarkCode.RANK_BEFORE_NAME, name.rank());
    }
    if (name.printed().contains("  ")) {
      remarks.about(RosterColumn.NAME, RemarkCode.NAME_BLANKS);
    }
    return name;
  }
}
