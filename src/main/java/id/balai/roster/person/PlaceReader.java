package id.balai.roster.person;

import id.balai.domain.participant.Participation;
import id.balai.domain.participant.Role;
import id.balai.domain.participant.name.PersonName;
import id.balai.domain.participant.number.Villages;
import id.balai.domain.participant.roster.RemarkCode;
import id.balai.domain.participant.roster.RosterColumn;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads what somebody is at the event.
final class PlaceReader {
  private static final Pattern BETWEEN = Pattern.compile("[|,;/+\\s]+");
  private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9_-]{0,11}");
  private static final Pattern NO_DIGIT = Pattern.compile("\\.0$|\\D");

  private PlaceReader() {}

  static Participation read(Fields fields, String heading, Remarks remarks) {
    String group = plain(fields, RosterColumn.GROUP, remarks);
    String among = group.isEmpty() ? heading : group;
    String role = fields.text(RosterColumn.ROLE);
    return new Participation(
        among,
        role(role).or(() -> role(among)).orElse(Role.PARTICIPANT),
        plain(fields, RosterColumn.POSITION, remarks),
        plain(fields, RosterColumn.INSTITUTION, remarks),
        sessions(fields.text(RosterColumn.SESSIONS)),
        order(fields.text(RosterColumn.ORDER)));
  }

  /// The place of an office that is invited before anybody is named: a guest who is that office, so
  /// that the name can be typed over it.
  static Participation invited(Participation place, String office) {
    return new Participation(
        place.group(),
        place.role() == Role.PARTICIPANT ? Role.GUEST : place.role(),
        place.position().isEmpty() ? office : place.position(),
        place.institution(),
        place.sessions(),
        place.order());
  }

  /// The home village: the column of its own, or an institution that is a village.
  static String village(Fields fields, Remarks remarks) {
    String village = plain(fields, RosterColumn.VILLAGE, remarks);
    String institution = fields.text(RosterColumn.INSTITUTION);
    return village.isEmpty() && Villages.code(institution).isPresent() ? institution : village;
  }

  private static String plain(Fields fields, RosterColumn column, Remarks remarks) {
    String text = fields.text(column);
    if (NameReader.isError(text)) {
      remarks.about(column, RemarkCode.CELL_FORMULA, text);
      return "";
    }
    if (NameReader.isFormula(text)) {
      remarks.about(column, RemarkCode.CELL_FORMULA, text);
      return text.startsWith("=") ? "" : text;
    }
    if (column == RosterColumn.POSITION && PersonName.isTitle(text)) {
      remarks.about(column, RemarkCode.CELLS_MOVED, fields.header(column), text);
    }
    return text;
  }

  private static Optional<Role> role(String text) {
    String plain = text.toUpperCase(Locale.ROOT);
    if (plain.isEmpty()) {
      return Optional.empty();
    }
    return Stream.of(
            named(plain, Role.COMMITTEE, "PANITIA", "COMMITTEE"),
            named(plain, Role.SPEAKER, "NARASUMBER", "NARSUM", "PEMATERI", "SPEAKER"),
            named(plain, Role.MODERATOR, "MODERATOR"),
            named(plain, Role.HOST, "PEMBAWA ACARA", "PROTOKOL", "HOST", "PEWARA", "MASTER OF"),
            named(plain, Role.GUEST, "UNDANGAN", "TAMU", "GUEST"),
            named(plain, Role.PARTICIPANT, "PESERTA", "PARTICIPANT"))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Role> named(String text, Role role, String... words) {
    boolean isHost = role == Role.HOST && text.equals("MC");
    return isHost || Arrays.stream(words).anyMatch(text::contains)
        ? Optional.of(role)
        : Optional.empty();
  }

  /// Codes only: a column *bagian* with words is a department, not a list of sessions.
  private static List<String> sessions(String text) {
    if (text.isEmpty()) {
      return List.of();
    }
    List<String> codes = Arrays.stream(BETWEEN.split(text, -1)).filter(c -> !c.isEmpty()).toList();
    return codes.stream().allMatch(c -> CODE.matcher(c).matches()) ? codes : List.of();
  }

  private static int order(String text) {
    String digits = text.isEmpty() ? "" : NO_DIGIT.matcher(text).replaceAll("");
    return digits.isEmpty() || digits.length() > 6 ? 0 : Integer.parseInt(digits);
  }
}
