package id.balai.domain.layout;

/// What office papers are set in.
public enum PaperFont {
  /// Liberation Sans: every letter as wide as Arial's.
  ARIAL,
  /// Domine, wide and with serifs, in the manner of Bookman.
  BOOKMAN,
  /// Plus Jakarta Sans.
  JAKARTA,
  /// Noto Sans, plainer and a little wider.
  NOTO
}
