package id.balai.ui.control;

/// What a kiosk lets hear.
@FunctionalInterface
public interface Sounds {

  /// Nothing.
  Sounds SILENT = _ -> {};

  /// Plays a sound; returns at once and never fails.
  void play(Tone tone);
}
