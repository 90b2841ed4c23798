package id.balai.app.doctor;

import id.balai.domain.badge.DeviceState;
import id.balai.domain.printing.DocumentPrinter;
import id.balai.domain.printing.Printer;
import id.balai.domain.printing.Printers;
import id.balai.service.doctor.Doctor.Finding;
import id.balai.service.doctor.Doctor.State;
import id.balai.service.station.Devices;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What is plugged into the computer. A scanner that types needs no check, and a door without a
/// camera can go on with one: nothing here keeps the doors shut.
public final class DeviceChecks {

  private final Function<Path, Devices> devices;
  private final DocumentPrinter printer;

  /// @param devices the devices, by the data folder that remembers which were chosen
  public DeviceChecks(Function<Path, Devices> devices, DocumentPrinter printer) {
    this.devices = devices;
    this.printer = printer;
  }

  /// A device that a kiosk of this program uses now is not asked: it would lose a badge.
  static Finding taken(String device) {
    return Finding.of(device, State.GOOD, "door");
  }

  Finding camera(Path folder) {
    Devices here = devices.apply(folder);
    List<String> cameras = here.cameras();
    if (cameras.isEmpty()) {
      return Finding.of("camera", State.LOOK, "none");
    }
    String names = String.join(", ", cameras);
    return switch (here.tryCamera()) {
      case DeviceState.Running _ -> Finding.of("camera", State.GOOD, "good", names);
      case DeviceState.Off _ -> Finding.of("camera", State.GOOD, "off", names);
      default -> Finding.of("camera", State.LOOK, "trouble", names);
    };
  }

  Finding scanner(Path folder) {
    Devices here = devices.apply(folder);
    return switch (here.tryScanner()) {
      case DeviceState.Running _ -> Finding.of("scanner", State.GOOD, "good");
      case DeviceState.Off _ -> notChosen(here.serialPorts());
      default -> Finding.of("scanner", State.LOOK, "trouble");
    };
  }

  private static Finding notChosen(List<String> ports) {
    return ports.isEmpty()
        ? Finding.of("scanner", State.GOOD, "alone")
        : Finding.of("scanner", State.GOOD, "off", String.join(", ", ports));
  }

  Finding printers() {
    return switch (printer.printers()) {
      case Printers.NoPrintSystem _ -> Finding.of("printers", State.LOOK, "away");
      case Printers.Found found when found.printers().isEmpty() ->
          Finding.of("printers", State.LOOK, "none");
      case Printers.Found found ->
          Finding.of(
              "printers",
              State.GOOD,
              "good",
              found.printers().stream().map(Printer::name).collect(Collectors.joining(", ")));
    };
  }
}
