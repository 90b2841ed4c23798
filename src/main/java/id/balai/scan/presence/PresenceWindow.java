package id.balai.scan.presence;

import id.balai.domain.badge.BadgeCode;
import id.balai.domain.badge.ForeignKind;
import id.balai.domain.badge.ScanText;
import id.balai.domain.badge.Sighting;
import id.balai.domain.certificate.CertificateCode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Turns readings, many a second, into showings: each code is reported once, and again only after
/// it was out of view for the whole window. The window slides with every reading, so a badge held
/// for a minute and two badges side by side stay one showing each.
///
/// Foreign codes hang on walls and shirts behind people; they, and the codes of certificates, are
/// reported only when they stay and no badge was read in the last second.
public final class PresenceWindow {
  private static final Duration CAMERA = Duration.ofSeconds(3);
  private static final Duration SCANNER = Duration.ofMillis(1500);
  private static final Duration QUIET_AFTER_BADGE = Duration.ofSeconds(1);
  private static final int READINGS_OF_FOREIGN = 3;

  private final long window;
  private final long quietAfterBadge;
  private final int readingsOfForeign;
  private final Map<String, Presence> present = new HashMap<>();
  private Optional<Long> lastBadge = Optional.empty();

  private PresenceWindow(Duration window, Duration quietAfterBadge, int readingsOfForeign) {
    this.window = window.toNanos();
    this.quietAfterBadge = quietAfterBadge.toNanos();
    this.readingsOfForeign = readingsOfForeign;
  }

  /// For a camera: 3 seconds, and a foreign code has to be read in three frames.
  public static PresenceWindow forCamera() {
    return new PresenceWindow(CAMERA, QUIET_AFTER_BADGE, READINGS_OF_FOREIGN);
  }

  /// For a hand-held scanner: 1.5 seconds; a foreign code was aimed at, so one reading counts, also
  /// right after a badge.
  public static PresenceWindow forScanner() {
    return new PresenceWindow(SCANNER, Duration.ZERO, 1);
  }

  /// A code in view.
  private static final class Presence {
    private long lastSeen;
    private int readings;
    private boolean isReported;

    /// True once, when it has been read so many times.
    private boolean isDue(int enough) {
      if (isReported || readings < enough) {
        return false;
      }
      isReported = true;
      return true;
    }
  }

  /// Takes the texts of one frame or one scan in.
  ///
  /// @param nanos when it was read, on a clock that never goes back, such as [System#nanoTime]
  /// @return what has to be answered now, in the order of reading; mostly nothing
  public List<Sighting> read(List<String> read, long nanos) {
    List<String> texts = read.stream().flatMap(text -> ScanText.inCode(text).stream()).toList();
    present.values().removeIf(presence -> nanos - presence.lastSeen >= window);
    List<Sighting> sightings = new ArrayList<>();
    for (String text : texts) {
      String code = BadgeCode.normalize(text);
      if (BadgeCode.isBadgeShaped(code)) {
        lastBadge = Optional.of(nanos);
        if (note(code, nanos).isDue(1)) {
          sightings.add(new Sighting.Badge(code));
        }
      }
    }
    for (String text : texts) {
      if (!BadgeCode.isBadgeShaped(BadgeCode.normalize(text)) && isForeignDue(text, nanos)) {
        sightings.add(
            CertificateCode.isCertificates(text)
                ? new Sighting.Certificate(text)
                : new Sighting.Foreign(ForeignKind.of(text)));
      }
    }
    return sightings;
  }

  private boolean isForeignDue(String text, long nanos) {
    Presence presence = note(text, nanos);
    boolean isQuiet = lastBadge.filter(last -> nanos - last < quietAfterBadge).isEmpty();
    return isQuiet && presence.isDue(readingsOfForeign);
  }

  private Presence note(String text, long nanos) {
    Presence presence = present.computeIfAbsent(text, t -> new Presence());
    presence.lastSeen = nanos;
    presence.readings++;
    return presence;
  }
}
