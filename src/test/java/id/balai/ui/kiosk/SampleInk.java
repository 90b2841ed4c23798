package id.balai.ui.kiosk;

import id.balai.domain.signature.Ink;
import id.balai.domain.signature.InkPoint;
import id.balai.domain.signature.Stroke;
import java.util.List;
import java.util.stream.IntStream;

/// A drawn signature: a few loops and a line below them.
final class SampleInk {

  static final Ink SIGNATURE = new Ink(70_000, 45_000, List.of(loops(), underline()));

  private SampleInk() {}

  private static Stroke loops() {
    return new Stroke(
        IntStream.rangeClosed(0, 160)
            .mapToObj(
                i -> {
                  double t = i / 160.0;
                  double turn = t * Math.PI * 9;
                  double x = 9000 + 48_000 * t - 3200 * Math.sin(turn);
                  double y = 22_000 - 9000 * (1 - t) * Math.cos(turn) - 2500 * t;
                  return new InkPoint((int) x, (int) y, 330 + (int) (120 * Math.sin(turn)));
                })
            .toList());
  }

  private static Stroke underline() {
    return new Stroke(
        IntStream.rangeClosed(0, 40)
            .mapToObj(
                i ->
                    new InkPoint(
                        11_000 + i * 1050, 32_500 - (int) (1800 * Math.sin(i * Math.PI / 40)), 340))
            .toList());
  }
}
