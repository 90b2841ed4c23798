package id.balai.app.doctor;

import id.balai.app.device.PowerSupply;
import id.balai.service.doctor.Doctor.Display;
import id.balai.service.doctor.Doctor.Finding;
import id.balai.service.doctor.Doctor.State;
import java.net.URL;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The computer itself: Java, the screen, the fonts, the clock.
public final class MachineChecks {

  /// No event of this program is earlier; a clock that says so has lost its battery.
  private static final Instant EARLIEST = Instant.parse("2026-01-01T00:00:00Z");

  /// A batch of papers needs this much memory.
  private static final long SMALLEST_HEAP = 400L << 20;

  /// Every page fits into so many pixels.
  private static final int LEAST_WIDTH = 1280;

  private static final int LEAST_HEIGHT = 720;

  private static final int MEGABYTE = 1 << 20;

  /// Western, central and eastern Indonesia.
  private static final Set<ZoneOffset> INDONESIA =
      Set.of(ZoneOffset.ofHours(7), ZoneOffset.ofHours(8), ZoneOffset.ofHours(9));

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm");

  private static final List<String> FONTS =
      List.of(
          "PlusJakartaSans-Regular.ttf",
          "CormorantGaramond-Bold.ttf",
          "GreatVibes-Regular.ttf",
          "NotoSans-Regular.ttf");

  private final Clock clock;

  /// @param clock the computer's clock, in its zone
  public MachineChecks(Clock clock) {
    this.clock = clock;
  }

  Finding runtime() {
    long heap = Runtime.getRuntime().maxMemory();
    State state = heap < SMALLEST_HEAP ? State.LOOK : State.GOOD;
    return Finding.of(
        "runtime",
        state,
        state == State.GOOD ? "good" : "small",
        Runtime.version(),
        heap / MEGABYTE);
  }

  Finding display(Display display) {
    return switch (display) {
      case Display.None _ -> Finding.of("display", State.MUST, "none");
      case Display.Unmeasured _ -> Finding.of("display", State.GOOD, "good");
      case Display.Measured(int width, int height, int percent) -> {
        boolean isSmall = width < LEAST_WIDTH || height < LEAST_HEIGHT;
        yield Finding.of(
            "display",
            isSmall ? State.LOOK : State.GOOD,
            isSmall ? "small" : "seen",
            width,
            height,
            percent);
      }
    };
  }

  Finding fonts() {
    List<String> missing =
        FONTS.stream().filter(font -> resource("/assets/fonts/" + font) == null).toList();
    return missing.isEmpty()
        ? Finding.of("fonts", State.GOOD, "good")
        : Finding.of("fonts", State.MUST, "missing", String.join(", ", missing));
  }

  /// Whoever forgot to plug in hears of it in the evening, not when the battery ends.
  Finding power(PowerSupply.State supply) {
    return switch (supply) {
      case MAINS -> Finding.of("power", State.GOOD, "mains");
      case UNKNOWN -> Finding.of("power", State.GOOD, "unknown");
      case BATTERY -> Finding.of("power", State.LOOK, "battery");
    };
  }

  Finding clock() {
    ZonedDateTime now = ZonedDateTime.now(clock);
    String minute = MINUTE.format(now);
    ZoneId zone = clock.getZone();
    if (now.toInstant().isBefore(EARLIEST)) {
      return Finding.of("clock", State.MUST, "early", minute);
    }
    return INDONESIA.contains(now.getOffset())
        ? Finding.of("clock", State.GOOD, "good", minute, zone)
        : Finding.of("clock", State.LOOK, "zone", minute, zone);
  }

  private static @Nullable URL resource(String path) {
    return MachineChecks.class.getResource(path);
  }
}
