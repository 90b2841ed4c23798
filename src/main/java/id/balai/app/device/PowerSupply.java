package id.balai.app.device;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Whether this computer runs on its battery: then what nobody misses is done less often. It is
/// asked again after a while only, so that whoever asks at every frame of a camera may do so.
public final class PowerSupply {

  /// What feeds the computer.
  public enum State {
    MAINS,
    BATTERY,
    /// No battery is known, as in a desktop computer, or the system does not say.
    UNKNOWN
  }

  private static final Logger LOG = LoggerFactory.getLogger(PowerSupply.class);

  private static final long KEPT_NS = 10_000_000_000L;

  /// Of `GetSystemPowerStatus`: the first of its twelve bytes is 0 without mains, 1 with it, and
  /// 255 where that is unknown.
  private static final long STATUS_BYTES = 12;

  private static final PowerSupply COMPUTER =
      new PowerSupply(
          System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows")
              ? PowerSupply::ofWindows
              : () -> ofLinux(Path.of("/sys/class/power_supply")));

  private final Supplier<State> source;
  private State state = State.UNKNOWN;
  private long askedAt;
  private boolean wasAsked;

  PowerSupply(Supplier<State> source) {
    this.source = source;
  }

  /// The one of this computer.
  public static PowerSupply ofComputer() {
    return COMPUTER;
  }

  /// What it is now, or was ten seconds ago.
  public synchronized State state() {
    long now = System.nanoTime();
    if (!wasAsked || now - askedAt > KEPT_NS) {
      state = source.get();
      askedAt = now;
      wasAsked = true;
    }
    return state;
  }

  /// Whether it runs on its battery.
  public boolean isBattery() {
    return state() == State.BATTERY;
  }

  /// As the kernel of Linux says it (`Documentation/ABI/testing/sysfs-class-power`): a folder for
  /// each supply. Batteries of mice and pens are of the scope `Device`.
  ///
  /// @param supplies the folder of folders
  static State ofLinux(Path supplies) {
    try (Stream<Path> all = Files.list(supplies)) {
      State state = State.UNKNOWN;
      for (Path supply : all.toList()) {
        boolean isBattery = said(supply, "type").equals("Battery");
        if (isBattery && !said(supply, "scope").equals("Device")) {
          boolean isEmptied = said(supply, "status").equals("Discharging");
          state = isEmptied || state == State.BATTERY ? State.BATTERY : State.MAINS;
        } else if (!isBattery && said(supply, "online").equals("1")) {
          return State.MAINS;
        }
      }
      return state;
    } catch (IOException _) {
      // A computer without the folder does not say.
      return State.UNKNOWN;
    }
  }

  private static String said(Path supply, String name) throws IOException {
    Path file = supply.resolve(name);
    return Files.isReadable(file) ? Files.readString(file).strip() : "";
  }

  @SuppressWarnings("restricted") // one function of the system, which is read only
  private static State ofWindows() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment status = arena.allocate(STATUS_BYTES);
      int answered =
          (int)
              Linker.nativeLinker()
                  .downcallHandle(
                      SymbolLookup.libraryLookup("kernel32", arena)
                          .findOrThrow("GetSystemPowerStatus"),
                      FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS))
                  .invokeExact(status);
      return answered == 0 ? State.UNKNOWN : ofStatus(status.get(ValueLayout.JAVA_BYTE, 0));
    } catch (Throwable e) {
      LOG.warn("the system does not say what feeds this computer", e);
      return State.UNKNOWN;
    }
  }

  /// @param line the first byte of what Windows says
  static State ofStatus(byte line) {
    return switch (line) {
      case 0 -> State.BATTERY;
      case 1 -> State.MAINS;
      default -> State.UNKNOWN;
    };
  }
}
