package id.balai.ui.console.lists;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.access.Actor;
import id.balai.domain.participant.roster.Action;
import id.balai.domain.participant.roster.RosterColumn;
import id.balai.service.access.Seats;
import id.balai.service.registration.SampleSetupService;
import id.balai.service.workspace.Services;
import id.balai.ui.console.ConsoleAtWork;
import id.balai.ui.console.ErrorMessages;
import id.balai.ui.console.ViewModels;
import id.balai.ui.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// A list on its way into an event: what is decided about its rows, what goes in, and out again;
/// over one house for all tests.
final class ListsViewModelTest {

  private static final ConsoleAtWork CONSOLE = new ConsoleAtWork(SampleSetupService.People.WITHOUT);
  private static final Services HOUSE = CONSOLE.workspace.services();
  private static final String LIST =
      """
      No;Nama;Jabatan;Instansi;NIP
      1;Budi Santoso;Camat;Kecamatan Uji;198001012005011001
      2;Ani Lestari;Sekretaris;Kecamatan Uji;197104201997032905
      3;Joko;Staf;Kecamatan Uji;197113201997032905
      """;

  @TempDir Path folder;

  private final ListsViewModel model = ViewModels.lists(CONSOLE.context());

  @AfterAll
  static void close() {
    CONSOLE.close();
  }

  @BeforeEach
  void keeper() {
    CONSOLE.messages.languageProperty().set(Language.INDONESIAN);
    seat(AccessLevel.KEEPER);
  }

  @AfterEach
  void emptyAgain() {
    seat(AccessLevel.KEEPER);
    model.begin();
    model.lastProperty().get().ifPresent(_ -> model.undo());
    assertThat(count()).isZero();
  }

  @Test
  void listIsSeenAsColumnsThenAsRowsAndNothingIsStoredBeforeItIsBrought() throws IOException {
    open(LIST);
    assertThat(model.stepProperty().get()).isEqualTo(Step.COLUMNS);
    assertThat(model.reading().headerLine()).isEqualTo(1);
    assertThat(model.fileName()).isEqualTo("daftar.csv");

    model.acceptColumns();
    assertThat(model.stepProperty().get()).isEqualTo(Step.ROWS);
    assertThat(model.rows()).as("those that need a decision").hasSize(1);
    model.onlyDecisionsProperty().set(false);
    assertThat(model.rows()).extracting(ListRow::name).contains("Budi Santoso", "Ani Lestari");
    assertThat(count()).isZero();
  }

  @Test
  void listGoesInAsAWholeAndOutAgainAsAWhole() throws IOException {
    open(LIST);
    long taken = model.taken();
    model.bring();

    assertThat(model.stepProperty().get()).isEqualTo(Step.DONE);
    assertThat(count()).isEqualTo(taken);
    assertThat(model.lastProperty().get()).isPresent();
    model.undo();
    assertThat(model.stepProperty().get()).isEqualTo(Step.FILE);
    assertThat(model.page().statusProperty().get()).isEqualTo(text("lists.undone", taken));
    assertThat(model.lastProperty().get()).isEmpty();
  }

  @Test
  void rowThatIsSetAsideStaysOutUntilItIsTakenBackIn() throws IOException {
    open(LIST);
    model.onlyDecisionsProperty().set(false);
    long before = model.taken();
    model.toggle(row("Budi Santoso"));
    assertThat(model.taken()).isEqualTo(before - 1);
    assertThat(row("Budi Santoso").action()).isEqualTo(Action.SKIP);

    model.toggle(row("Budi Santoso"));
    assertThat(model.taken()).isEqualTo(before);
    model.toggle(row("Budi Santoso"));
    model.bring();
    assertThat(names()).doesNotContain("Budi Santoso").contains("Ani Lestari");
    assertThat(model.notTaken()).extracting(ListRow::name).contains("Budi Santoso");
  }

  @Test
  void numberThatCannotBeRightIsTypedAgain() throws IOException {
    open(LIST);
    ListRow wrong = model.rows().getFirst();
    assertThat(wrong.needsDecision()).isTrue();
    model.correctNumber(wrong, " 197103201997031905 ");

    assertThat(model.stepProperty().get()).isEqualTo(Step.ROWS);
    assertThat(model.rows()).isEmpty();
    model.onlyDecisionsProperty().set(false);
    assertThat(row("Joko").number()).isEqualTo("197103201997031905");
  }

  @Test
  void nameThatIsTypedAgainIsTheOneThatGoesIn() throws IOException {
    open(LIST);
    model.onlyDecisionsProperty().set(false);
    model.correct(row("Budi Santoso"), RosterColumn.NAME, "Budi Susanto");
    model.correct(row("Budi Susanto"), RosterColumn.NAME, "Budi Sutrisno");
    model.bring();

    assertThat(names()).contains("Budi Sutrisno").doesNotContain("Budi Santoso", "Budi Susanto");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what is in the file
          ''
          ' '
          kosong
          """)
  void fileWithoutPeopleIsRefusedOrBringsNobody(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("daftar.csv"), content);
    model.open(file);
    if (model.stepProperty().get() == Step.FILE) {
      assertThat(wrong()).startsWith("daftar.csv").doesNotContain("Exception");
    } else {
      assertThat(model.taken()).isZero();
    }
    assertThat(model.wrong().busyProperty().get()).isFalse();
  }

  @Test
  void fileThatIsNotThereIsSaidAndTheStepStays() {
    model.open(folder.resolve("tidak-ada.csv"));
    assertThat(model.stepProperty().get()).isEqualTo(Step.FILE);
    assertThat(wrong()).isNotBlank();
  }

  @Test
  void columnThatIsReadDifferentlyChangesWhatGoesIn() throws IOException {
    open(LIST);
    model.map(2, RosterColumn.IGNORED);
    assertThat(model.reading().columns().get(2).holds()).isEqualTo(RosterColumn.IGNORED);
    assertThat(model.stepProperty().get()).isEqualTo(Step.COLUMNS);
    model.bring();

    assertThat(
            HOUSE.repositories().participants().ofEvent(CONSOLE.event.id()).stream()
                .map(one -> one.main().position()))
        .allMatch(String::isEmpty);
  }

  @Test
  void pastedListIsReadLikeAFileAndHasNoName() {
    model.paste("Nama\tJabatan\nBudi Santoso\tCamat\nAni Lestari\tLurah\n");
    assertThat(model.fileName()).isEqualTo(text("lists.pasted"));
    model.bring();

    assertThat(names()).containsExactlyInAnyOrder("Budi Santoso", "Ani Lestari");
  }

  @ParameterizedTest
  @EnumSource(AccessLevel.class)
  void listsAreTheCommittees(AccessLevel post) throws IOException {
    open(LIST);
    seat(post);
    model.bring();

    boolean may = post.covers(AccessLevel.COMMITTEE);
    assertThat(count() > 0).isEqualTo(may);
    assertThat(model.stepProperty().get()).isEqualTo(may ? Step.DONE : Step.COLUMNS);
    if (!may) {
      assertThat(wrong())
          .isEqualTo(ErrorMessages.notAllowed(CONSOLE.messages, AccessLevel.COMMITTEE));
    }
    assertThat(ViewModels.lists(CONSOLE.context()).fixedProperty().get()).isNotEqualTo(may);
  }

  @Test
  void samePeopleOnceMoreAreKnownAndNotDoubled() throws IOException {
    open(LIST);
    model.bring();
    int once = count();
    open(LIST);
    model.bring();

    assertThat(count()).isEqualTo(once);
    assertThat(model.notTaken()).isNotEmpty();
  }

  @Test
  void stepsGoBackOneByOneAndWhatWasSaidGoes() throws IOException {
    open(LIST);
    model.acceptColumns();
    model.wrong().tell("salah");
    model.back();
    assertThat(model.stepProperty().get()).isEqualTo(Step.COLUMNS);
    assertThat(wrong()).isEmpty();
    model.back();
    assertThat(model.stepProperty().get()).isEqualTo(Step.FILE);
  }

  @Test
  void reasonsFollowTheLanguage() throws IOException {
    open(LIST);
    String indonesian = model.rows().getFirst().reasons();
    CONSOLE.messages.languageProperty().set(Language.ENGLISH);

    assertThat(model.rows().getFirst().reasons()).isNotBlank().isNotEqualTo(indonesian);
  }

  private void open(String content) throws IOException {
    model.open(Files.writeString(folder.resolve("daftar.csv"), content, StandardCharsets.UTF_8));
  }

  private ListRow row(String name) {
    return model.rows().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  private static java.util.List<String> names() {
    return HOUSE.repositories().participants().ofEvent(CONSOLE.event.id()).stream()
        .map(one -> one.name())
        .toList();
  }

  private static int count() {
    return HOUSE.repositories().participants().count(CONSOLE.event.id());
  }

  private static void seat(AccessLevel post) {
    Seats.again(HOUSE.currentActor(), new Actor(post, "Rina", Optional.empty()));
  }

  private String wrong() {
    return model.wrong().statusProperty().get();
  }

  private static String text(String key, Object... values) {
    return CONSOLE.messages.text(key, values);
  }
}
