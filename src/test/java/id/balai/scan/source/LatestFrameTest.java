package id.balai.scan.source;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.scan.Luma;
import org.junit.jupiter.api.Test;

final class LatestFrameTest {
  private final LatestFrame slot = new LatestFrame();

  @Test
  void newerFrameTakesThePlaceOfOneThatNobodyTook() throws InterruptedException {
    slot.put(frame(1));
    slot.put(frame(2));
    assertThat(slot.take().orElseThrow().at(0, 0)).isEqualTo(2);
  }

  @Test
  void takenFrameStaysAsItIsWhileTheNextArrives() throws InterruptedException {
    slot.put(frame(1));
    Luma taken = slot.take().orElseThrow();
    slot.put(frame(2));
    slot.put(frame(3));
    assertThat(taken.at(0, 0)).isEqualTo(1);
  }

  @Test
  void framesMayChangeTheirSize() throws InterruptedException {
    slot.put(new Luma(new byte[6], 3, 2));
    slot.take();
    slot.put(new Luma(new byte[100], 10, 10));
    assertThat(slot.take().orElseThrow().width()).isEqualTo(10);
  }

  @Test
  void closedSlotGivesNothing() throws InterruptedException {
    slot.put(frame(1));
    slot.close();
    assertThat(slot.take()).isEmpty();
  }

  private static Luma frame(int brightness) {
    return new Luma(new byte[] {(byte) brightness}, 1, 1);
  }
}
