package id.balai.domain.participant.roster;

import static id.balai.domain.participant.roster.RosterColumn.IGNORED;
import static id.balai.domain.participant.roster.RosterColumn.NAME;
import static id.balai.domain.participant.roster.RosterColumn.NIP;
import static id.balai.domain.participant.roster.RosterColumn.POSITION;
import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.participant.roster.ColumnMapping.Column;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which column of a list holds what.
final class ColumnMappingTest {

  /// A list from the third column of its sheet on, whose first cell is a number.
  private final ColumnMapping apart =
      new ColumnMapping(3, List.of(new Column(2, "Nama", NAME), new Column(4, "NIP / NRP", NIP)));

  private final ColumnMapping whole =
      new ColumnMapping(
          1,
          List.of(
              new Column(0, "No.", IGNORED),
              new Column(1, "Nama  Lengkap", NAME),
              new Column(2, "Jabatan", POSITION)));

  @ParameterizedTest
  @CsvSource({"0, IGNORED", "1, IGNORED", "2, NAME", "3, IGNORED", "4, NIP", "5, IGNORED"})
  void columnIsFoundByItsPlaceInTheSheet(int index, RosterColumn holds) {
    assertThat(apart.at(index)).isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource({"0, IGNORED", "1, NAME", "2, POSITION", "3, IGNORED", "99, IGNORED"})
  void columnsThatBeginAtTheFirstAreFoundToo(int index, RosterColumn holds) {
    assertThat(whole.at(index)).isEqualTo(holds);
  }

  @Test
  void oneColumnReadOtherwiseLeavesTheOthers() {
    ColumnMapping other = apart.with(4, POSITION);

    assertThat(other.at(4)).isEqualTo(POSITION);
    assertThat(other.at(2)).isEqualTo(NAME);
    assertThat(other.has(NIP)).isFalse();
    assertThat(other.has(POSITION)).isTrue();
    assertThat(apart.with(9, POSITION)).isEqualTo(apart);
    assertThat(other.signature()).isEqualTo(apart.signature());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          # header, other header, the same choice is offered
          Nama Lengkap; NAMA  LENGKAP; true
          Nama Lengkap; nama.lengkap*; true
          NIP/NRP;      NIP NRP;       false
          Nama;         Jabatan;       false
          """)
  void choiceIsRememberedForFilesWithTheSameHeaders(String one, String other, boolean isSame) {
    assertThat(headed(one).signature().equals(headed(other).signature())).isEqualTo(isSame);
  }

  private static ColumnMapping headed(String header) {
    return new ColumnMapping(1, List.of(new Column(0, header, NAME)));
  }

  @Test
  void everyNameAndNumberIsToldFromTheRest() {
    assertThat(EnumSet.allOf(RosterColumn.class))
        .filteredOn(RosterColumn::isIdentity)
        .allMatch(RosterColumn::isPersonal)
        .noneMatch(RosterColumn::isName)
        .hasSize(5);
    assertThat(EnumSet.allOf(RosterColumn.class))
        .filteredOn(RosterColumn::isName)
        .noneMatch(RosterColumn::isPersonal)
        .hasSize(6);
    assertThat(EnumSet.of(POSITION, RosterColumn.GROUP, RosterColumn.ROW_NUMBER, IGNORED))
        .noneMatch(RosterColumn::isPersonal);
  }

  @ParameterizedTest
  @CsvSource({"IGNORED, 0, false", "IGNORED, 1, true", "NAME, 1, false", "NAME, 0, false"})
  void columnIsLeftOutOnlyWhereItHoldsSomething(RosterColumn holds, int cells, boolean isLeftOut) {
    var reading =
        new ColumnReading(
            0, "Ket", holds, Certainty.SURE, List.of("x", "y").subList(0, cells), Optional.empty());
    assertThat(reading.isLeftOut()).isEqualTo(isLeftOut);
  }

  @Test
  void placeIsNamedAsPeopleLookForIt() {
    RowPlace place = RowPlace.line(12);

    assertThat(place.label()).isEqualTo("12");
    assertThat(place.on("")).isSameAs(place);
    assertThat(place.on("Desa Mukti Jaya").label()).isEqualTo("Desa Mukti Jaya 12");
    assertThat(place.on("Desa Mukti Jaya")).isNotEqualTo(place);
  }

  @Test
  void rowsThatAreLeftOutAreNotCounted() {
    Remark why = Remark.of(RemarkCode.BLANK);
    var source =
        new RosterResult.Source("XLSX", "Lembar 1", List.of("Lembar 2", "Rahasia"), List.of());
    var reading = new Reading(1, List.of(), 1, List.of());
    var roster =
        new RosterResult.Roster(
            List.of(
                RosterRow.skipped(RowPlace.line(2), why),
                RosterRow.skipped(RowPlace.line(2).on("Lembar 2"), why),
                RosterRow.skipped(RowPlace.line(3), why)),
            reading,
            source,
            List.of());

    assertThat(roster.count(Action.SKIP)).isEqualTo(3);
    assertThat(roster.without(Set.of(RowPlace.line(2))).count(Action.SKIP)).isEqualTo(2);
    assertThat(roster.without(Set.of(RowPlace.line(2))).rows())
        .extracting(RosterRow::label)
        .containsExactly("Lembar 2 2", "3");
    assertThat(source.with(List.of("Lembar 2")).unread()).containsExactly("Rahasia");
    assertThat(source.with(List.of("Lembar 2")).also()).containsExactly("Lembar 2");
  }
}
