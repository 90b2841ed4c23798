package id.balai.domain.layout;

import org.jspecify.annotations.Nullable;

/// What all office papers of an event have in common (R4, R12).
///
/// @param margins what stays free around the text of records, declarations and letters
/// @param listMargins what stays free around lists and sheets; `null` in events from before there
///   was a choice: as `margins`
/// @param font what they are set in
/// @param textSize of names in tables, in points; other cells are a point smaller, running text is
///   a point larger; `null` in events from before there was a choice: 9
/// @param ink colour of signatures
/// @param fit onto which sheet a page comes; an event from before there was a choice has none, and
///   comes as it is
public record PaperLook(
    Margins margins,
    @Nullable Margins listMargins,
    PaperFont font,
    @Nullable Integer textSize,
    InkColour ink,
    PaperFit fit) {

  /// The smallest and the largest size of names.
  public static final int LEAST_SIZE = 9;

  public static final int MOST_SIZE = 14;

  /// What an office knows: Arial's widths, names of 10 points, dark blue ink, pages as large as
  /// their paper.
  public static final PaperLook STANDARD =
      new PaperLook(
          Margins.LETTERS, Margins.LISTS, PaperFont.ARIAL, 10, InkColour.DARK_BLUE, PaperFit.AS_IS);

  public PaperLook {
    fit = fit == null ? PaperFit.AS_IS : fit;
    if (textSize != null && (textSize < LEAST_SIZE || textSize > MOST_SIZE)) {
      throw new IllegalArgumentException("names have 9 to 14 points");
    }
  }

  /// What stays free around lists and sheets.
  public Margins lists() {
    return listMargins == null ? margins : listMargins;
  }

  /// Size of names in tables, in points.
  public int size() {
    return textSize == null ? LEAST_SIZE : textSize;
  }

  /// The same look on another sheet.
  public PaperLook on(PaperFit other) {
    return new PaperLook(margins, listMargins, font, textSize, ink, other);
  }
}
