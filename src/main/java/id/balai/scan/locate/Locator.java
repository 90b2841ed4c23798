package id.balai.scan.locate;

import com.google.zxing.common.BitMatrix;
import id.balai.scan.Luma;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/// Finds and reads the QR codes of a frame that stock readers miss: tilted, partly covered, curled,
/// dim, or several at once. Keeps buffers, so it belongs to one thread.
public final class Locator {
  private final FinderSearch search;
  private final RayProbe probe = new RayProbe();

  /// @param rowStep look for finder patterns in every so many rows
  public Locator(int rowStep) {
    this.search = new FinderSearch(rowStep);
  }

  /// Adds the texts of all codes found.
  ///
  /// @param bits the same frame in black and white
  /// @param isSpent asked before each attempt; yes ends the search
  public void read(Luma frame, BitMatrix bits, BooleanSupplier isSpent, Set<String> texts) {
    var gray = new Gray(frame);
    var hunt = new DetectionAttempt(gray, bits, finders(gray, bits), isSpent, texts);
    hunt.threeByThree();
    hunt.twoByTwo();
  }

  private List<Finder> finders(Gray gray, BitMatrix bits) {
    List<Finder> finders = new ArrayList<>();
    for (FinderCandidate seed : search.search(bits)) {
      probe
          .probe(gray, seed)
          .filter(found -> finders.stream().noneMatch(found::isSameAs))
          .ifPresent(finders::add);
    }
    return finders;
  }
}
