package id.balai.paper.block;

import static id.balai.paper.block.Millimetres.mm;

import java.util.List;

/// How far a paper gives way before another page is begun.
///
/// @param share 0: as roomy as usual; 1: as tight as can still be read and signed
public record Tightness(float share) {

  /// As roomy as usual.
  public static final Tightness NONE = new Tightness(0);

  /// What is tried, one after the other.
  public static final List<Tightness> ALL =
      List.of(
          NONE, new Tightness(0.25f), new Tightness(0.5f), new Tightness(0.75f), new Tightness(1));

  /// Room above and below the words of a row, in points.
  public float padding() {
    return between(mm(1.4f), mm(0.6f));
  }

  /// Least height of a row that is signed, in points; two of them hold a signature of 12 mm.
  public float signedRow() {
    return between(mm(9.5f), mm(7.7f));
  }

  /// Least height of a row that nobody signs, in points.
  public float plainRow() {
    return between(mm(5.5f), mm(4.2f));
  }

  /// A length between its usual and its least value.
  ///
  /// @param usual in points
  /// @param least in points
  public float between(float usual, float least) {
    return usual + (least - usual) * share;
  }
}
