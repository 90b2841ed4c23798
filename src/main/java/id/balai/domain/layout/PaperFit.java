package id.balai.domain.layout;

/// How a page comes onto the sheet that the printer has (R4).
public enum PaperFit {
  /// As large as its paper.
  AS_IS,
  /// A page that is larger than A4 as a smaller copy of itself, whole and in the middle of A4.
  A4
}
