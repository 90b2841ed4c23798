package id.balai.domain.layout;

/// What all office papers of an event have in common (R4, R12).
///
/// @param margins what stays free around the text
/// @param font what they are set in
/// @param ink colour of signatures
/// @param fit onto which sheet a page comes; an event from before there was a choice has none, and
///   comes as it is
public record PaperLook(Margins margins, PaperFont font, InkColour ink, PaperFit fit) {

  /// Usual margins, the house's own letters, dark blue ink, pages as large as their paper.
  public static final PaperLook STANDARD =
      new PaperLook(Margins.STANDARD, PaperFont.JAKARTA, InkColour.DARK_BLUE, PaperFit.AS_IS);

  public PaperLook {
    fit = fit == null ? PaperFit.AS_IS : fit;
  }

  /// The same look on another sheet.
  public PaperLook on(PaperFit other) {
    return new PaperLook(margins, font, ink, other);
  }
}
