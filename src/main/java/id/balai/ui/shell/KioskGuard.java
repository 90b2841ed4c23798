package id.balai.ui.shell;

/// What only the operating system can do for a kiosk: keep Alt+Tab, the system's own keys, updates,
/// screen savers and the power button away. The installation brings it; without one it does
/// nothing.
public interface KioskGuard {

  /// The first kiosk of this computer opens. Returns at once and never fails.
  void begin();

  /// The last kiosk of this computer was left. Returns at once and never fails.
  void end();
}
