package id.balai.scan.locate;

import com.google.zxing.common.BitArray;
import com.google.zxing.common.BitMatrix;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Step 1: looks along rows for dark and bright runs of 1:1:3:1:1, which every line through the
/// middle of a finder pattern shows, however the code is turned or tilted.
final class FinderSearch {
  private static final int MOST_SEEDS = 40;
  private static final double TOLERANCE = 0.62;
  private static final int SMALLEST_PATTERN = 7;

  private final int rowStep;
  private final int[] runs = new int[5];
  private final List<FinderCandidate> all = new ArrayList<>();
  private final List<FinderCandidate> recent = new ArrayList<>();
  private BitArray bits = new BitArray(0);

  /// @param rowStep look at every so many rows
  FinderSearch(int rowStep) {
    this.rowStep = rowStep;
  }

  /// The best seeds of a black-and-white frame, those that most rows crossed first, 40 at most: a
  /// noisy frame has thousands.
  List<FinderCandidate> search(BitMatrix frame) {
    all.clear();
    recent.clear();
    for (int y = rowStep / 2; y < frame.getHeight(); y += rowStep) {
      bits = frame.getRow(y, bits);
      int row = y;
      recent.removeIf(seed -> row - seed.lastRow() > Math.max(2 * rowStep, seed.module()));
      searchRow(y, frame.getWidth());
    }
    all.sort(Comparator.comparingInt(FinderCandidate::rows).reversed());
    return all.subList(0, Math.min(MOST_SEEDS, all.size()));
  }

  private void searchRow(int y, int width) {
    int filled = 0;
    int start = bits.getNextSet(0);
    while (start < width) {
      int whiteStart = bits.getNextUnset(start);
      push(whiteStart - start);
      filled++;
      if (filled >= 3 && looksLikeFinder()) {
        note(y, whiteStart);
      }
      start = bits.getNextSet(whiteStart);
      push(start - whiteStart);
    }
  }

  private void push(int length) {
    System.arraycopy(runs, 1, runs, 0, 4);
    runs[4] = length;
  }

  private boolean looksLikeFinder() {
    int total = runs[0] + runs[1] + runs[2] + runs[3] + runs[4];
    if (total < SMALLEST_PATTERN) {
      return false;
    }
    double module = total / 7.0;
    double most = module * TOLERANCE;
    return Math.abs(runs[0] - module) < most
        && Math.abs(runs[1] - module) < most
        && Math.abs(runs[2] - 3 * module) < 2 * most
        && Math.abs(runs[3] - module) < most
        && Math.abs(runs[4] - module) < most;
  }

  private void note(int y, int end) {
    double module = (runs[0] + runs[1] + runs[2] + runs[3] + runs[4]) / 7.0;
    double x = end - runs[4] - runs[3] - runs[2] / 2.0;
    for (FinderCandidate seed : recent) {
      if (seed.fits(x, module)) {
        seed.add(x, y, module);
        return;
      }
    }
    var seed = new FinderCandidate(x, y, module);
    all.add(seed);
    recent.add(seed);
  }
}
