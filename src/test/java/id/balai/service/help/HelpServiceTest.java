package id.balai.service.help;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.attendance.Door;
import id.balai.domain.log.DoorFact;
import id.balai.fixture.Hall;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class HelpServiceTest {

  private final Hall hall = new Hall();
  private final HelpService help = desk();
  private final Door second = new Door(Hall.EVENT, "SOS", "Pintu 2");

  @Test
  void aCallIsHeardOnceUntilSomebodyTakesIt() {
    var heard = new AtomicInteger();
    Runnable end = help.onChange(heard::incrementAndGet);
    help.call(hall.door);
    help.call(hall.door);
    help.call(second);

    assertThat(help.open(Hall.EVENT))
        .extracting(HelpCall::station)
        .containsExactly("Pintu 1", "Pintu 2");
    assertThat(heard).hasValue(2);
    help.taken(help.open(Hall.EVENT).getFirst());
    end.run();
    help.call(hall.door);

    assertThat(heard).hasValue(3);
    assertThat(hall.ledger.facts()).contains(new DoorFact.HelpTaken(Hall.EVENT, "Pintu 1"));
  }

  @Test
  void aCallOutlivesARestartButNotHalfAnHour() {
    help.call(hall.door);

    assertThat(desk().open(Hall.EVENT)).hasSize(1);
    hall.clock.pass(Duration.ofMinutes(31));
    assertThat(desk().open(Hall.EVENT)).isEmpty();
    assertThat(help.open(Hall.EVENT)).isEmpty();
  }

  private HelpService desk() {
    return new HelpService(hall.access(), hall.ledger.log());
  }
}
