package id.balai.ui.console.devices;

import id.balai.domain.badge.DeviceState;
import id.balai.service.station.DeviceChoice;
import id.balai.service.station.Devices;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/// Devices that a test plugs in and pulls out.
final class PluggedDevices implements Devices {

  final List<String> cameras = new ArrayList<>();
  final List<String> ports = new ArrayList<>();
  DeviceState camera = new DeviceState.Missing();
  DeviceState scanner = new DeviceState.Missing();
  DeviceState second = new DeviceState.Missing();
  long free = 75L << 30;
  final Set<String> askedOn = ConcurrentHashMap.newKeySet();
  private DeviceChoice choice = DeviceChoice.USUAL;

  @Override
  public DeviceChoice choice() {
    return choice;
  }

  @Override
  public Optional<String> readCode(Predicate<String> isWanted) {
    return Optional.empty();
  }

  @Override
  public boolean keep(DeviceChoice wanted) {
    choice = wanted;
    return true;
  }

  @Override
  public List<String> cameras() {
    askedOn.add(Thread.currentThread().getName());
    return List.copyOf(cameras);
  }

  @Override
  public List<String> serialPorts() {
    return List.copyOf(ports);
  }

  @Override
  public DeviceState tryCamera() {
    return choice.camera().isEmpty() ? new DeviceState.Off() : camera;
  }

  @Override
  public DeviceState tryScanner() {
    return choice.serial().isEmpty() ? new DeviceState.Off() : scanner;
  }

  @Override
  public DeviceState trySecondScanner() {
    return choice.secondSerial().isEmpty() ? new DeviceState.Off() : second;
  }

  @Override
  public long freeBytes() {
    return free;
  }
}
