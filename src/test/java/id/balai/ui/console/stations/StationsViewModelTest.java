package id.balai.ui.console.stations;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.access.Actor;
import id.balai.fixture.AtOnce;
import id.balai.service.access.Seats;
import id.balai.service.hub.HouseChange;
import id.balai.service.hub.HubKeeper.Known;
import id.balai.service.hub.Mover;
import id.balai.ui.console.ConsoleAtWork;
import id.balai.ui.console.ErrorMessages;
import id.balai.ui.console.ViewModels;
import id.balai.ui.text.Language;
import id.balai.ui.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The stations of a house that stands alone: what may be done there, what is said, and how moving
/// it is told.
final class StationsViewModelTest {

  private static final ConsoleAtWork CONSOLE = new ConsoleAtWork();
  private static final Known DOOR = new Known("pintu_2", true, false, Optional.empty());

  private final StationsViewModel model = ViewModels.stations(CONSOLE.context());
  private final JoinViewModel joining = model.joining();

  @AfterAll
  static void close() {
    CONSOLE.close();
  }

  @BeforeEach
  void start() {
    seat(AccessLevel.KEEPER);
    CONSOLE.ways.clear();
    model.start();
  }

  @Test
  void houseThatStandsAloneHasNoStationsAndNeedsNone() {
    assertThat(model.standProperty().get())
        .hasValueSatisfying(
            stand -> {
              assertThat(stand.isUsed()).isFalse();
              assertThat(stand.mayLetIn()).isFalse();
            });
    assertThat(model.rows()).isEmpty();
    assertThat(said()).isEmpty();
    assertThat(model.waitingProperty().get()).isEmpty();
  }

  @Test
  void addressOfThisLaptopIsOneOfThoseItHas() {
    model.addressProperty().set("tidak ada");
    model.look();
    assertThat(model.addressProperty().get())
        .isEqualTo(model.addresses().stream().findFirst().orElse(""));
  }

  @ParameterizedTest
  @EnumSource(
      value = AccessLevel.class,
      names = {"PARTICIPANT", "OPERATOR", "COMMITTEE"})
  void serverAndStationsAreTheKeepers(AccessLevel post) {
    model.chosenProperty().set(Optional.of(DOOR));
    seat(post);
    String refused = ErrorMessages.notAllowed(CONSOLE.messages, AccessLevel.KEEPER);
    for (Runnable action :
        List.<Runnable>of(
            model::openServer,
            model::closeServer,
            model::stopServer,
            model::invite,
            model::rename,
            model::shutOut,
            () -> model.move(new HouseChange.Home()))) {
      model.page().tell("");
      action.run();
      assertThat(said()).isEqualTo(refused);
      assertThat(model.page().busyProperty().get()).isFalse();
    }
    assertThat(CONSOLE.ways).isEmpty();
  }

  @Test
  void nameThatIsRefusedStaysInItsField() {
    model.chosenProperty().set(Optional.of(DOOR));
    model.nameProperty().set("Pintu Dua!");
    model.rename();
    assertThat(said()).isEqualTo(text("stations.name.wrong"));
    assertThat(model.nameProperty().get()).isEqualTo("Pintu Dua!");

    model.invite();
    assertThat(model.nameProperty().get()).isEqualTo("Pintu Dua!");
    assertThat(model.waitingProperty().get()).isEmpty();
  }

  @Test
  void withNoStationChosenNothingIsDone() {
    model.rename();
    model.shutOut();
    model.withdraw();
    assertThat(said()).isEmpty();
  }

  @Test
  void keeperMayMoveTheHouse() {
    model.move(new HouseChange.Home());
    assertThat(CONSOLE.ways).hasSize(1).first().asString().startsWith("change ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "ABCD", "BALAI", "https://contoh.id", "12345678901234567890"})
  void lettersThatAreNoInvitationAreSaidToBeNone(String typed) {
    joining.lettersProperty().set(typed);
    assertThat(joining.busyProperty().get()).isFalse();
    joining.join();

    assertThat(joining.saidProperty().get()).isEqualTo(text("stations.join.unread"));
    assertThat(CONSOLE.ways).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # step, part that is behind
          COUNTING,  0.1
          CARRYING,  0.3
          COMPARING, 0.7
          KEEPING,   0.9
          """)
  void moveTellsEachOfItsSteps(Mover.Step step, double part) {
    var messages = new Messages(Language.INDONESIAN);
    List<String> told = new ArrayList<>();
    List<Double> parts = new ArrayList<>();
    var change =
        new ChangeViewModel(
            steps -> {
              steps.accept(step);
              return new Mover.Moved.Done(Map.of());
            },
            AtOnce.tasks(),
            messages);
    change.saidProperty().addListener((_, _, now) -> told.add(now));
    change.partProperty().addListener((_, _, now) -> parts.add(now.doubleValue()));
    change.begin();

    assertThat(told.getFirst()).isEqualTo(messages.of("stations.step", step));
    assertThat(parts).containsExactly(part, 1.0);
    assertThat(change.doneProperty().get()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # why not, key of what is said
          move.differs,       stations.move.differs
          move.home.already,  stations.move.home.already
          hub.away,           stations.hub.away
          station.no.hub,     stations.station.no.hub
          nobody.knows.it,    stations.failed
          """)
  void moveThatWasNotDoneSaysWhy(String key, String said) {
    var messages = new Messages(Language.INDONESIAN);
    var change = new ChangeViewModel(_ -> new Mover.Moved.Not(key), AtOnce.tasks(), messages);
    change.begin();

    assertThat(change.saidProperty().get()).isEqualTo(messages.text(said));
    assertThat(change.doneProperty().get()).isTrue();
  }

  @Test
  void moveCountsWhatItCarriedAndSaysWhereItBroke() {
    var messages = new Messages(Language.ENGLISH);
    var done =
        new ChangeViewModel(
            _ -> new Mover.Moved.Done(Map.of("people", 1200L, "presences", 3L)),
            AtOnce.tasks(),
            messages);
    done.begin();
    assertThat(done.saidProperty().get()).contains("1,200", "3", "0");

    var broken =
        new ChangeViewModel(
            _ -> {
              throw new IllegalStateException("disk");
            },
            AtOnce.tasks(),
            messages);
    broken.begin();
    assertThat(broken.saidProperty().get()).isEqualTo(messages.text("stations.move.failed"));
    assertThat(broken.doneProperty().get()).isTrue();
  }

  private static void seat(AccessLevel post) {
    Seats.again(
        CONSOLE.workspace.services().currentActor(), new Actor(post, "Rina", Optional.empty()));
  }

  private String said() {
    return model.page().statusProperty().get();
  }

  private static String text(String key) {
    return CONSOLE.messages.text(key);
  }
}
