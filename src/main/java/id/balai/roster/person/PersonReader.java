package id.balai.roster.person;

import id.balai.domain.document.Lettering;
import id.balai.domain.participant.IdentityNumber;
import id.balai.domain.participant.Participation;
import id.balai.domain.participant.Sex;
import id.balai.domain.participant.name.PersonName;
import id.balai.domain.participant.roster.CellCorrection;
import id.balai.domain.participant.roster.ColumnMapping;
import id.balai.domain.participant.roster.ColumnMapping.Column;
import id.balai.domain.participant.roster.PersonDraft;
import id.balai.domain.participant.roster.PersonDraft.Home;
import id.balai.domain.participant.roster.PersonDraft.Service;
import id.balai.domain.participant.roster.RemarkCode;
import id.balai.domain.participant.roster.RosterColumn;
import id.balai.domain.participant.roster.RosterRow;
import id.balai.domain.participant.roster.RowPlace;
import id.balai.roster.shape.OfficeShape;
import id.balai.roster.source.RawRow;
import id.balai.roster.table.TablePart.PersonRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Makes a person of each row about one.
public final class PersonReader {
  private static final Set<RosterColumn> TELLING =
      Set.of(RosterColumn.SEX, RosterColumn.POSITION, RosterColumn.INSTITUTION);
  private static final Set<String> YES = Set.of("Y", "YA", "YES", "1", "X", "V", "✓", "√", "TRUE");

  private final Map<RowPlace, List<CellCorrection>> corrections;
  private final Lettering lettering;
  private final LocalDate today;
  private Fields above = new Fields();
  private String group = "";

  /// @param corrections cells an operator typed again
  /// @param lettering says which letters no paper shows
  /// @param today births after this day are still to come
  public PersonReader(List<CellCorrection> corrections, Lettering lettering, LocalDate today) {
    this.lettering = lettering;
    this.today = today;
    this.corrections = corrections.stream().collect(Collectors.groupingBy(CellCorrection::place));
  }

  /// Reads one row; who is the same as whom is decided later.
  public RosterRow read(PersonRow row) {
    Remarks remarks = new Remarks();
    Fields fields = new Fields(row.row(), row.mapping(), above, remarks);
    String listed = fields.text(RosterColumn.NAME);
    fields.correct(corrections.getOrDefault(row.place(), List.of()), remarks);
    above = fields;
    PersonDraft draft = draft(fields, heading(row, fields), listed, remarks);
    if (row.isAlone()) {
      checkShape(row.row(), row.mapping(), remarks);
    }
    checkAlone(row, remarks);
    checkLetters(draft, remarks);
    return new RosterRow(
        row.place(),
        remarks.action(),
        Optional.of(draft),
        remarks.sorted(),
        new RosterRow.Same.Nowhere());
  }

  /// The group above this row: a heading, or the last filled cell of the column.
  private String heading(PersonRow row, Fields fields) {
    if (!row.mapping().has(RosterColumn.GROUP)) {
      return row.heading();
    }
    group = fields.has(RosterColumn.GROUP) ? fields.text(RosterColumn.GROUP) : group;
    return group;
  }

  /// @param listed what stands in the list as the name; an operator may have typed another
  private PersonDraft draft(Fields fields, String heading, String listed, Remarks remarks) {
    PersonName name = NameReader.read(fields, remarks);
    boolean isInUniform = ServiceReader.isInUniform(fields, name);
    List<IdentityNumber> numbers = IdentityReader.read(fields, isInUniform, remarks);
    Optional<LocalDate> birth = BirthReader.read(fields, numbers, today, remarks);
    Sex sex = SexReader.read(fields, numbers, remarks);
    Service service = ServiceReader.read(fields, name, numbers, remarks);
    Participation place = PlaceReader.read(fields, heading, remarks);
    boolean isOffice = OfficeShape.isWithoutHolder(name.printed());
    if (isOffice) {
      remarks.about(RosterColumn.NAME, RemarkCode.NAMED_BY_OFFICE);
    }
    if (listed.equals(name.printed()) ? isOffice : OfficeShape.isWithoutHolder(listed)) {
      place = PlaceReader.invited(place, listed);
    }
    Home home =
        new Home(PlaceReader.village(fields, remarks), PhoneReader.read(fields, remarks), birth);
    String signs = fields.text(RosterColumn.SIGNS_DECLARATION).toUpperCase(Locale.ROOT);
    return new PersonDraft(name, sex, numbers, service, home, place, YES.contains(signs));
  }

  private void checkLetters(PersonDraft draft, Remarks remarks) {
    checkLetters(RosterColumn.NAME, draft.name().printed(), remarks);
    checkLetters(RosterColumn.POSITION, draft.participation().position(), remarks);
    checkLetters(RosterColumn.INSTITUTION, draft.participation().institution(), remarks);
    checkLetters(RosterColumn.GROUP, draft.participation().group(), remarks);
  }

  private void checkLetters(RosterColumn column, String text, Remarks remarks) {
    lettering
        .unshowable(text)
        .ifPresent(letters -> remarks.about(column, RemarkCode.LETTERS_UNSHOWABLE, letters));
  }

  private static void checkShape(RawRow row, ColumnMapping mapping, Remarks remarks) {
    int width = mapping.columns().size();
    if (!row.isPadded() && row.cells().size() < width) {
      boolean isTelling =
          mapping.columns().stream()
              .skip(row.cells().size())
              .map(Column::holds)
              .anyMatch(c -> TELLING.contains(c) || c.isIdentity());
      if (isTelling) {
        remarks.add(RemarkCode.CELLS_MISSING, "" + (width - row.cells().size()));
      }
    }
    if (row.cells().size() > width) {
      boolean isBlank = row.cells().stream().skip(width).allMatch(c -> c.isBlank());
      remarks.add(isBlank ? RemarkCode.CELLS_OVERFULL : RemarkCode.CELLS_LEFT_OVER);
    }
  }

  private static void checkAlone(PersonRow row, Remarks remarks) {
    long filled =
        row.mapping().columns().stream().filter(c -> !row.row().at(c.index()).isBlank()).count();
    if (filled == 1 && row.mapping().columns().size() > 2) {
      remarks.add(RemarkCode.ONLY_A_NAME);
    }
    if (row.row().isHidden()) {
      remarks.add(RemarkCode.ROW_HIDDEN);
    }
  }
}
