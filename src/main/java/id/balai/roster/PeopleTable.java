package id.balai.roster;

import id.balai.domain.participant.IdentityKind;
import id.balai.domain.participant.IdentityNumber;
import id.balai.domain.participant.Participant;
import id.balai.domain.participant.Participation;
import id.balai.domain.participant.Role;
import id.balai.domain.participant.Sex;
import id.balai.domain.participant.roster.RosterColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The people of an event as rows of texts, one row for each place a person has; a list that
/// [FileRosterReader] reads again.
final class PeopleTable {
  private static final List<RosterColumn> COLUMNS =
      List.of(
          RosterColumn.ROW_NUMBER,
          RosterColumn.NAME,
          RosterColumn.NIP,
          RosterColumn.NIK,
          RosterColumn.NRP,
          RosterColumn.NUPTK,
          RosterColumn.SEX,
          RosterColumn.STATUS,
          RosterColumn.RANK,
          RosterColumn.GRADE,
          RosterColumn.POSITION,
          RosterColumn.INSTITUTION,
          RosterColumn.VILLAGE,
          RosterColumn.GROUP,
          RosterColumn.ROLE,
          RosterColumn.SESSIONS,
          RosterColumn.ORDER,
          RosterColumn.PHONE,
          RosterColumn.BIRTH,
          RosterColumn.SIGNS_DECLARATION);

  private PeopleTable() {}

  static List<String> header(RosterWords words) {
    return COLUMNS.stream().map(words::column).toList();
  }

  /// What the columns hold, in the order in which they are written.
  static List<RosterColumn> columns() {
    return COLUMNS;
  }

  /// Roles by the words they are written with.
  static Map<String, Role> roles() {
    return Arrays.stream(Role.values()).collect(Collectors.toMap(PeopleTable::role, r -> r));
  }

  static void rows(List<Participant> people, Consumer<List<String>> receiver) {
    for (Participant person : people) {
      for (Participation place : person.participations()) {
        receiver.accept(row(person, place));
      }
    }
  }

  private static List<String> row(Participant person, Participation place) {
    List<String> cells = new ArrayList<>(COLUMNS.size());
    cells.add("" + person.number());
    cells.add(person.name());
    cells.add(number(person, IdentityKind.NIP));
    cells.add(number(person, IdentityKind.NIK));
    cells.add(number(person, IdentityKind.NRP));
    cells.add(number(person, IdentityKind.NUPTK));
    cells.add(sex(person.sex()));
    cells.addAll(List.of(person.status(), person.rank(), person.grade()));
    cells.addAll(List.of(place.position(), place.institution(), person.village()));
    cells.addAll(List.of(place.group(), role(place.role()), String.join("|", place.sessions())));
    cells.add(place.order() == 0 ? "" : "" + place.order());
    cells.add(person.phone());
    cells.add(person.birth().map(LocalDate::toString).orElse(""));
    cells.add(person.owes().isEmpty() ? "" : "Y");
    return cells;
  }

  /// Whether a spreadsheet would take the text of this column for a number and damage it.
  static boolean isEndangered(int column) {
    if (column >= COLUMNS.size()) {
      return false;
    }
    RosterColumn holds = COLUMNS.get(column);
    return holds.isIdentity() || holds == RosterColumn.PHONE;
  }

  private static String number(Participant person, IdentityKind kind) {
    return person.identities().stream()
        .filter(n -> n.kind() == kind)
        .map(IdentityNumber::digits)
        .findFirst()
        .orElse("");
  }

  private static String sex(Sex sex) {
    return switch (sex) {
      case MALE -> "L";
      case FEMALE -> "P";
      case UNKNOWN -> "";
    };
  }

  /// The words offices use; the reader knows them.
  private static String role(Role role) {
    return switch (role) {
      case PARTICIPANT -> "PESERTA";
      case GUEST -> "UNDANGAN";
      case SPEAKER -> "NARASUMBER";
      case MODERATOR -> "MODERATOR";
      case COMMITTEE -> "PANITIA";
      case HOST -> "PEMBAWA ACARA";
    };
  }
}
