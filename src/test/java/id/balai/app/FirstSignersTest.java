package id.balai.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.attendance.Door;
import id.balai.domain.attendance.ScanResult;
import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.event.Event;
import id.balai.domain.participant.Participant;
import id.balai.fixture.CommonServer;
import id.balai.fixture.People;
import id.balai.service.registration.SampleSetupService;
import id.balai.service.signing.SignatureSubmission;
import id.balai.service.signing.SigningResult;
import id.balai.service.workspace.Services;
import id.balai.service.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The first signature under a text freezes it. Where several people are the first in the same
/// moment, each of them is stored, and nobody is told of having signed before.
final class FirstSignersTest {

  private static final int SIGNERS = 6;
  private static final String SESSION = "DEK";

  @TempDir Path place;

  @Test
  void kiosksOfOneLaptopStoreEverybodyWhoIsTheFirst() throws Exception {
    try (Workspace workspace = TestHouses.open(place, Clock.systemUTC())) {
      Event event = sample(workspace.services());
      List<Services> doors = new ArrayList<>();
      for (int i = 0; i < SIGNERS; i++) {
        doors.add(workspace.services());
      }
      assertEverybodySigns(event, doors);
    }
  }

  @Test
  void doorsOfACommonDatabaseStoreEverybodyWhoIsTheFirst() throws Exception {
    String hub = CommonServer.database();
    try (Workspace one = TestHouses.station(place.resolve("one"), Clock.systemUTC(), hub);
        Workspace other = TestHouses.station(place.resolve("other"), Clock.systemUTC(), hub)) {
      Event event = sample(one.services());
      assertEverybodySigns(
          event,
          List.of(
              one.services(),
              other.services(),
              one.services(),
              other.services(),
              one.services(),
              other.services()));
    }
  }

  private static void assertEverybodySigns(Event event, List<Services> doors) throws Exception {
    List<Participant> signers = arrive(event, doors.getFirst());
    var together = new CyclicBarrier(SIGNERS);
    var signing = new ArrayList<Future<SigningResult>>();
    try (var pool = Executors.newFixedThreadPool(SIGNERS)) {
      for (int i = 0; i < SIGNERS; i++) {
        Services door = doors.get(i);
        Participant person = signers.get(i);
        signing.add(
            pool.submit(
                () -> {
                  SignatureSubmission drawn = drawn(event, door, person);
                  together.await();
                  return door.signing().sign(drawn, door(event));
                }));
      }
    }
    for (Future<SigningResult> one : signing) {
      assertThat(one.get()).isInstanceOf(SigningResult.Signed.class);
    }
    assertThat(doors.getLast().repositories().signatures().ofEvent(event.id())).hasSize(SIGNERS);
    SigningResult again =
        doors
            .getLast()
            .signing()
            .sign(drawn(event, doors.getFirst(), signers.getFirst()), door(event));
    assertThat(again).isInstanceOf(SigningResult.AlreadySigned.class);
  }

  private static Event sample(Services services) {
    return services
        .samples()
        .add("rantau-pulung", SampleSetupService.People.WITH, "Meja")
        .orElseThrow();
  }

  /// So many people who owe a signature and are inside.
  private static List<Participant> arrive(Event event, Services services) {
    var signers = new ArrayList<Participant>();
    for (var card : services.papers().cards(event)) {
      if (signers.size() < SIGNERS
          && services.checkIn().scan(card.code().text(), door(event)) instanceof ScanResult.Ok ok
          && !ok.owes().isEmpty()) {
        signers.add(ok.participant());
      }
    }
    return signers;
  }

  private static SignatureSubmission drawn(Event event, Services services, Participant person) {
    DeclarationText text = services.signing().text(event.id(), "DAMAI").orElseThrow();
    Instant now = services.clock().instant();
    return new SignatureSubmission(person.id(), text, now, now, new People(3).ink());
  }

  private static Door door(Event event) {
    return new Door(event.id(), SESSION, "Pintu");
  }
}
