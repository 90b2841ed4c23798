package id.balai.domain.badge;

/// How a device that reads codes is doing. Trouble is a state, not an exception: the kiosk says it
/// in one line and goes on with the other device.
public sealed interface DeviceState {

  /// Not wanted; the light of the camera is off.
  record Off() implements DeviceState {}

  /// Wanted, and nothing has come yet.
  record Starting() implements DeviceState {}

  /// Delivers.
  record Running() implements DeviceState {}

  /// There is no such device; it is looked for again.
  record Missing() implements DeviceState {}

  /// Another program has it, or the system forbids it; it is tried again.
  record Blocked() implements DeviceState {}

  /// It broke off; it is started again.
  record Failed(Reason reason) implements DeviceState {}

  /// Why a device broke off.
  enum Reason {
    /// It said nothing for too long.
    SILENT,
    /// It ended by itself.
    ENDED,
    /// It sent what makes no sense.
    GARBLED,
    /// It could not be started at all.
    NOT_STARTED
  }
}
