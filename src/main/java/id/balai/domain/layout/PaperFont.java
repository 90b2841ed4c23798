package id.balai.domain.layout;

/// What office papers are set in.
public enum PaperFont {
  /// Plus Jakarta Sans.
  JAKARTA,
  /// Noto Sans, plainer and a little wider.
  NOTO
}
