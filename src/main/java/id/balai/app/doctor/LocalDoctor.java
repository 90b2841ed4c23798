package id.balai.app.doctor;

import id.balai.app.device.PowerSupply;
import id.balai.service.doctor.Doctor;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/// Examines this computer.
public final class LocalDoctor implements Doctor {

  private final MachineChecks machine;
  private final DiskChecks disk;
  private final DataChecks data;
  private final DeviceChecks devices;

  /// @param machine the computer itself
  /// @param disk where data are written
  /// @param data the data folder
  /// @param devices what is plugged in
  public LocalDoctor(
      MachineChecks machine, DiskChecks disk, DataChecks data, DeviceChecks devices) {
    this.machine = machine;
    this.disk = disk;
    this.data = data;
    this.devices = devices;
  }

  /// The doctor of this computer.
  ///
  /// @param clock in the zone of this computer
  public static LocalDoctor of(Clock clock, DataChecks data, DeviceChecks devices) {
    return new LocalDoctor(
        new MachineChecks(clock),
        new DiskChecks(System.getProperty("os.name", ""), Path.of("/sys/block")),
        data,
        devices);
  }

  @Override
  public List<Finding> examine(Computer computer) {
    Path folder = computer.data();
    boolean isDoorOpen = computer.house().filter(OpenHouse::isDoorOpen).isPresent();
    var found = new ArrayList<Finding>();
    found.add(machine.runtime());
    found.add(machine.display(computer.display()));
    found.add(machine.fonts());
    found.add(machine.power(PowerSupply.ofComputer().state()));
    found.add(disk.folder(folder));
    found.add(disk.space(folder));
    found.add(disk.forced(folder));
    found.add(disk.encryption());
    found.add(computer.house().map(DataChecks::store).orElseGet(() -> data.store(folder)));
    found.add(data.backups(folder));
    found.add(data.keys(folder));
    found.add(isDoorOpen ? DeviceChecks.taken("camera") : devices.camera(folder));
    found.add(isDoorOpen ? DeviceChecks.taken("scanner") : devices.scanner(folder));
    found.add(devices.printers());
    found.add(machine.clock());
    return found;
  }
}
