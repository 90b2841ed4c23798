package id.balai.roster.person;

import id.balai.domain.document.Lettering;
import id.balai.domain.participant.IdentityKind;
import id.balai.domain.participant.IdentityNumber;
import id.balai.domain.participant.Participation;
import id.balai.domain.participant.Role;
import id.balai.domain.participant.Sex;
import id.balai.domain.participant.name.PersonName;
import id.balai.domain.participant.number.NumberCheck;
import id.balai.domain.participant.roster.CellCorrection;
import id.balai.domain.participant.roster.PersonDraft;
import id.balai.domain.participant.roster.RemarkCode;
import id.balai.domain.participant.roster.RosterColumn;
import id.balai.domain.participant.roster.RosterRow;
import id.balai.domain.participant.roster.RosterRow.Same;
import id.balai.domain.participant.roster.RowPlace;
import id.balai.roster.source.RawCell;
import id.balai.roster.source.RawRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the lists that this program writes, cell by cell as they were written: a second guess
/// would change people. Numbers are checked all the same, for such lists get edited.
public final class OwnPersonReader {
  private static final String RUNNABLE = "=+-@\t\r\n|%";
  private static final List<RosterColumn> NUMBERS =
      List.of(RosterColumn.NIP, RosterColumn.NRP, RosterColumn.NUPTK, RosterColumn.NIK);

  private final List<RosterColumn> columns;
  private final Map<String, Role> roles;
  private final List<CellCorrection> corrections;
  private final Lettering lettering;
  private final Map<String, RosterRow> byNumber = new HashMap<>();

  /// @param columns what the columns hold, in the order in which they are written
  /// @param roles the words for roles
  public OwnPersonReader(
      List<RosterColumn> columns,
      Map<String, Role> roles,
      List<CellCorrection> corrections,
      Lettering lettering) {
    this.columns = List.copyOf(columns);
    this.roles = Map.copyOf(roles);
    this.corrections = List.copyOf(corrections);
    this.lettering = lettering;
  }

  /// Reads one row; a number that stood above already is the same person in another place.
  public RosterRow read(RawRow row) {
    RowPlace place = RowPlace.line(row.line());
    Map<RosterColumn, RawCell> cells = cells(row, place);
    Remarks remarks = new Remarks();
    PersonDraft draft = draft(cells, remarks);
    RosterRow first = byNumber.get(text(cells, RosterColumn.ROW_NUMBER));
    Same same = new Same.Nowhere();
    if (first != null && isSame(first, draft, text(cells, RosterColumn.ROW_NUMBER))) {
      same = new Same.Earlier(first.place(), draft.name().name());
      remarks.add(RemarkCode.SAME_PERSON_AS_ROW, "" + first.line());
    }
    RosterRow read =
        new RosterRow(place, remarks.action(), Optional.of(draft), remarks.sorted(), same);
    byNumber.putIfAbsent(text(cells, RosterColumn.ROW_NUMBER), read);
    return read;
  }

  private static boolean isSame(RosterRow first, PersonDraft draft, String number) {
    return !number.isEmpty()
        && first.draft().orElseThrow().name().printed().equals(draft.name().printed());
  }

  private Map<RosterColumn, RawCell> cells(RawRow row, RowPlace place) {
    Map<RosterColumn, RawCell> cells = new EnumMap<>(RosterColumn.class);
    for (int i = 0; i < columns.size(); i++) {
      RawCell cell = row.at(i);
      cells.put(
          columns.get(i),
          row.isPadded() ? cell : new RawCell(withoutMark(columns.get(i), cell), cell.form()));
    }
    corrections.stream()
        .filter(c -> c.place().equals(place))
        .forEach(c -> cells.put(c.column(), RawCell.text(c.text())));
    return cells;
  }

  /// Without the apostrophe that keeps spreadsheets from running or rounding a cell.
  private static String withoutMark(RosterColumn column, RawCell cell) {
    String text = cell.text();
    boolean isNumber = column.isIdentity() || column == RosterColumn.PHONE;
    boolean isMarked =
        text.length() > 1
            && text.charAt(0) == '\''
            && (isNumber || RUNNABLE.indexOf(text.charAt(1)) >= 0);
    return isMarked ? text.substring(1) : text;
  }

  private static String text(Map<RosterColumn, RawCell> cells, RosterColumn column) {
    return cells.getOrDefault(column, RawCell.EMPTY).text();
  }

  private PersonDraft draft(Map<RosterColumn, RawCell> cells, Remarks remarks) {
    PersonName name = name(cells, remarks);
    Participation place =
        new Participation(
            text(cells, RosterColumn.GROUP),
            roles.getOrDefault(text(cells, RosterColumn.ROLE), Role.PARTICIPANT),
            text(cells, RosterColumn.POSITION),
            text(cells, RosterColumn.INSTITUTION),
            sessions(text(cells, RosterColumn.SESSIONS)),
            order(text(cells, RosterColumn.ORDER)));
    PersonDraft draft =
        new PersonDraft(
            name,
            sex(text(cells, RosterColumn.SEX)),
            numbers(cells, remarks),
            new PersonDraft.Service(
                text(cells, RosterColumn.STATUS),
                text(cells, RosterColumn.RANK),
                text(cells, RosterColumn.GRADE)),
            new PersonDraft.Home(
                text(cells, RosterColumn.VILLAGE),
                text(cells, RosterColumn.PHONE),
                birth(text(cells, RosterColumn.BIRTH), remarks)),
            place,
            text(cells, RosterColumn.SIGNS_DECLARATION).equals("Y"));
    checkLetters(RosterColumn.NAME, name.printed(), remarks);
    checkLetters(RosterColumn.POSITION, place.position(), remarks);
    checkLetters(RosterColumn.INSTITUTION, place.institution(), remarks);
    return draft;
  }

  private void checkLetters(RosterColumn column, String text, Remarks remarks) {
    lettering
        .unshowable(text)
        .ifPresent(letters -> remarks.about(column, RemarkCode.LETTERS_UNSHOWABLE, letters));
  }

  private static PersonName name(Map<RosterColumn, RawCell> cells, Remarks remarks) {
    RawCell cell = cells.getOrDefault(RosterColumn.NAME, RawCell.EMPTY);
    if (cell.isBlank()) {
      remarks.about(RosterColumn.NAME, RemarkCode.NAME_MISSING);
      return PersonName.of("");
    }
    boolean isError = cell.form() == RawCell.Form.ERROR || NameReader.isError(cell.text());
    if (isError || cell.isUnresolved()) {
      remarks.about(RosterColumn.NAME, RemarkCode.NAME_ERROR, cell.text());
      return PersonName.of("");
    }
    return PersonName.of(cell.text());
  }

  private static List<IdentityNumber> numbers(Map<RosterColumn, RawCell> cells, Remarks remarks) {
    List<IdentityNumber> numbers = new ArrayList<>();
    for (RosterColumn column : NUMBERS) {
      for (IdentityText found : IdentityText.all(cells.getOrDefault(column, RawCell.EMPTY))) {
        IdentityKind kind = IdentityKind.valueOf(column.name());
        boolean isSound =
            found.flaw().isEmpty()
                && NumberCheck.of(kind, found.digits()).level() != NumberCheck.Level.ERROR;
        if (isSound) {
          numbers.add(new IdentityNumber(kind, found.digits()));
        } else {
          remarks.about(
              column,
              found.flaw().orElse(RemarkCode.NUMBER_LENGTH),
              found.flaw().isPresent() ? text(cells, column) : kind.name(),
              found.digits(),
              "" + found.digits().length());
        }
      }
    }
    return numbers;
  }

  private static Optional<LocalDate> birth(String text, Remarks remarks) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    DateText found = DateText.parse(text);
    if (found.date().isEmpty()) {
      remarks.about(RosterColumn.BIRTH, RemarkCode.BIRTH_UNREADABLE, text);
    }
    return found.date();
  }

  private static Sex sex(String text) {
    return switch (text.strip()) {
      case "L" -> Sex.MALE;
      case "P" -> Sex.FEMALE;
      default -> Sex.UNKNOWN;
    };
  }

  private static List<String> sessions(String text) {
    return text.isEmpty() ? List.of() : Arrays.asList(text.split("\\|", -1));
  }

  private static int order(String text) {
    return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
  }
}
