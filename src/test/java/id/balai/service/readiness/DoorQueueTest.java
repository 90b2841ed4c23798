package id.balai.service.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.service.readiness.DoorQueue.Guest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DoorQueueTest {

  /// Guests as `comes+takes` in seconds.
  @ParameterizedTest
  @CsvSource({
    "'', 1, 0, 0, 0",
    "0+10, 1, 0, 0, 10",
    "0+10 10+10 20+10, 1, 0, 0, 30",
    "0+10 0+10, 1, 1, 10, 20",
    "0+10 0+10, 2, 0, 0, 10",
    "0+10 1+10 2+10 3+10, 1, 3, 27, 40",
    "0+10 1+10 2+10 3+10, 2, 2, 8, 21",
    "0+60 5+1 6+1, 2, 0, 0, 60",
    "5+60 5+60 5+1, 2, 1, 60, 66",
  })
  void whoeverCameFirstGoesToTheKioskThatIsFreeFirst(
      String guests, int kiosks, int queue, long longestWait, long end) {
    DoorQueue door = DoorQueue.of(guests(guests), kiosks);
    assertThat(door.longest()).isEqualTo(queue);
    assertThat(door.longestWait()).isEqualTo(Duration.ofSeconds(longestWait));
    assertThat(door.end()).isEqualTo(Duration.ofSeconds(end));
  }

  /// The same by walking through the day second by second.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theQueueIsThatOfADayFollowedSecondBySecond(long seed) {
    var random = new Random(seed);
    int kiosks = 1 + random.nextInt(4);
    var guests = new ArrayList<Guest>();
    int at = 0;
    for (int i = 0; i < 120; i++) {
      at += random.nextInt(7);
      guests.add(new Guest(Duration.ofSeconds(at), Duration.ofSeconds(1 + random.nextInt(18))));
    }
    long[] slow = followed(guests, kiosks);
    DoorQueue door = DoorQueue.of(guests, kiosks);
    assertThat(door.longest()).isEqualTo((int) slow[0]);
    assertThat(door.longestWait()).isEqualTo(Duration.ofSeconds(slow[1]));
    assertThat(door.end()).isEqualTo(Duration.ofSeconds(slow[2]));
  }

  @Test
  void halfAndNineteenOfTwentyWaitedNoLonger() {
    var guests = new ArrayList<Guest>();
    for (int i = 0; i < 20; i++) {
      guests.add(new Guest(Duration.ZERO, Duration.ofSeconds(1)));
    }
    DoorQueue door = DoorQueue.of(guests, 1);
    assertThat(door.typicalWait()).isEqualTo(Duration.ofSeconds(9));
    assertThat(door.longWait()).isEqualTo(Duration.ofSeconds(18));
    assertThat(door.longestWait()).isEqualTo(Duration.ofSeconds(19));
  }

  @Test
  void oneMoreKioskNeverMakesAnybodyWaitLonger() {
    var random = new Random(12);
    var guests = new ArrayList<Guest>();
    for (Duration comes : ArrivalCurve.of(300, Duration.ofMinutes(90), random)) {
      guests.add(new Guest(comes, Duration.ofSeconds(6 + random.nextInt(50))));
    }
    Duration before = DoorQueue.of(guests, 1).longestWait();
    for (int kiosks = 2; kiosks < 12; kiosks++) {
      Duration now = DoorQueue.of(guests, kiosks).longestWait();
      assertThat(now).isLessThanOrEqualTo(before);
      before = now;
    }
    assertThat(before).isLessThan(Duration.ofMinutes(1));
  }

  @Test
  void aDoorWithoutAKioskIsRefused() {
    assertThatThrownBy(() -> DoorQueue.of(List.of(), 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<Guest> guests(String text) {
    return Arrays.stream(text.split(" "))
        .filter(guest -> !guest.isEmpty())
        .map(guest -> guest.split("\\+"))
        .map(
            parts ->
                new Guest(
                    Duration.ofSeconds(Integer.parseInt(parts[0])),
                    Duration.ofSeconds(Integer.parseInt(parts[1]))))
        .toList();
  }

  /// @return longest queue, longest wait and end, in seconds
  private static long[] followed(List<Guest> guests, int kiosks) {
    var busyUntil = new long[kiosks];
    var queue = new ArrayList<Guest>();
    long longest = 0;
    long wait = 0;
    long end = 0;
    int next = 0;
    for (long now = 0; next < guests.size() || !queue.isEmpty(); now++) {
      while (next < guests.size() && guests.get(next).comes().toSeconds() <= now) {
        queue.add(guests.get(next));
        next++;
      }
      for (int kiosk = 0; kiosk < kiosks; kiosk++) {
        if (busyUntil[kiosk] <= now && !queue.isEmpty()) {
          Guest guest = queue.removeFirst();
          wait = Math.max(wait, now - guest.comes().toSeconds());
          busyUntil[kiosk] = now + guest.takes().toSeconds();
          end = Math.max(end, busyUntil[kiosk]);
        }
      }
      longest = Math.max(longest, queue.size());
    }
    return new long[] {longest, wait, end};
  }
}
