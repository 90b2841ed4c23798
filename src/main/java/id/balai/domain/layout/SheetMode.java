package id.balai.domain.layout;

/// How the signature cells of a sheet are filled (R3).
public enum SheetMode {
  /// Names and the signatures that were drawn.
  FILLED,
  /// As filled; cells without a signature are kept free for a pen.
  HYBRID,
  /// Names, no signature at all: for wet ink.
  BLANK,
  /// Neither names nor signatures: numbered lines for a power cut (R55).
  EMPTY_LINES
}
