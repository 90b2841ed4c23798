package id.balai.ui.control;

import java.util.Locale;

/// What a colour says. It never says it alone: an icon, words and a sound go with it.
public enum Tone {
  OK,
  INFO,
  WARN,
  BAD,
  QUIET;

  /// The css class of things in this tone.
  public String styleClass() {
    return "tone-" + name().toLowerCase(Locale.ROOT);
  }
}
