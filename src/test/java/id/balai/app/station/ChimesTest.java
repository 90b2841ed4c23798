package id.balai.app.station;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.ui.control.Tone;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

final class ChimesTest {

  private static final List<Tone> THREE = List.of(Tone.OK, Tone.INFO, Tone.BAD);

  @Test
  void goodAgainAndStopAreShortDistinctAndWithoutAClick() {
    assertThat(THREE.stream().map(Chimes::notes).distinct()).hasSize(3);
    for (Tone tone : THREE) {
      byte[] samples = Chimes.samples(Chimes.notes(tone));
      double seconds = samples.length / 2.0 / Chimes.RATE;

      assertThat(seconds).as("%s", tone).isBetween(0.2, 0.5);
      assertThat(value(samples, 0)).isZero();
      assertThat(Math.abs(value(samples, samples.length / 2 - 1))).isLessThan(300);
      assertThat(loudest(samples)).as("heard, but not loud").isBetween(4_000, 13_000);
    }
  }

  @Test
  void aMutedKioskPlaysNothing() {
    var asked = new AtomicInteger();
    try (var chimes = new Chimes(() -> asked.incrementAndGet() < 0)) {
      chimes.play(Tone.OK);
      chimes.play(Tone.BAD);

      assertThat(asked).hasValue(2);
      assertThat(chimes.isSilent()).isFalse();
    }
  }

  /// Where there is a sound card this hears two sounds; where there is none it goes silent.
  @Test
  void aComputerWithoutASoundCardIsNoError() {
    var asked = new AtomicInteger();
    try (var chimes = new Chimes(() -> asked.incrementAndGet() > 0)) {
      chimes.play(Tone.OK);
      Awaitility.await().until(() -> chimes.isSilent() || chimes.isIdle());
      int before = asked.get();
      chimes.play(Tone.BAD);

      assertThat(asked.get() - before).isEqualTo(chimes.isSilent() ? 0 : 1);
    }
  }

  private static int value(byte[] samples, int at) {
    return (short) ((samples[2 * at] & 0xff) | (samples[2 * at + 1] << 8));
  }

  private static int loudest(byte[] samples) {
    int most = 0;
    for (int i = 0; i < samples.length / 2; i++) {
      most = Math.max(most, Math.abs(value(samples, i)));
    }
    return most;
  }
}
