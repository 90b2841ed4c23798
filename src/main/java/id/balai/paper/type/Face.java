package id.balai.paper.type;

import id.balai.domain.layout.PaperFont;
import java.io.InputStream;

/// The faces that papers are set in. Every face has a fallback that shows what it lacks.
public enum Face {
  SANS("PlusJakartaSans-Regular", Fallback.REGULAR),
  SANS_MEDIUM("PlusJakartaSans-Medium", Fallback.REGULAR),
  SANS_SEMIBOLD("PlusJakartaSans-SemiBold", Fallback.BOLD),
  SANS_BOLD("PlusJakartaSans-Bold", Fallback.BOLD),
  SANS_EXTRABOLD("PlusJakartaSans-ExtraBold", Fallback.BOLD),
  DISPLAY("CormorantGaramond-SemiBold", Fallback.REGULAR),
  DISPLAY_BOLD("CormorantGaramond-Bold", Fallback.BOLD),
  SCRIPT("GreatVibes-Regular", Fallback.REGULAR),
  ARIAL("LiberationSans-Regular", Fallback.REGULAR),
  ARIAL_BOLD("LiberationSans-Bold", Fallback.BOLD),
  BOOKMAN("Domine-Regular", Fallback.REGULAR),
  BOOKMAN_BOLD("Domine-Bold", Fallback.BOLD),
  /// Shows Latin, Greek, Cyrillic and Devanagari.
  RESERVE("NotoSans-Regular", Fallback.HOUSE),
  RESERVE_BOLD("NotoSans-Bold", Fallback.HOUSE);

  private enum Fallback {
    REGULAR,
    BOLD,
    HOUSE
  }

  private final String file;
  private final Fallback fallback;

  Face(String file, Fallback fallback) {
    this.file = file;
    this.fallback = fallback;
  }

  /// The font's own name.
  public String file() {
    return file;
  }

  /// The font as a file.
  public InputStream open() {
    InputStream in = Face.class.getResourceAsStream(resource());
    if (in == null) {
      throw new IllegalStateException("the font " + resource() + " is not in the package");
    }
    return in;
  }

  /// Where the font stands on the class path.
  String resource() {
    return "/assets/fonts/" + file + ".ttf";
  }

  /// The face that stands for this one where text is set in `font`; display faces stay.
  Face in(PaperFont font) {
    return switch (this) {
      case SANS, SANS_MEDIUM ->
          switch (font) {
            case ARIAL -> ARIAL;
            case BOOKMAN -> BOOKMAN;
            case JAKARTA -> this;
            case NOTO -> RESERVE;
          };
      case SANS_SEMIBOLD, SANS_BOLD, SANS_EXTRABOLD ->
          switch (font) {
            case ARIAL -> ARIAL_BOLD;
            case BOOKMAN -> BOOKMAN_BOLD;
            case JAKARTA -> this;
            case NOTO -> RESERVE_BOLD;
          };
      default -> this;
    };
  }

  /// The face for characters that this one lacks.
  Face fallback() {
    return switch (fallback) {
      case REGULAR -> RESERVE;
      case BOLD -> RESERVE_BOLD;
      case HOUSE -> this == RESERVE_BOLD ? SANS_BOLD : SANS;
    };
  }

  /// Whether the face is used large, where uneven gaps between letters show.
  boolean isDisplay() {
    return this == DISPLAY || this == DISPLAY_BOLD || this == SCRIPT;
  }

  /// Least width of a space in thousandths of the size: Plus Jakarta's own space of 173 lets words
  /// and the groups of numbers run together.
  int leastSpace() {
    return file.startsWith("Plus") ? 245 : 0;
  }
}
