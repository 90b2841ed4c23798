package id.balai.scan.source;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.badge.DeviceState;
import id.balai.scan.Luma;
import id.balai.scan.file.ImageFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a camera hands on while nobody is there, and as soon as somebody comes.
final class RestingFramesTest {

  private static final Path BADGE = Path.of("src/test/resources/frames/sequences/seqB_01.jpg");
  private static final long FRAME_NS = 1_000_000_000L / 30;

  private final Random random = new Random(20);
  private final List<Long> handedOn = new ArrayList<>();
  private FrameSource.@Nullable Sink camera;
  private long now = -7;
  private boolean isSparing;

  @ParameterizedTest
  @CsvSource({
    "0, 0", "6, 0", "25, 0", // brightness by which a pixel strays: none, a usual, a dark hall
    "6, 5", "12, 10", // and by which a lamp flickers
  })
  void hallInWhichNothingMovesIsLookedAtThreeTimesASecond(int noise, int flicker) {
    start();
    Luma hall = hall();
    var views = new ArrayList<Luma>();
    for (int n = 0; n < 30; n++) {
      views.add(noisy(hall, noise, n % 3 == 0 ? flicker : 0));
    }
    for (int n = 0; n < 300; n++) {
      show(views.get(random.nextInt(views.size())));
    }
    long lastFive = now - 150 * FRAME_NS;
    assertThat(handedOn.stream().filter(at -> at > lastFive).count()).isBetween(13L, 16L);
  }

  @Test
  void onABatteryAStillHallIsLookedAtOnceASecondAndABadgeAtOnce() throws IOException {
    isSparing = true;
    start();
    Luma badge = ImageFiles.read(BADGE);
    Luma empty = new Luma(new byte[badge.width() * badge.height()], badge.width(), badge.height());
    for (int n = 0; n < 300; n++) {
      show(empty);
    }
    long lastFive = now - 150 * FRAME_NS;
    assertThat(handedOn.stream().filter(at -> at > lastFive).count()).isBetween(4L, 6L);
    show(badge);
    assertThat(handedOn.getLast()).isEqualTo(now);
  }

  @Test
  void mainsThatComeBackAreNoticedWithinTheSameRest() throws IOException {
    isSparing = true;
    start();
    Luma hall = hall();
    for (int n = 0; n < 300; n++) {
      show(hall);
    }
    isSparing = false;
    long back = now;
    for (int n = 0; n < 150; n++) {
      show(hall);
    }
    assertThat(handedOn.stream().filter(at -> at > back).count()).isBetween(13L, 16L);
  }

  @Test
  void badgeThatComesIsHandedOnWithItsFirstFrameAndEveryFrameWhileItIsHeld() throws IOException {
    Luma badge = ImageFiles.read(BADGE);
    start();
    Luma empty = new Luma(new byte[badge.width() * badge.height()], badge.width(), badge.height());
    for (int n = 0; n < 150; n++) {
      show(empty);
    }
    int before = handedOn.size();
    for (int n = 0; n < 45; n++) {
      show(badge);
    }
    assertThat(handedOn.size() - before).isEqualTo(45);
  }

  @Test
  void smallBadgeFarFromTheCameraIsMotionToo() {
    start();
    Luma hall = hall();
    Luma noisy = noisy(hall, 12, 0);
    for (int n = 0; n < 150; n++) {
      show(n % 2 == 0 ? hall : noisy);
    }
    int before = handedOn.size();
    for (int step = 0; step < 30; step++) {
      Luma frame = noisy(hall, 0, 0);
      checker(frame, 600 + step, 300, 90);
      show(frame);
    }
    assertThat(handedOn.size() - before).isEqualTo(30);
  }

  @Test
  void statesComeThrough() {
    start();
    var seen = new ArrayList<DeviceState>();
    var source = new RestingFrames(new Held(), () -> isSparing, () -> now);
    source.start(
        new FrameSource.Sink() {
          @Override
          public void frame(Luma frame) {}

          @Override
          public void changed(DeviceState state) {
            seen.add(state);
          }
        });
    Objects.requireNonNull(camera).changed(new DeviceState.Missing());
    assertThat(seen).containsExactly(new DeviceState.Missing());
  }

  private void start() {
    new RestingFrames(new Held(), () -> isSparing, () -> now)
        .start(
            new FrameSource.Sink() {
              @Override
              public void frame(Luma frame) {
                handedOn.add(now);
              }

              @Override
              public void changed(DeviceState state) {}
            });
  }

  private void show(Luma frame) {
    now += FRAME_NS;
    Objects.requireNonNull(camera).frame(frame);
  }

  private static Luma hall() {
    int width = 1280;
    int height = 720;
    var gray = new byte[width * height];
    for (int i = 0; i < gray.length; i++) {
      gray[i] =
          (byte)
              (120 + 60 * Math.sin(i % width / 90.0) * Math.cos((i - i % width) / (width * 70.0)));
    }
    return new Luma(gray, width, height);
  }

  private Luma noisy(Luma frame, int noise, int brighter) {
    byte[] gray = frame.pixels().clone();
    for (int i = 0; i < gray.length; i += 1 + random.nextInt(2)) {
      int stray = noise == 0 ? 0 : (int) (noise * (random.nextFloat() * 3.4 - 1.7));
      gray[i] = (byte) Math.clamp((gray[i] & 0xff) + stray + brighter, 0, 255);
    }
    return new Luma(gray, frame.width(), frame.height());
  }

  private static void checker(Luma frame, int left, int top, int side) {
    for (int y = top; y < top + side; y++) {
      for (int x = left; x < left + side; x++) {
        boolean isDark = ((x - left) / 4 + (y - top) / 4) % 2 == 0;
        frame.pixels()[y * frame.width() + x] = (byte) (isDark ? 20 : 235);
      }
    }
  }

  /// A camera that a test holds in its hand.
  private final class Held implements FrameSource {
    @Override
    public void start(Sink sink) {
      camera = sink;
    }

    @Override
    public void stop() {}
  }
}
