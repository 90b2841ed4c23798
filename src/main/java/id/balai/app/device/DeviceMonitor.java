package id.balai.app.device;

import id.balai.app.device.CodeReader.Presence;
import id.balai.domain.badge.DeviceState;
import id.balai.ui.control.DeviceHealth.Health;
import java.util.Optional;

/// How one device is, from what it told so far. Belongs to the screen's thread.
final class DeviceMonitor {

  private final Presence presence;
  private boolean hasRun;
  private Optional<Health> health = Optional.empty();

  DeviceMonitor(Presence presence) {
    this.presence = presence;
  }

  /// Empty as long as nothing is known: a chip that says "ready" too early would lie.
  Optional<Health> health() {
    return health;
  }

  void take(DeviceState state) {
    health =
        switch (state) {
          case DeviceState.Off _, DeviceState.Starting _ -> Optional.empty();
          case DeviceState.Running _ -> Optional.of(Health.READY);
          case DeviceState.Missing _ ->
              Optional.of(hasRun || presence == Presence.EXPECTED ? Health.TROUBLE : Health.ABSENT);
          case DeviceState.Blocked _ -> Optional.of(Health.BLOCKED);
          case DeviceState.Failed _ -> Optional.of(Health.TROUBLE);
        };
    hasRun |= state instanceof DeviceState.Running;
  }
}
