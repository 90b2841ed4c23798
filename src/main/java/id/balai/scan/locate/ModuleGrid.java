package id.balai.scan.locate;

import com.google.zxing.common.BitMatrix;
import java.util.Arrays;
import java.util.function.IntConsumer;

/// Step 6: the brightness of each module of a code, and three ways to tell dark from bright.
final class ModuleGrid {
  private static final double[][] SPOTS = {
    {0.5, 0.5}, {0.3, 0.3}, {0.7, 0.3}, {0.3, 0.7}, {0.7, 0.7}
  };
  private static final int REACH = 4;

  /// Modules along a finder pattern.
  private static final int FINDER = 7;

  /// Brighter than paper by so much of what parts paper from ink.
  private static final float GLARE = 0.12f;

  /// So near the middle, as a share of what parts paper from ink.
  private static final float DOUBT = 0.2f;

  private final int n;
  private final float[] values;

  private ModuleGrid(int n) {
    this.n = n;
    this.values = new float[n * n];
  }

  /// Samples five spots of each module.
  static ModuleGrid sample(Gray gray, View view) {
    var grid = new ModuleGrid(view.dimension());
    for (int row = 0; row < grid.n; row++) {
      for (int column = 0; column < grid.n; column++) {
        grid.values[row * grid.n + column] = module(gray, view, column, row);
      }
    }
    return grid;
  }

  private static float module(Gray gray, View view, int column, int row) {
    float sum = 0;
    for (double[] spot : SPOTS) {
      Point place = view.seen(column + spot[0], row + spot[1]);
      sum += gray.at(place.x(), place.y());
    }
    return sum / SPOTS.length;
  }

  /// The modules as the black-and-white frame shows their middles.
  static BitMatrix ofBits(BitMatrix frame, View view) {
    int n = view.dimension();
    var bits = new BitMatrix(n);
    for (int row = 0; row < n; row++) {
      for (int column = 0; column < n; column++) {
        Point place = view.seen(column + 0.5, row + 0.5);
        int x = Math.clamp((int) Math.floor(place.x()), 0, frame.getWidth() - 1);
        int y = Math.clamp((int) Math.floor(place.y()), 0, frame.getHeight() - 1);
        if (frame.get(x, y)) {
          bits.set(column, row);
        }
      }
    }
    return bits;
  }

  /// Dark is what lies under the middle between the darkest and brightest of the nine by nine
  /// modules around: follows shadow and glare.
  BitMatrix byNeighbourhood() {
    var bits = new BitMatrix(n);
    for (int row = 0; row < n; row++) {
      for (int column = 0; column < n; column++) {
        float least = Float.MAX_VALUE;
        float most = 0;
        for (int y = Math.max(0, row - REACH); y <= Math.min(n - 1, row + REACH); y++) {
          for (int x = Math.max(0, column - REACH); x <= Math.min(n - 1, column + REACH); x++) {
            least = Math.min(least, values[y * n + x]);
            most = Math.max(most, values[y * n + x]);
          }
        }
        if (values[row * n + column] < (least + most) / 2) {
          bits.set(column, row);
        }
      }
    }
    return bits;
  }

  /// One threshold for the whole code, where it parts dark from bright best (Otsu 1979).
  BitMatrix byWhole() {
    float threshold = otsu();
    var bits = new BitMatrix(n);
    for (int i = 0; i < values.length; i++) {
      if (values[i] < threshold) {
        bits.set(i % n, i / n);
      }
    }
    return bits;
  }

  /// How many of each module and its eight neighbours shine brighter than paper: there a light is
  /// mirrored, and what is printed under it cannot be told.
  int[] glare() {
    float[] levels = levels();
    float brightest = levels[1] + GLARE * (levels[1] - levels[0]);
    int[] glare = new int[values.length];
    for (int i = 0; i < values.length; i++) {
      if (values[i] > brightest) {
        around(i, near -> glare[near]++);
      }
    }
    return glare;
  }

  /// One for each module that is neither dark nor bright, as under a finger; zero for others.
  int[] doubt() {
    float[] levels = levels();
    float middle = (levels[0] + levels[1]) / 2;
    float reach = DOUBT * (levels[1] - levels[0]);
    int[] doubt = new int[values.length];
    for (int i = 0; i < values.length; i++) {
      doubt[i] = Math.abs(values[i] - middle) < reach ? 1 : 0;
    }
    return doubt;
  }

  private void around(int module, IntConsumer each) {
    int column = module % n;
    for (int y = Math.max(0, module / n - 1); y <= Math.min(n - 1, module / n + 1); y++) {
      for (int x = Math.max(0, column - 1); x <= Math.min(n - 1, column + 1); x++) {
        each.accept(y * n + x);
      }
    }
  }

  /// The middle brightness of the dark and of the bright modules of the three finder patterns, of
  /// which it is known what they are.
  private float[] levels() {
    float[] dark = new float[3 * FINDER * FINDER];
    float[] bright = dark.clone();
    int darks = 0;
    int brights = 0;
    for (int corner = 0; corner < 3; corner++) {
      int left = corner == 1 ? n - FINDER : 0;
      int top = corner == 2 ? n - FINDER : 0;
      for (int i = 0; i < FINDER * FINDER; i++) {
        int x = i % FINDER;
        int y = i / FINDER;
        float value = values[(top + y) * n + left + x];
        int ring = Math.max(Math.abs(x - FINDER / 2), Math.abs(y - FINDER / 2));
        if (ring == FINDER / 2 - 1) {
          bright[brights++] = value;
        } else {
          dark[darks++] = value;
        }
      }
    }
    Arrays.sort(dark, 0, darks);
    Arrays.sort(bright, 0, brights);
    return new float[] {dark[darks / 2], bright[brights / 2]};
  }

  private float otsu() {
    float[] sorted = values.clone();
    Arrays.sort(sorted);
    double total = 0;
    for (float value : sorted) {
      total += value;
    }
    double below = 0;
    double best = -1;
    float threshold = 0;
    for (int i = 1; i < sorted.length; i++) {
      below += sorted[i - 1];
      double apart = below / i - (total - below) / (sorted.length - i);
      double between = apart * apart * i * (sorted.length - i);
      if (between > best) {
        best = between;
        threshold = (sorted[i - 1] + sorted[i]) / 2;
      }
    }
    return threshold;
  }
}
