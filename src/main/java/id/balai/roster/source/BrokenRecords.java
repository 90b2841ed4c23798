package id.balai.roster.source;

import id.balai.domain.participant.name.PersonName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Puts records together that a program wrote without quotes: a line break inside a cell, which
/// makes two short records of one, and the commas before titles, which make one too long.
///
/// Only a file in which nearly all records have one width once that is done is touched.
final class BrokenRecords {
  private static final double NEARLY_ALL = 0.8;
  private static final int MOST_PIECES = 4;

  /// A record and the line where it starts.
  ///
  /// @param line from 1
  record Piece(long line, List<String> fields) {
    private boolean isOpenAtEnd() {
      return !fields.getLast().isBlank();
    }

    private boolean isOpenAtStart() {
      return !fields.getFirst().isBlank();
    }

    private Piece with(Piece next) {
      List<String> both = new ArrayList<>(fields.subList(0, fields.size() - 1));
      both.add(fields.getLast().stripTrailing() + "\n" + next.fields.getFirst().stripLeading());
      both.addAll(next.fields.subList(1, next.fields.size()));
      return new Piece(line, both);
    }
  }

  private final Iterator<Piece> records;
  private final int width;
  private final char separator;
  private final Deque<Piece> ahead = new ArrayDeque<>();
  private int above;

  /// @param width how many cells a whole record has; 0: that is not known, and nothing is mended
  BrokenRecords(Iterator<Piece> records, int width, char separator) {
    this.records = records;
    this.width = width;
    this.separator = separator;
  }

  /// The width of whole records, if some of these are broken and mending makes them all alike.
  static int width(List<Piece> sample, char separator) {
    Map<Integer, Integer> counts = new HashMap<>();
    sample.forEach(p -> counts.merge(p.fields.size(), 1, Integer::sum));
    int best = 0;
    int most = 0;
    for (int candidate : counts.keySet().stream().sorted(Collections.reverseOrder()).toList()) {
      var mended = new BrokenRecords(sample.iterator(), candidate, separator);
      int whole = 0;
      int all = 0;
      for (Optional<Piece> next = mended.next(); next.isPresent(); next = mended.next()) {
        boolean isRecord = next.get().fields.size() > 1;
        all += isRecord ? 1 : 0;
        whole += isRecord && next.get().fields.size() == candidate ? 1 : 0;
      }
      boolean isBetter = candidate > 2 && whole > most && whole >= 2 && whole >= NEARLY_ALL * all;
      best = isBetter ? candidate : best;
      most = isBetter ? whole : most;
    }
    return best;
  }

  /// The next record; empty at the end.
  Optional<Piece> next() {
    Piece piece = take();
    if (piece == null) {
      return Optional.empty();
    }
    Piece mended = mended(piece);
    above = mended.fields.size();
    return Optional.of(mended);
  }

  /// A run of records of one width is a table of its own, however narrow.
  private Piece mended(Piece piece) {
    int size = piece.fields.size();
    if (width == 0 || size == width || size == above) {
      return piece;
    }
    return size > width ? withTitles(piece) : joined(piece);
  }

  private @Nullable Piece take() {
    if (!ahead.isEmpty()) {
      return ahead.poll();
    }
    return records.hasNext() ? records.next() : null;
  }

  /// The record with those that follow, if together they are just as wide as all others. Two halves
  /// of one width are a narrower table unless a whole record stands above them.
  private Piece joined(Piece first) {
    Piece whole = first;
    List<Piece> taken = new ArrayList<>();
    while (whole.fields.size() > 1 && whole.fields.size() < width && taken.size() < MOST_PIECES) {
      Piece next = take();
      if (next == null) {
        break;
      }
      taken.add(next);
      boolean isRest =
          whole.isOpenAtEnd()
              && next.isOpenAtStart()
              && next.fields.size() < width
              && (next.fields.size() != first.fields.size() || above == width);
      if (!isRest) {
        break;
      }
      whole = whole.with(next);
      if (whole.fields.size() == width) {
        return whole;
      }
    }
    for (int i = taken.size() - 1; i >= 0; i--) {
      ahead.addFirst(taken.get(i));
    }
    return first;
  }

  /// The record with `, S.Pd.` back at the name, if just as many cells are titles as are too many.
  private Piece withTitles(Piece piece) {
    int surplus = piece.fields.size() - width;
    for (int i = 1; separator == ',' && i + surplus <= piece.fields.size(); i++) {
      List<String> titles = piece.fields.subList(i, i + surplus);
      boolean isRun =
          !piece.fields.get(i - 1).isBlank() && titles.stream().allMatch(PersonName::isTitle);
      if (isRun) {
        List<String> mended = new ArrayList<>(piece.fields.subList(0, i - 1));
        mended.add(piece.fields.get(i - 1) + "," + String.join(",", titles));
        mended.addAll(piece.fields.subList(i + surplus, piece.fields.size()));
        return new Piece(piece.line, mended);
      }
    }
    return piece;
  }
}
