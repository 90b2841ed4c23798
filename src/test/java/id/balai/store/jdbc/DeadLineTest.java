package id.balai.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.attendance.ScanResult;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.Recording;
import id.balai.domain.log.StoreAwayException;
import id.balai.fixture.OpenStore;
import id.balai.fixture.People;
import id.balai.fixture.SharedHall;
import id.balai.service.signing.SigningResult;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A line that swallows everything and is never closed: the server's power went, or a cable was
/// pulled out of the switch in between.
final class DeadLineTest {

  /// Long before the driver gives a question up by itself (30 s).
  private static final int BEFORE_THE_DRIVER_S = 20;

  @TempDir Path folder;

  @Test
  void aSignatureAWalkInAndTheDeskOnADeadLineWaitNoLongerThanAScan() throws Exception {
    try (var hall = new SharedHall(folder, 6);
        var door = hall.open("1")) {
      hall.register(door, 4);
      for (int person : List.of(0, 1, 2)) {
        assertThat(hall.scan(door, person, "Pintu 1")).isInstanceOf(ScanResult.Ok.class);
      }
      assertThat(hall.sign(door, 0, "Pintu 1")).isInstanceOf(SigningResult.Signed.class);
      hall.die();
      // The first to find out is the one who signs, then the desk, which is not taken apart.
      assertThat(soon(() -> hall.sign(door, 1, "Pintu 1")))
          .isInstanceOf(SigningResult.Signed.class);
      assertThat(soon(() -> hall.walkIn(door, "Tamu Baru", "Pintu 1")))
          .isInstanceOf(ScanResult.Apart.class);
      assertThat(soon(() -> correct(hall, door))).isInstanceOf(Recording.Failed.class);
      assertThat(door.store().ledger().aloneFor()).isPresent();
      hall.comeBack();
      Awaitility.await()
          .atMost(Duration.ofMinutes(1))
          .ignoreException(StoreAwayException.class)
          .until(
              () -> {
                hall.merge(door);
                return correct(hall, door) instanceof Recording.Stored;
              });
      assertThat(door.store().repositories().signatures().ofEvent(hall.event().id())).hasSize(2);
      assertThat(
              door.store()
                  .repositories()
                  .attendances()
                  .count(hall.event().id(), SharedHall.SESSION))
          .isEqualTo(4);
    }
  }

  /// Whoever finds out first, at a door of its own each.
  @Test
  void theDeskThatFindsOutFirstIsToldSoon() throws Exception {
    try (var hall = new SharedHall(folder, 7);
        var desk = hall.open("meja")) {
      hall.register(desk, 1);
      hall.die();
      assertThat(soon(() -> correct(hall, desk))).isInstanceOf(Recording.Failed.class);
    }
  }

  private static Recording correct(SharedHall hall, OpenStore open) {
    var corrected = new PeopleFact.Corrected(hall.person(0).named("Nama Benar"), "ejaan");
    return open.store().ledger().record(People.desk(), List.of(corrected));
  }

  private static <T> T soon(Supplier<T> work) throws Exception {
    long before = System.nanoTime();
    T answer = CompletableFuture.supplyAsync(work).get(BEFORE_THE_DRIVER_S, TimeUnit.SECONDS);
    System.out.printf("on a dead line: %d ms%n", (System.nanoTime() - before) / 1_000_000);
    return answer;
  }

  @Test
  void aDoorOnADeadLineAnswersAsALoneDoorAndComesBackByItself() throws Exception {
    try (var hall = new SharedHall(folder, 5);
        var door = hall.open("1")) {
      hall.register(door, 6);
      assertThat(hall.scan(door, 0, "Pintu 1")).isInstanceOf(ScanResult.Ok.class);
      hall.die();
      for (int person : List.of(1, 2, 3)) {
        assertThat(soon(() -> hall.scan(door, person, "Pintu 1")))
            .isInstanceOf(ScanResult.Apart.class);
      }
      assertThat(door.store().ledger().aloneFor()).isPresent();
      hall.comeBack();
      Awaitility.await()
          .atMost(Duration.ofMinutes(1))
          .ignoreException(StoreAwayException.class)
          .until(
              () -> {
                hall.merge(door);
                return hall.scan(door, 4, "Pintu 1") instanceof ScanResult.Ok;
              });
      assertThat(
              door.store()
                  .repositories()
                  .attendances()
                  .count(hall.event().id(), SharedHall.SESSION))
          .isEqualTo(5);
    }
  }
}
