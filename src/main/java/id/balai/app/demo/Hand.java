package id.balai.app.demo;

import id.balai.domain.signature.Ink;
import id.balai.domain.signature.InkPoint;
import id.balai.domain.signature.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// An invented person's handwriting: each seed signs in its own way and always the same.
public final class Hand {

  /// The pad of a kiosk at 1366 × 768, in hundredths of a pixel.
  private static final int PAD_WIDTH = 60_000;

  private static final int PAD_HEIGHT = 30_000;

  private final Random random;

  /// @param seed the person
  public Hand(long seed) {
    random = new Random(seed);
  }

  /// A signature: a row of waves and loops, and often a line under it.
  public Ink sign() {
    var strokes = new ArrayList<Stroke>();
    int loops = 3 + random.nextInt(4);
    double slant = 0.15 + 0.35 * random.nextDouble();
    double rise = 4_000 + random.nextInt(4_500);
    strokes.add(new Stroke(waves(loops, slant, rise)));
    if (random.nextInt(3) > 0) {
      strokes.add(new Stroke(underline()));
    }
    return new Ink(PAD_WIDTH, PAD_HEIGHT, strokes);
  }

  private List<InkPoint> waves(int loops, double slant, double rise) {
    var points = new ArrayList<InkPoint>();
    double curl = 0.5 + random.nextDouble();
    double wobble = random.nextDouble() * Math.TAU;
    int steps = loops * 22;
    for (int i = 0; i <= steps; i++) {
      double turn = Math.TAU * loops * i / steps;
      double fade = 1 - 0.6 * i / steps;
      double height = rise * fade * (1 + 0.35 * Math.sin(turn * 0.31 + wobble));
      double y = 14_500 - height * Math.cos(turn);
      double along = 9_000 + 36_000.0 * i / steps + 2_200 * curl * Math.sin(turn);
      double speed = Math.abs(Math.sin(turn));
      points.add(point(along + slant * (14_500 - y), y, speed));
    }
    return points;
  }

  private List<InkPoint> underline() {
    var points = new ArrayList<InkPoint>();
    double bend = random.nextInt(3_000) - 1_000.0;
    double left = 9_000 + random.nextInt(5_000);
    double right = 38_000 + random.nextInt(14_000);
    for (int i = 0; i <= 24; i++) {
      double t = i / 24.0;
      double y = 23_500 - bend * Math.sin(Math.PI * t) - 800 * t;
      points.add(point(left + (right - left) * t, y, 0.9));
    }
    return points;
  }

  private static InkPoint point(double x, double y, double speed) {
    int width = (int) Math.round(430 - 240 * speed);
    return new InkPoint((int) Math.round(x), (int) Math.round(y), width);
  }
}
