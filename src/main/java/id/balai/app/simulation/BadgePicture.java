package id.balai.app.simulation;

import id.balai.scan.DrawnFrame;
import id.balai.scan.Luma;
import java.util.Random;

/// What a webcam sees of a badge that somebody holds out: turned and aslant, near or far, in a
/// bright or a dim hall, now and then moved. The frames are 960 × 540 pixels.
final class BadgePicture {

  private static final int WIDTH = 960;
  private static final int HEIGHT = 540;
  private static final int VERSION_OF_BADGES = 2;

  private BadgePicture() {}

  /// @param text of the code
  /// @param random decides how the badge is held
  static Luma of(String text, Random random) {
    int quality = random.nextInt(10);
    boolean isDim = quality == 0;
    boolean isMoved = quality == 1;
    double side = quality == 2 ? 90 : 150 + random.nextInt(110);
    var frame = new DrawnFrame(WIDTH, HEIGHT, isDim ? 50 : 130 + random.nextInt(60));
    frame.shadedCode(
        text,
        VERSION_OF_BADGES,
        isDim ? 24 : 30,
        isDim ? 70 : 215 + random.nextInt(30),
        corners(side, random));
    if (isMoved) {
      frame.blur(2);
    }
    return frame.noise(isDim ? 5 : 2, random.nextLong()).luma();
  }

  private static double[] corners(double side, Random random) {
    double turn = (random.nextDouble() - 0.5) * Math.PI / 2;
    double far = 1 - 0.3 * random.nextDouble();
    double x = WIDTH / 2.0 + random.nextInt(161) - 80;
    double y = HEIGHT / 2.0 + random.nextInt(81) - 40;
    double[] flat = {-far, -1, far, -1, 1, 1, -1, 1};
    var corners = new double[flat.length];
    for (int k = 0; k < flat.length; k += 2) {
      double u = flat[k] * side / 2;
      double v = flat[k + 1] * side / 2;
      corners[k] = x + u * Math.cos(turn) - v * Math.sin(turn);
      corners[k + 1] = y + u * Math.sin(turn) + v * Math.cos(turn);
    }
    return corners;
  }
}
