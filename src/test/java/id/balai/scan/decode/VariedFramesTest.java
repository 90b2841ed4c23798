package id.balai.scan.decode;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.badge.BadgeCode;
import id.balai.scan.DrawnFrame;
import id.balai.scan.Luma;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Drawn badges in many seeded stances: what is read must not hang on the frames of any folder.
final class VariedFramesTest {

  private static final int FRAMES = 8;
  private static final int WIDTH = 960;
  private static final int HEIGHT = 540;

  private final QrDecoder decoder = new QrDecoder(() -> 0);

  /// How a badge is shown.
  enum Kind {
    /// Turned by any angle.
    TURNED,
    /// Held aslant: the far side is down to half the near one.
    ASLANT,
    /// Far away.
    SMALL,
    /// Moved or out of focus.
    BLURRED,
    /// In a dim hall.
    DIM,
    /// A thumb over one finder pattern.
    THUMB,
    /// A telephone in dark mode.
    INVERTED
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void badgesAreReadInEveryStance(Kind kind) {
    int read = 0;
    for (int i = 0; i < FRAMES; i++) {
      var shown = new Shown(new Random(1000L * kind.name().hashCode() + i));
      Luma frame = shown.as(kind).blur(1).noise(2, i).luma();
      List<String> texts = decoder.decodeThorough(frame);
      assertThat(texts).as("nothing but what is there").isSubsetOf(shown.text);
      read += texts.size();
    }
    assertThat(read).as("of %d", FRAMES).isGreaterThanOrEqualTo(FRAMES - 1);
  }

  private static DrawnFrame page() {
    return new DrawnFrame(WIDTH, HEIGHT, 140);
  }

  /// One badge in one stance.
  private static final class Shown {
    private final Random random;
    private final String text;
    private double[] corners = {};

    Shown(Random random) {
      this.random = random;
      this.text = BadgeCode.draw(random).text();
    }

    /// All sizes are in pixels.
    DrawnFrame as(Kind kind) {
      return switch (kind) {
        case TURNED -> draw(page(), 170, 0.05);
        case ASLANT -> draw(page(), 220, 0.5);
        case SMALL -> draw(page(), 78, 0.05);
        case BLURRED -> draw(page(), 210, 0.1).blur(3);
        case DIM -> draw(new DrawnFrame(WIDTH, HEIGHT, 50), 230, 0.1, 24, 62).noise(9, 5);
        case THUMB -> underAThumb();
        case INVERTED -> draw(new DrawnFrame(WIDTH, HEIGHT, 20), 220, 0.15, 225, 30);
      };
    }

    DrawnFrame draw(DrawnFrame page, double side, double tilt) {
      return draw(page, side, tilt, 25, 225);
    }

    /// @param tilt how much shorter the far side may be, 0 to 1
    DrawnFrame draw(DrawnFrame page, double side, double tilt, int dark, int bright) {
      double turn = random.nextDouble() * 2 * Math.PI;
      double x = WIDTH / 2.0 + random.nextInt(121) - 60;
      double y = HEIGHT / 2.0 + random.nextInt(61) - 30;
      double far = 1 - tilt * (0.5 + random.nextDouble() / 2);
      double depth = 1 - tilt * 0.4;
      double[] flat = {-far, -depth, far, -depth, 1, depth, -1, depth};
      corners = new double[8];
      for (int k = 0; k < 8; k += 2) {
        double u = flat[k] * side / 2;
        double v = flat[k + 1] * side / 2;
        corners[k] = x + u * Math.cos(turn) - v * Math.sin(turn);
        corners[k + 1] = y + u * Math.sin(turn) + v * Math.cos(turn);
      }
      return page.shadedCode(text, 2, dark, bright, corners);
    }

    DrawnFrame underAThumb() {
      DrawnFrame page = draw(page(), 230, 0.1);
      int corner = 2 * (random.nextInt(3) == 2 ? 3 : random.nextInt(2));
      double cx = corners[corner] * 0.86 + middle(0) * 0.14;
      double cy = corners[corner + 1] * 0.86 + middle(1) * 0.14;
      return page.disc(cx, cy, 36, 120);
    }

    private double middle(int axis) {
      return (corners[axis] + corners[axis + 4]) / 2;
    }
  }
}
