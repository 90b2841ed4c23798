package id.balai.app.device;

import id.balai.domain.badge.CodeSource;
import id.balai.ui.control.DeviceState.Device;

/// A device that reads codes, and the chip that speaks of it.
///
/// @param presence what it means when the device is not there
public record Reader(Device chip, CodeSource source, Presence presence) {

  /// What it means when the device is not there.
  public enum Presence {
    /// Nobody asked for it by name: quiet, as long as it never ran.
    WELCOME,
    /// It was chosen for this kiosk: trouble.
    EXPECTED
  }
}
