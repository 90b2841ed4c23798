package id.balai.domain.layout;

/// A paper and how it lies.
///
/// @param size the paper
/// @param orientation how it lies in front of the reader
public record PaperFormat(PaperSize size, Orientation orientation) {

  /// F4 upright: what most offices print on.
  public static final PaperFormat F4_PORTRAIT = new PaperFormat(PaperSize.F4, Orientation.PORTRAIT);

  /// A4 upright.
  public static final PaperFormat A4_PORTRAIT = new PaperFormat(PaperSize.A4, Orientation.PORTRAIT);

  /// A4 on its side.
  public static final PaperFormat A4_LANDSCAPE =
      new PaperFormat(PaperSize.A4, Orientation.LANDSCAPE);

  /// How a paper lies.
  public enum Orientation {
    PORTRAIT,
    LANDSCAPE
  }

  /// Width in tenths of a millimetre.
  public int width() {
    return orientation == Orientation.PORTRAIT ? size.width() : size.height();
  }

  /// Height in tenths of a millimetre.
  public int height() {
    return orientation == Orientation.PORTRAIT ? size.height() : size.width();
  }
}
