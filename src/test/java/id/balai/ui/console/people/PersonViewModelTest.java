package id.balai.ui.console.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.access.Actor;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.Repositories;
import id.balai.domain.participant.Participant;
import id.balai.service.access.Seats;
import id.balai.service.people.PeopleQuery;
import id.balai.service.people.PersonLine;
import id.balai.service.people.PersonRecord;
import id.balai.service.workspace.Services;
import id.balai.ui.console.ConsoleAtWork;
import id.balai.ui.console.ErrorMessages;
import id.balai.ui.console.ViewModels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One person's record beside the list and the forms in its place, over one house for all tests.
final class PersonViewModelTest {

  private static final ConsoleAtWork CONSOLE = new ConsoleAtWork();
  private static final Services HOUSE = CONSOLE.workspace.services();

  private final PeopleViewModel list = ViewModels.people(CONSOLE.context());
  private final PersonViewModel model = list.person();

  @AfterAll
  static void close() {
    CONSOLE.close();
  }

  @BeforeEach
  void start() {
    Seats.again(HOUSE.currentActor(), new Actor(AccessLevel.KEEPER, "Rina", Optional.empty()));
    list.start();
  }

  @AfterEach
  void leave() {
    list.page().leave();
  }

  @Test
  void nobodyIsShownUntilSomebodyIsChosenAndNobodyForAnIdThatIsGone() {
    assertThat(model.modeProperty().get()).isEqualTo(Mode.NONE);
    model.choose(person(1).id());
    assertThat(model.modeProperty().get()).isEqualTo(Mode.RECORD);

    model.choose(new UUID(4, 4));
    assertThat(model.modeProperty().get()).isEqualTo(Mode.NONE);
    assertThat(model.chosenProperty().get()).isEmpty();
  }

  @Test
  void closingLeadsFromAFormToTheRecordAndFromTheRecordAway() {
    model.choose(person(1).id());
    model.correct();
    assertThat(model.modeProperty().get()).isEqualTo(Mode.CORRECT);
    model.close();
    assertThat(model.modeProperty().get()).isEqualTo(Mode.RECORD);
    model.close();
    assertThat(model.modeProperty().get()).isEqualTo(Mode.NONE);
  }

  @Test
  void closingAFormWithNobodyChosenLeadsToNobody() {
    model.add();
    model.close();
    assertThat(model.modeProperty().get()).isEqualTo(Mode.NONE);
  }

  @Test
  void somebodyNewIsStoredShownAndFoundInTheList() {
    int before = list.totalProperty().get();
    model.add();
    model.form().orElseThrow().name.set(" Wahyu Baru ");
    model.save();

    assertThat(model.modeProperty().get()).isEqualTo(Mode.RECORD);
    assertThat(record().person().name()).isEqualTo("Wahyu Baru");
    assertThat(record().badge()).isPresent();
    assertThat(list.totalProperty().get()).isEqualTo(before + 1);
    list.typedProperty().set("wahyu baru");
    assertThat(list.hitsProperty().get())
        .extracting(PersonLine::name)
        .containsExactly("Wahyu Baru");
    assertThat(model.form()).isEmpty();
  }

  @Test
  void formThatIsNotRightIsNotStored() {
    int before = list.totalProperty().get();
    model.add();
    model.save();
    assertThat(model.modeProperty().get()).isEqualTo(Mode.ADD);
    assertThat(list.totalProperty().get()).isEqualTo(before);
  }

  @Test
  void doubtfulNumberIsAskedAboutBeforeItIsStored() {
    model.add();
    PersonForm form = model.form().orElseThrow();
    form.name.set("Wahyu Ragu");
    form.digits.set("131234567");
    model.save();
    assertThat(said()).isEqualTo(text("people.number.ask"));
    assertThat(model.modeProperty().get()).isEqualTo(Mode.ADD);

    model.save();
    assertThat(record().person().identities().getFirst().digits()).isEqualTo("131234567");
  }

  @Test
  void correctionThatChangesNothingIsNoEntryAndTheFormStays() {
    Participant one = person(2);
    model.choose(one.id());
    int before = record().history().size();
    model.correct();
    model.form().orElseThrow().reason.set("tidak ada");
    model.save();

    assertThat(said()).isEqualTo(text("people.unchanged"));
    assertThat(model.modeProperty().get()).isEqualTo(Mode.CORRECT);
    assertThat(HOUSE.log().ofPerson(one.id())).hasSize(before);
  }

  @Test
  void correctionStandsInTheHistoryWithItsReason() {
    model.choose(person(3).id());
    model.correct();
    model.form().orElseThrow().position.set("Camat");
    model.form().orElseThrow().reason.set(" salah ketik ");
    model.save();

    assertThat(record().person().main().position()).isEqualTo("Camat");
    assertThat(record().history().getFirst().fact())
        .isInstanceOfSatisfying(
            PeopleFact.Corrected.class, fact -> assertThat(fact.reason()).isEqualTo("salah ketik"));
  }

  @Test
  void correctionThatAnotherStationOvertookIsNotStoredAndTheNewStateIsShown() {
    Participant one = person(4);
    model.choose(one.id());
    model.correct();
    model.form().orElseThrow().name.set("Nama Kami");
    Participant other = one.withParticipations(one.participations(), List.of());
    HOUSE
        .ledger()
        .record(
            HOUSE.currentActor().by(CONSOLE.event),
            new PeopleFact.Corrected(renamed(other, "Nama Mereka"), "di meja lain"));
    model.save();

    assertThat(said()).isEqualTo(text("people.overtaken"));
    assertThat(repositories().participants().find(one.id()).orElseThrow().name())
        .isEqualTo("Nama Mereka");
    assertThat(record().person().name()).isEqualTo("Nama Mereka");
  }

  @ParameterizedTest
  @CsvSource({"PARTICIPANT, 10", "OPERATOR, 11", "COMMITTEE, 12", "KEEPER, 13"})
  void onlyTheCommitteeCorrectsAndTheFormStaysWhereSomebodyMayNot(AccessLevel post, int number) {
    Participant one = person(number);
    model.choose(one.id());
    model.correct();
    model.form().orElseThrow().phone.set("08125500" + number);
    model.form().orElseThrow().reason.set("nomor baru");
    Seats.again(HOUSE.currentActor(), new Actor(post, "Budi", Optional.empty()));
    model.save();

    boolean may = post.covers(AccessLevel.COMMITTEE);
    assertThat(said())
        .isEqualTo(
            may
                ? text("people.saved")
                : ErrorMessages.notAllowed(CONSOLE.messages, AccessLevel.COMMITTEE));
    assertThat(model.modeProperty().get()).isEqualTo(may ? Mode.RECORD : Mode.CORRECT);
    assertThat(model.page().busyProperty().get()).isFalse();
  }

  @Test
  void twoEntriesBecomeOneAndTwoAgain() {
    Participant kept = person(20);
    Participant gone = person(21);
    model.choose(kept.id());
    model.merge();
    model.form().orElseThrow().reason.set("orang yang sama");
    model.join(gone.id());
    assertThat(repositories().participants().find(gone.id())).isEmpty();
    assertThat(record().person().id()).isEqualTo(kept.id());

    model.part();
    assertThat(model.modeProperty().get()).isEqualTo(Mode.PART);
    model.form().orElseThrow().reason.set("ternyata dua orang");
    model.parted();
    assertThat(said()).isEqualTo(text("people.saved"));
    list.filter(PeopleQuery.Filter.EVERYBODY);
    assertThat(list.hitsProperty().get()).extracting(PersonLine::name).contains(gone.name());
  }

  @Test
  void whoMayBeTheSameIsAnyoneElseAndAtMostSix() {
    model.choose(person(30).id());
    var shown = new ArrayList<PersonLine>();
    model.candidates(person(30).name(), shown::addAll);
    assertThat(shown).extracting(PersonLine::id).doesNotContain(person(30).id());

    var all = new ArrayList<PersonLine>();
    model.candidates("", all::addAll);
    assertThat(all).hasSize(6);
    var nobody = new ArrayList<PersonLine>();
    model.candidates("0000", nobody::addAll);
    assertThat(nobody).isEmpty();
  }

  @Test
  void recordThatIsComparedIsReadAndOneThatIsGoneIsNot() {
    model.choose(person(31).id());
    var read = new ArrayList<PersonRecord>();
    model.compare(person(32).id(), read::add);
    model.compare(new UUID(5, 5), read::add);

    assertThat(read).extracting(one -> one.person().id()).containsExactly(person(32).id());
    assertThat(record().person().id()).isEqualTo(person(31).id());
  }

  @Test
  void erasureIsAskedForDoneAndSaidAndIsTheKeepers() {
    Participant one = person(40);
    model.choose(one.id());
    model.askToErase();
    assertThat(model.modeProperty().get()).isEqualTo(Mode.ERASE);
    Seats.again(HOUSE.currentActor(), new Actor(AccessLevel.COMMITTEE, "Budi", Optional.empty()));
    model.erase();
    assertThat(said()).isEqualTo(ErrorMessages.notAllowed(CONSOLE.messages, AccessLevel.KEEPER));
    assertThat(repositories().participants().find(one.id()).orElseThrow().name())
        .isEqualTo(one.name());

    Seats.again(HOUSE.currentActor(), new Actor(AccessLevel.KEEPER, "Rina", Optional.empty()));
    model.erase();
    assertThat(repositories().participants().find(one.id()).orElseThrow().name())
        .isNotEqualTo(one.name());
    assertThat(said()).startsWith(text("erasure.done"));
  }

  private static Participant renamed(Participant old, String name) {
    return new Participant(
        old.id(),
        old.event(),
        old.number(),
        name,
        old.sex(),
        old.status(),
        old.identities(),
        old.rank(),
        old.grade(),
        old.village(),
        old.phone(),
        old.birth(),
        old.participations(),
        old.owes(),
        old.isWalkIn());
  }

  private static Participant person(int number) {
    return repositories().participants().ofEvent(CONSOLE.event.id()).stream()
        .filter(one -> one.number() == number)
        .findFirst()
        .orElseThrow();
  }

  private static Repositories repositories() {
    return HOUSE.repositories();
  }

  private PersonRecord record() {
    return model.chosenProperty().get().orElseThrow();
  }

  private String said() {
    return model.page().statusProperty().get();
  }

  private static String text(String key) {
    return CONSOLE.messages.text(key);
  }
}
