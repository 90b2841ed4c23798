package id.balai.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.attendance.ScanResult;
import id.balai.domain.log.ApartOutcome;
import id.balai.domain.log.MergingFact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.SigningFact;
import id.balai.domain.participant.Participant;
import id.balai.fixture.OpenStore;
import id.balai.fixture.SharedHall;
import id.balai.service.signing.SigningResult;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A door without the common database stays a whole door, with a real PostgreSQL that stops and
/// comes back.
final class LoneDoorTest {

  @TempDir Path folder;

  private SharedHall hall;

  @BeforeEach
  void start() throws IOException {
    hall = new SharedHall(folder, 37);
  }

  @AfterEach
  void stop() throws IOException {
    hall.close();
  }

  @Test
  void walkInsAndSignaturesOfTwoLoneDoorsAreBroughtOverAndNothingIsOverwritten() throws Exception {
    try (var left = hall.open("1");
        var right = hall.open("2")) {
      hall.register(left, 6);
      SharedHall.look(right);
      hall.leave();
      assertThat(hall.scan(left, 0, "Pintu 1")).isInstanceOf(ScanResult.Apart.class);
      assertThat(hall.scan(right, 0, "Pintu 2")).isInstanceOf(ScanResult.Apart.class);

      hall.clock.pass(Duration.ofMinutes(1));
      Participant here = newcomer(hall.walkIn(left, "Siti Rahma", "Pintu 1"));
      Participant there = newcomer(hall.walkIn(right, "Siti Rahma", "Pintu 2"));
      assertThat(here.number()).isGreaterThan(NumberBlock.FIRST).isNotEqualTo(there.number());
      assertThat(newcomer(hall.walkIn(left, "Budi", "Pintu 1")).number())
          .isEqualTo(here.number() + 1);
      assertThat(left.store().repositories().participants().find(here.id()))
          .as("is known where it was taken")
          .isPresent();
      assertThat(scanNewest(left, here.id())).isInstanceOf(ScanResult.Already.class);

      hall.clock.pass(Duration.ofMinutes(1));
      assertThat(hall.sign(right, 0, "Pintu 2")).isInstanceOf(SigningResult.Signed.class);
      hall.clock.pass(Duration.ofMinutes(1));
      assertThat(hall.sign(left, 0, "Pintu 1")).isInstanceOf(SigningResult.Signed.class);
      assertThat(hall.sign(left, 0, "Pintu 1")).isInstanceOf(SigningResult.AlreadySigned.class);
      assertThat(left.store().apart().waiting()).isEqualTo(5);

      hall.comeBack();
      assertThat(hall.merge(left)).isEqualTo(5);
      SharedHall.look(right);
      hall.record(right, new SigningFact.TextWritten(hall.text().asVersion(2)));
      assertThat(hall.merge(right)).isEqualTo(3);
      SharedHall.look(left);
      for (OpenStore open : List.of(left, right)) {
        isWhole(open);
      }
      assertThat(SharedHall.facts(left, SigningFact.Signed.class)).as("both are kept").hasSize(2);
      assertThat(SharedHall.facts(left, MergingFact.ApartDecided.class))
          .extracting(MergingFact.ApartDecided::outcome)
          .containsExactly(
              ApartOutcome.REPEATED, ApartOutcome.SAME_NAME, ApartOutcome.SIGNED_EARLIER);
      assertThat(hall.merge(left) + hall.merge(right)).as("once more").isZero();
    }
  }

  private void isWhole(OpenStore open) {
    var repositories = open.store().repositories();
    UUID event = hall.event().id();
    assertThat(repositories.participants().ofEvent(event))
        .extracting(Participant::name)
        .contains("Siti Rahma", "Budi")
        .hasSize(hall.size() + 3);
    assertThat(repositories.signatures().find(event, hall.text().code(), hall.person(0).id()))
        .as("the first counts, under the text that was shown")
        .hasValueSatisfying(
            signature -> {
              assertThat(signature.station()).isEqualTo("Pintu 2");
              assertThat(signature.version()).isEqualTo(1);
            });
    assertThat(repositories.attendances().count(event, SharedHall.SESSION)).isEqualTo(4);
    assertThat(repositories.participants().invited(event, SharedHall.SESSION))
        .isEqualTo(hall.size() + 3);
  }

  @Test
  void aDoorStartsByItsCopyWhileTheCommonDatabaseIsAwayAndMergesLater() throws Exception {
    UUID event = hall.event().id();
    try (var open = hall.open("1")) {
      hall.register(open, 6);
      assertThat(hall.scan(open, 0, "Pintu 1")).isInstanceOf(ScanResult.Ok.class);
      hall.leave();
      assertThat(hall.scan(open, 1, "Pintu 1")).isInstanceOf(ScanResult.Apart.class);
    }
    try (var open = hall.open("1")) {
      assertThat(hall.checkIn(open).aloneFor()).isPresent();
      assertThat(open.store().apart().waiting()).isOne();
      hall.clock.pass(Duration.ofMinutes(1));
      assertThat(hall.scan(open, 0, "Pintu 1")).isInstanceOf(ScanResult.Already.class);
      assertThat(hall.scan(open, 1, "Pintu 1"))
          .as("taken before the start")
          .isInstanceOf(ScanResult.Already.class);
      assertThat(hall.scan(open, 2, "Pintu 1")).isInstanceOf(ScanResult.Apart.class);
      assertThat(hall.sign(open, 2, "Pintu 1")).isInstanceOf(SigningResult.Signed.class);
      newcomer(hall.walkIn(open, "Siti Rahma", "Pintu 1"));
      hall.comeBack();
      assertThat(hall.merge(open)).isEqualTo(6);
      assertThat(hall.checkIn(open).aloneFor()).isEmpty();
      assertThat(open.store().repositories().attendances().count(event, SharedHall.SESSION))
          .isEqualTo(4);
      assertThat(hall.scan(open, 3, "Pintu 1")).isInstanceOf(ScanResult.Ok.class);
    }
    try (var desk = hall.open("desk")) {
      var repositories = desk.store().repositories();
      assertThat(repositories.attendances().count(event, SharedHall.SESSION)).isEqualTo(5);
      assertThat(repositories.signatures().ofEvent(event)).hasSize(1);
    }
  }

  @Test
  void aStationThatNeverMetTheCommonDatabaseDoesNotOpenWithoutIt() throws Exception {
    hall.leave();
    var writer = Executors.newSingleThreadExecutor();
    try {
      Path fresh = folder.resolve("new");
      assertThat(Store.open(fresh, OpenStore.shelf(fresh), Optional.of(hall.address()), writer))
          .isInstanceOf(StoreOpening.Away.class);
    } finally {
      writer.shutdownNow();
    }
  }

  @Test
  void whoeverIsErasedGoesOutOfTheJournalOfALoneDoorToo() throws Exception {
    try (var left = hall.open("1");
        var desk = hall.open("desk")) {
      hall.register(left, 6);
      hall.leave();
      Participant guest = newcomer(hall.walkIn(left, "Siti Rahma", "Pintu 1"));
      hall.comeBack();
      hall.merge(left);
      SharedHall.look(desk);
      hall.record(
          desk,
          new PeopleFact.Erased(hall.event().id(), guest.id(), PeopleFact.Erased.Ground.REQUEST));
      SharedHall.look(left);
      Awaitility.await().untilAsserted(() -> assertThat(left.store().apart().waiting()).isOne());
      hall.merge(left);
    }
    try (var left = hall.open("1")) {
      var texts = new ArrayList<String>();
      left.store()
          .log()
          .forEachTextWithHeads(hall.event().id(), text -> text.personal().ifPresent(texts::add));
      assertThat(texts).isNotEmpty().noneMatch(text -> text.contains("Siti Rahma"));
      assertThat(left.store().apart().waiting()).isZero();
    }
  }

  private ScanResult scanNewest(OpenStore open, UUID person) {
    String code = open.store().repositories().badges().newest(person).orElseThrow().code().text();
    return hall.checkIn(open).scan(code, hall.door("Pintu 1"));
  }

  private static Participant newcomer(ScanResult result) {
    assertThat(result).isInstanceOf(ScanResult.Apart.class);
    return ((ScanResult.Apart) result).participant().orElseThrow();
  }
}
