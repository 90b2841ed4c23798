package id.balai.store.jdbc;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.Door;
import id.balai.domain.attendance.ScanResult;
import id.balai.fixture.OpenStore;
import id.balai.service.access.CurrentActor;
import id.balai.service.access.LedgerAccess;
import id.balai.service.checkin.CheckInService;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/// A door in a process of its own: reads codes, prints one answer a line.
final class DoorProgram {

  /// Stands before what is an answer and no line of the program's log.
  static final String MARK = "= ";

  private DoorProgram() {}

  /// The next answer of a program that writes them like this one.
  ///
  /// @throws IOException when the program ended
  static String answer(BufferedReader out) throws IOException {
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.startsWith(MARK)) {
        return line.substring(MARK.length());
      }
    }
    throw new IOException("the process ended");
  }

  public static void main(String[] arguments) throws Exception {
    String station = arguments[2];
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    try (var open = new OpenStore(Path.of(arguments[0]), Optional.of(arguments[1]))) {
      var repositories = open.store().repositories();
      var event = repositories.events().find("RANTAU-PULUNG").orElseThrow();
      var checkIn =
          new CheckInService(
              new LedgerAccess(
                  repositories,
                  open.store().ledger(),
                  new CurrentActor(Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000)))),
              open.store().apart());
      var door = new Door(event.id(), "SOS", station);
      System.out.println(MARK + "ready");
      for (String code = in.readLine(); code != null; code = in.readLine()) {
        System.out.println(MARK + answer(checkIn.scan(code, door)));
      }
    }
  }

  private static String answer(ScanResult result) {
    return switch (result) {
      case ScanResult.Ok ok -> "OK " + first(ok.attendance());
      case ScanResult.Already already -> "ALREADY " + first(already.first());
      default -> result.getClass().getSimpleName();
    };
  }

  private static String first(Attendance first) {
    return first.station() + " " + first.at();
  }
}
