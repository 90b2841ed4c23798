package id.balai.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.attendance.ScanResult;
import id.balai.domain.log.StoreAwayException;
import id.balai.fixture.SharedHall;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
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
  void aDoorOnADeadLineAnswersAsALoneDoorAndComesBackByItself() throws Exception {
    try (var hall = new SharedHall(folder, 5);
        var door = hall.open("1")) {
      hall.register(door, 6);
      assertThat(hall.scan(door, 0, "Pintu 1")).isInstanceOf(ScanResult.Ok.class);
      hall.die();
      for (int person : List.of(1, 2, 3)) {
        long before = System.nanoTime();
        ScanResult answer =
            CompletableFuture.supplyAsync(() -> hall.scan(door, person, "Pintu 1"))
                .get(BEFORE_THE_DRIVER_S, TimeUnit.SECONDS);
        System.out.printf("on a dead line: %d ms%n", (System.nanoTime() - before) / 1_000_000);
        assertThat(answer).isInstanceOf(ScanResult.Apart.class);
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
