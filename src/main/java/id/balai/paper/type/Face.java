package id.balai.paper.type;

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
  /// Shows Latin, Greek, Cyrillic and Devanagari.
  RESERVE("NotoSans-Regular", Fallback.NONE),
  RESERVE_BOLD("NotoSans-Bold", Fallback.NONE);

  private enum Fallback {
    REGULAR,
    BOLD,
    NONE
  }

  private final String file;
  private final Fallback fallback;

  Face(String file, Fallback fallback) {
    this.file = file;
    this.fallback = fallback;
  }

  /// Where the font stands on the class path.
  String resource() {
    return "/assets/fonts/" + file + ".ttf";
  }

  /// The face for characters that this one lacks; a reserve face is its own.
  Face fallback() {
    return switch (fallback) {
      case REGULAR -> RESERVE;
      case BOLD -> RESERVE_BOLD;
      case NONE -> this;
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
