package id.balai.service.badging;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.app.TestHouses;
import id.balai.domain.attendance.Door;
import id.balai.domain.attendance.RefusalReason;
import id.balai.domain.attendance.ScanResult;
import id.balai.domain.badge.Badge;
import id.balai.domain.badge.BadgeCode;
import id.balai.domain.badge.Card;
import id.balai.domain.badge.OperatorCard;
import id.balai.domain.event.Event;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Fact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.Recording;
import id.balai.domain.log.WorkspaceFact;
import id.balai.domain.participant.Participant;
import id.balai.fixture.MovingClock;
import id.balai.fixture.People;
import id.balai.service.workspace.Services;
import id.balai.service.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Cards that are handed out, lost, replaced and taken away, on real files.
final class BadgeServiceTest {

  @TempDir Path folder;

  private final MovingClock clock = new MovingClock(People.MORNING);
  private final People people = new People(7);
  private final Event event = people.rantauPulung().event();
  private final Participant person = people.person(event, 1, List.of(), "SOS");
  private final Badge badge = people.badge(person);
  private Workspace workspace;
  private Services services;

  @BeforeEach
  void open() {
    workspace = TestHouses.open(folder, clock);
    services = workspace.services();
    if (services.repositories().events().find(event.id()).isEmpty()) {
      services
          .ledger()
          .record(
              People.desk(),
              List.of(
                  new WorkspaceFact.EventPlanned(event),
                  new PeopleFact.Registered(person),
                  new DoorFact.BadgeIssued(badge)));
    }
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void aReplacedBadgeIsRefusedAtEveryStationAndTheNewOneOpensTheDoor() {
    Badge fresh = (Badge) done(services.badging().replace(badge, "hilang"));

    assertThat(fresh.issue()).isEqualTo(2);
    for (String station : List.of("Pintu 1", "Pintu 2")) {
      assertThat(scan(badge.code(), station))
          .isEqualTo(
              new ScanResult.Ended(
                  badge.code(), Optional.of(person), true, Optional.of(People.MORNING)));
    }
    assertThat(scan(fresh.code(), "Pintu 2")).isInstanceOf(ScanResult.Ok.class);
    assertThat(reasons()).containsExactly(RefusalReason.REPLACED, RefusalReason.REPLACED);
    assertThat(facts(DoorFact.BadgeEnded.class))
        .extracting(DoorFact.BadgeEnded::reason)
        .containsExactly("hilang");
  }

  @Test
  void badgesThatDoorsHoldInMemoryStopAtOnceAndNewOnesOpenAtOnce() {
    for (String station : List.of("Pintu 1", "Pintu 2")) {
      scan(badge.code(), station);
      scan(badge.code(), station);
    }
    Badge fresh = (Badge) done(services.badging().replace(badge, "hilang"));
    Participant late = people.person(event, 2, List.of(), "SOS");
    Badge imported = people.badge(late);
    services
        .ledger()
        .record(
            People.desk(),
            List.of(new PeopleFact.Registered(late), new DoorFact.BadgeIssued(imported)));
    for (String station : List.of("Pintu 1", "Pintu 2")) {
      assertThat(scan(badge.code(), station)).isInstanceOf(ScanResult.Ended.class);
      assertThat(scan(fresh.code(), station)).isInstanceOf(ScanResult.Already.class);
    }
    assertThat(scan(imported.code(), "Pintu 2")).isInstanceOf(ScanResult.Ok.class);
    assertThat(scan(imported.code(), "Pintu 1")).isInstanceOf(ScanResult.Already.class);
  }

  @Test
  void badgeOfAnOlderJournalThatEndedWithoutATimeIsNotSaidToHaveEndedNow() {
    var ended =
        new Badge(badge.code(), event.id(), person.id(), 1, Badge.State.REVOKED, Optional.empty());
    services.ledger().record(People.desk(), new DoorFact.BadgeEnded(ended, ""));
    assertThat(scan(badge.code(), "Pintu 1"))
        .isEqualTo(
            new ScanResult.Ended(badge.code(), Optional.of(person), false, Optional.empty()));
  }

  @Test
  void aRevokedBadgeIsRefusedUntilThePersonGetsANewOne() {
    Badge revoked = (Badge) done(services.badging().revoke(badge, "tidak jadi hadir"));
    assertThat(((ScanResult.Ended) scan(badge.code(), "Pintu 1")).isReplaced()).isFalse();

    Badge fresh = (Badge) done(services.badging().replace(revoked, "jadi hadir"));

    assertThat(scan(badge.code(), "Pintu 1")).isInstanceOf(ScanResult.Ended.class);
    assertThat(scan(fresh.code(), "Pintu 1")).isInstanceOf(ScanResult.Ok.class);
  }

  @Test
  void aBadgeThatSomebodyElseReplacedMeanwhileIsNotReplacedTwice() {
    done(services.badging().replace(badge, "hilang"));
    long before = services.log().size();

    assertThat(services.badging().replace(badge, "hilang"))
        .isEqualTo(new BadgingResult.Overtaken());
    assertThat(services.badging().revoke(badge, "hilang")).isEqualTo(new BadgingResult.Overtaken());
    assertThat(services.log().size()).isEqualTo(before);
  }

  @Test
  void aCorrectedNameLeavesTheCodeAsItIs() {
    Participant corrected = named("Hj. Siti Ma'rifah, M.Pd.");
    services.ledger().record(People.desk(), new PeopleFact.Corrected(corrected, "salah ketik"));

    ScanResult.Ok ok = (ScanResult.Ok) scan(badge.code(), "Pintu 1");

    assertThat(ok.participant()).isEqualTo(corrected);
    assertThat(ok.code()).isEqualTo(badge.code());
  }

  @Test
  void anOperatorsCardIsSeenAtEveryDoorAndRecordsNothing() {
    OperatorCard card = (OperatorCard) done(services.badging().handOut(event.id(), " Rini "));
    long before = services.log().size();

    for (String station : List.of("Pintu 1", "Pintu 2")) {
      assertThat(scan(card.code(), station))
          .isEqualTo(new ScanResult.OperatorCard(card.code(), "Rini"));
    }
    assertThat(services.log().size()).isEqualTo(before);
  }

  @Test
  void anOperatorsCardThatWasLostOpensNoDoorAnyMore() {
    OperatorCard lost = (OperatorCard) done(services.badging().handOut(event.id(), "Rini"));
    OperatorCard fresh = (OperatorCard) done(services.badging().replace(lost, "hilang"));
    OperatorCard gone = (OperatorCard) done(services.badging().handOut(event.id(), "Dewi"));
    done(services.badging().revoke(gone, "pulang"));

    assertThat(scan(lost.code(), "Pintu 1"))
        .isEqualTo(
            new ScanResult.Ended(lost.code(), Optional.empty(), true, Optional.of(People.MORNING)));
    assertThat(((ScanResult.Ended) scan(gone.code(), "Pintu 1")).isReplaced()).isFalse();
    assertThat(scan(fresh.code(), "Pintu 1")).isInstanceOf(ScanResult.OperatorCard.class);
    assertThat(services.repositories().badges().operators(event.id()))
        .extracting(OperatorCard::holder)
        .containsExactly("Dewi", "Rini", "Rini");
    assertThat(services.repositories().badges().issued(event.id())).containsExactly(badge);
  }

  @Test
  void cardsOfOperatorsAreThereAgainWhenTheDatabaseIsMadeAnew() throws IOException {
    Card card = done(services.badging().handOut(event.id(), "Rini"));
    done(services.badging().replace((OperatorCard) card, "hilang"));
    List<OperatorCard> before = services.repositories().badges().operators(event.id());
    workspace.close();
    Files.delete(folder.resolve("balai.mv.db"));
    open();

    assertThat(services.repositories().badges().operators(event.id())).isEqualTo(before);
    assertThat(scan(card.code(), "Pintu 1")).isInstanceOf(ScanResult.Ended.class);
  }

  @Test
  void noCodeIsEverGivenToTwoKindsOfCards() {
    OperatorCard same = OperatorCard.issued(badge.code(), event.id(), "Rini");
    assertThat(services.ledger().record(People.desk(), new DoorFact.OperatorCardIssued(same)))
        .isEqualTo(new Recording.Contradiction());
  }

  private Participant named(String name) {
    return new Participant(
        person.id(),
        event.id(),
        person.number(),
        name,
        person.sex(),
        person.status(),
        person.identities(),
        person.rank(),
        person.grade(),
        person.village(),
        person.phone(),
        person.birth(),
        person.participations(),
        person.owes(),
        false);
  }

  private static Card done(BadgingResult result) {
    assertThat(result).isInstanceOf(BadgingResult.Done.class);
    return ((BadgingResult.Done) result).card();
  }

  private Door door(String station) {
    return new Door(event.id(), "SOS", station);
  }

  private ScanResult scan(BadgeCode code, String station) {
    return services.checkIn().scan(code.text(), door(station));
  }

  private List<RefusalReason> reasons() {
    return facts(DoorFact.Refused.class).stream().map(DoorFact.Refused::reason).toList();
  }

  private <F extends Fact> List<F> facts(Class<F> kind) {
    var found = new ArrayList<F>();
    services
        .log()
        .forEach(
            entry -> {
              if (kind.isInstance(entry.fact())) {
                found.add(kind.cast(entry.fact()));
              }
            });
    return found;
  }
}
