package id.balai.roster.table;

import id.balai.roster.source.RawRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The whole of a file, seen once before anything in it is decided: a sketch of every row, and the
/// texts of those that may be more than a row of values.
public final class Survey {
  /// The header is to be found.
  public static final int FIND = -2;

  /// There is no header.
  public static final int NONE = -1;

  /// Blank rows after which nothing is expected any more.
  public static final int BLANK_RUN = 1000;

  private static final int WHOLE = 3000;
  private static final int MOST_ODD = 20_000;
  private static final int ODD = 2;

  private final List<RowSketch> sketches = new ArrayList<>();
  private final Map<Integer, RawRow> texts = new HashMap<>();
  private int width;
  private int blanks;

  /// Takes the next row.
  public void accept(RawRow row) {
    RowSketch sketch = RowSketch.of(row);
    blanks = sketch.isBlank() ? blanks + 1 : 0;
    if (blanks > BLANK_RUN) {
      return;
    }
    int index = sketches.size();
    sketches.add(sketch);
    width = Math.max(width, sketch.width());
    boolean isOdd = !sketch.isBlank() && (sketch.filled() <= ODD || HeaderScore.mayBe(row, sketch));
    if (index < WHOLE || (isOdd && texts.size() < WHOLE + MOST_ODD)) {
      texts.put(index, row);
    }
  }

  /// Whether all rows were kept.
  public boolean isWhole() {
    return sketches.size() <= WHOLE;
  }

  /// All rows, if all were kept.
  public List<RawRow> rows() {
    List<RawRow> rows = new ArrayList<>();
    for (int i = 0; i < sketches.size(); i++) {
      RawRow row = texts.get(i);
      if (row != null) {
        rows.add(row);
      }
    }
    return rows;
  }

  /// The first row that holds something.
  public Optional<RawRow> first() {
    for (int i = 0; i < Math.min(WHOLE, sketches.size()); i++) {
      RawRow row = texts.get(i);
      if (row != null && !sketches.get(i).isBlank()) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  /// Whether no row holds anything.
  public boolean isBlank() {
    return sketches.stream().allMatch(RowSketch::isBlank);
  }

  /// How many rows hold something.
  public int filled() {
    return (int) sketches.stream().filter(s -> !s.isBlank()).count();
  }

  /// The index of the row that was chosen as header.
  ///
  /// @param line line of that row; 0: there is none; less: it is to be found
  public int header(int line) {
    if (line <= 0) {
      return line == 0 ? NONE : FIND;
    }
    return IntStream.range(0, sketches.size())
        .filter(i -> sketches.get(i).line() == line)
        .findFirst()
        .orElse(FIND);
  }

  int size() {
    return sketches.size();
  }

  int width() {
    return width;
  }

  RowSketch sketch(int index) {
    return sketches.get(index);
  }

  /// The row itself, if it was kept.
  @Nullable RawRow row(int index) {
    return texts.get(index);
  }
}
