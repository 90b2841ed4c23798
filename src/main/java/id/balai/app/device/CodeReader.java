package id.balai.app.device;

import id.balai.domain.badge.CodeSource;
import id.balai.ui.control.DeviceHealth.Device;

/// A device that reads codes.
///
/// @param device under which name a kiosk speaks of it
/// @param presence what it means when the device is not there
public record CodeReader(Device device, CodeSource source, Presence presence) {

  /// What it means when the device is not there.
  public enum Presence {
    /// Nobody asked for it by name: quiet, as long as it never ran.
    WELCOME,
    /// It was chosen for this kiosk: trouble.
    EXPECTED
  }
}
