package id.balai.ui.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.access.Actor;
import id.balai.domain.event.Event;
import id.balai.domain.log.WorkspaceFact;
import id.balai.fixture.AtOnce;
import id.balai.fixture.Hall;
import id.balai.fixture.Later;
import id.balai.service.access.Seats;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The event of a console while stations change and close it, and what the one at the desk may do
/// there.
final class CurrentEventTest {

  private static final UUID OTHER = new UUID(1, 2);

  private final Hall hall = new Hall();
  private final CurrentEvent current =
      CurrentEvent.read(hall.ledger.repositories().events(), Hall.EVENT);

  @Test
  void eventThatIsNotThereIsNoConsole() {
    assertThatThrownBy(() -> CurrentEvent.read(hall.ledger.repositories().events(), OTHER))
        .isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void whatOtherStationsChangeIsSeenWhileItIsFollowed() {
    Event after = themed("satu");
    assertThat(current.get().theme()).as("nobody follows yet").isEmpty();
    assertThat(current.load()).isEqualTo(after);

    current.follow(hall.ledger, AtOnce.tasks());
    assertThat(current.get()).as("it is read anew at first").isEqualTo(after);
    themed("dua");
    assertThat(current.get().theme()).isEqualTo("dua");

    current.leave();
    themed("tiga");
    assertThat(current.get().theme()).isEqualTo("dua");
    assertThat(hall.ledger.listeners()).isZero();
  }

  @Test
  void followingTwiceHearsOnce() {
    current.follow(hall.ledger, AtOnce.tasks());
    current.follow(hall.ledger, AtOnce.tasks());
    assertThat(hall.ledger.listeners()).isEqualTo(1);
    current.leave();
  }

  @Test
  void closingIsSeenAtOnceAndThatOfAnotherEventIsNot() {
    current.follow(hall.ledger, AtOnce.tasks());
    hall.codeOfAnotherEvent();
    hall.ledger.record(hall.currentActor.by(hall.event), new WorkspaceFact.EventClosed(OTHER));
    assertThat(current.closedProperty().get()).isFalse();
    assertThat(current.get().id()).isEqualTo(Hall.EVENT);

    hall.close();
    assertThat(current.closedProperty().get()).isTrue();
    current.leave();
  }

  @Test
  void closedEventIsClosedFromTheBeginning() {
    hall.close();
    assertThat(
            CurrentEvent.read(hall.ledger.repositories().events(), Hall.EVENT)
                .closedProperty()
                .get())
        .isTrue();
  }

  @Test
  void changeThatComesWhileItIsReadAnewStands() {
    var later = new Later();
    current.follow(hall.ledger, later.tasks());
    themed("baru");
    assertThat(current.get().theme()).isEqualTo("baru");
    later.all();
    assertThat(current.get().theme()).isEqualTo("baru");
    current.leave();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          # post,      at, may as operator, as committee, as keeper, key of who sits there
          PARTICIPANT, -,     false, false, false, access.post.participant
          OPERATOR,    -,     true,  false, false, access.post.operator
          COMMITTEE,   -,     true,  true,  false, access.post.committee
          KEEPER,      -,     true,  true,  true,  access.post.keeper
          COMMITTEE,   here,  true,  true,  false, access.post.committee
          COMMITTEE,   there, false, false, false, access.post.other
          KEEPER,      there, false, false, false, access.post.other
          -,           -,     false, false, false, access.post.other
          """)
  void everyPostMayWhatItMayHereAndNothingElsewhere(
      AccessLevel post,
      String at,
      boolean operator,
      boolean committee,
      boolean keeper,
      String who) {
    Optional<UUID> limited =
        Optional.ofNullable(at).map(where -> where.equals("here") ? Hall.EVENT : OTHER);
    Seats.seat(
        hall.currentActor, Optional.ofNullable(post).map(one -> new Actor(one, "Rina", limited)));
    var permits = new Permissions(hall.currentActor, current);

    assertThat(permits.may(AccessLevel.OPERATOR)).isEqualTo(operator);
    assertThat(permits.may(AccessLevel.COMMITTEE)).isEqualTo(committee);
    assertThat(permits.may(AccessLevel.KEEPER)).isEqualTo(keeper);
    assertThat(permits.who()).isEqualTo(who);
    assertThat(permits.barred(AccessLevel.COMMITTEE).get()).isNotEqualTo(committee);
  }

  @Test
  void closedEventIsFixedForWhoeverMightChangeItAndNothingElseIs() {
    current.follow(hall.ledger, AtOnce.tasks());
    var permits = new Permissions(hall.currentActor, current);
    var fixed = permits.fixed(AccessLevel.COMMITTEE);
    var barred = permits.barred(AccessLevel.COMMITTEE);
    assertThat(fixed.get()).isFalse();

    hall.close();
    assertThat(fixed.get()).isTrue();
    assertThat(barred.get()).as("papers may still be written").isFalse();
    current.leave();
  }

  @Test
  void whoMayNotIsFixedBeforeAndAfterTheClosing() {
    Seats.again(hall.currentActor, new Actor(AccessLevel.OPERATOR, "Budi", Optional.empty()));
    var fixed = new Permissions(hall.currentActor, current).fixed(AccessLevel.COMMITTEE);
    assertThat(fixed.get()).isTrue();
    hall.close();
    assertThat(fixed.get()).isTrue();
  }

  private Event themed(String theme) {
    Event is = current.load();
    Event now =
        new Event(
            is.id(),
            is.code(),
            is.name(),
            theme,
            is.venue(),
            is.place(),
            is.date(),
            is.zone(),
            is.letterhead(),
            is.sessions(),
            is.groups(),
            is.declarations(),
            is.officials(),
            is.certificates(),
            is.privacy());
    hall.ledger.record(hall.currentActor.by(now), new WorkspaceFact.EventPlanned(now));
    return now;
  }
}
