package id.balai.domain.layout;

/// What all office papers of an event have in common (R4, R12).
///
/// @param margins what stays free around the text
/// @param font what they are set in
/// @param ink colour of signatures
public record PaperLook(Margins margins, PaperFont font, InkColour ink) {

  /// Usual margins, the house's own letters, dark blue ink.
  public static final PaperLook STANDARD =
      new PaperLook(Margins.STANDARD, PaperFont.JAKARTA, InkColour.DARK_BLUE);
}
