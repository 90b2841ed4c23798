package id.balai.domain.layout;

/// The size of what lies in a printer.
public interface SheetSize {

  /// From left to right, in tenths of a millimetre.
  int width();

  /// From top to bottom, in tenths of a millimetre.
  int height();
}
