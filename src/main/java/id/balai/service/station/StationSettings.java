package id.balai.service.station;

/// How the kiosks of this computer look and sound.
///
/// @param language what a kiosk returns to: `id` or `en`
/// @param sound whether it is heard
/// @param theme its colours
/// @param camera where the real camera is, seen from the screen
public record StationSettings(String language, Sound sound, Theme theme, CameraPlace camera) {

  /// What the log calls a change of these.
  public static final String CHANGED = "operator.station";

  /// Those of a new installation.
  public static final StationSettings USUAL =
      new StationSettings("id", Sound.ON, Theme.NORMAL, CameraPlace.ABOVE);

  /// Whether a kiosk is heard.
  public enum Sound {
    ON,
    MUTED
  }

  /// The colours of a kiosk.
  public enum Theme {
    NORMAL,
    /// Black, white and strong colours, for weak eyes and for sunlight.
    CONTRAST
  }

  /// Where the camera is.
  public enum CameraPlace {
    ABOVE,
    BELOW,
    LEFT,
    RIGHT
  }
}
