package id.balai.ui.control;

/// How a device of a kiosk is.
public record DeviceHealth(Device device, Health health) {

  /// What the chips at the foot speak of.
  public enum Device {
    SCANNER,
    CAMERA,
    STORAGE
  }

  /// Whether it can be used.
  public enum Health {
    READY,
    TROUBLE,
    /// Another program has it, or the system forbids it.
    BLOCKED,
    ABSENT
  }
}
