package id.balai.service.signing;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.event.PresenceSignature;
import id.balai.domain.log.Entry;
import id.balai.domain.log.EventLog;
import id.balai.domain.log.Repositories;
import id.balai.domain.signature.Ink;
import id.balai.domain.signature.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Looks through the records of an event for what a keeper may want to look at.
public final class Anomalies {

  /// Reading to the end, agreeing and signing takes longer, even on a stage; signing for being
  /// present does not.
  private static final Duration HURRIED = Duration.ofSeconds(8);

  private static final Duration FAR = Duration.ofHours(3);

  /// Two entries of one station may be written in another order than they happened.
  private static final Duration SLACK = Duration.ofSeconds(30);

  private final Repositories repositories;
  private final EventLog log;

  public Anomalies(Repositories repositories, EventLog log) {
    this.repositories = repositories;
    this.log = log;
  }

  /// All remarks on an event, in the order in which they happened; the log is read once.
  ///
  /// @param also is handed every entry of the event
  List<Anomaly> of(UUID event, Consumer<Entry> also) {
    List<Signature> signatures = repositories.signatures().ofEvent(event);
    var remarks = new ArrayList<Anomaly>();
    remarks.addAll(hurried(signatures));
    remarks.addAll(sameStrokes(signatures));
    signatures.forEach(signature -> checkIn(signature).ifPresent(remarks::add));
    remarks.addAll(jumps(event, also));
    remarks.sort(Comparator.comparing(Anomaly::at));
    return List.copyOf(remarks);
  }

  private static List<Anomaly> hurried(List<Signature> signatures) {
    var remarks = new ArrayList<Anomaly>();
    Map<String, List<Signature>> byPad =
        signatures.stream()
            .filter(signature -> !PresenceSignature.isCode(signature.declaration()))
            .sorted(Comparator.comparing(Signature::signedAt))
            .collect(Collectors.groupingBy(Signature::station));
    for (List<Signature> pad : byPad.values()) {
      for (int i = 1; i < pad.size(); i++) {
        Signature one = pad.get(i - 1);
        Signature next = pad.get(i);
        Duration apart = Duration.between(one.signedAt(), next.signedAt());
        boolean isOther = !one.participant().equals(next.participant());
        if (isOther && apart.compareTo(HURRIED) < 0) {
          remarks.add(new Anomaly.Hurried(RecordRef.of(next), RecordRef.of(one)));
        }
      }
    }
    return remarks;
  }

  private static List<Anomaly> sameStrokes(List<Signature> signatures) {
    var remarks = new ArrayList<Anomaly>();
    var seen = new HashMap<InkShape, Signature>();
    for (Signature signature : signatures) {
      if (signature.ink().equals(Ink.ERASED)) {
        continue;
      }
      Signature before = seen.putIfAbsent(InkShape.of(signature.ink()), signature);
      if (before != null && !before.participant().equals(signature.participant())) {
        remarks.add(new Anomaly.SameStrokes(RecordRef.of(signature), RecordRef.of(before)));
      }
    }
    return remarks;
  }

  private Optional<Anomaly> checkIn(Signature signature) {
    Optional<Attendance> arrival =
        repositories
            .attendances()
            .find(signature.event(), signature.session(), signature.participant());
    if (arrival.isEmpty()) {
      return Optional.of(new Anomaly.NotCheckedIn(RecordRef.of(signature)));
    }
    Duration apart = Duration.between(arrival.get().arrival(), signature.signedAt());
    return apart.abs().compareTo(FAR) > 0
        ? Optional.of(
            new Anomaly.FarFromCheckIn(RecordRef.of(signature), RecordRef.of(arrival.get())))
        : Optional.empty();
  }

  private List<Anomaly> jumps(UUID event, Consumer<Entry> also) {
    var remarks = new ArrayList<Anomaly>();
    Map<String, Instant> last = new HashMap<>();
    log.forEach(
        entry -> {
          if (entry.fact().event().equals(event)) {
            jump(entry, last).ifPresent(remarks::add);
            also.accept(entry);
          }
        });
    return remarks;
  }

  private static Optional<Anomaly> jump(Entry entry, Map<String, Instant> last) {
    String station = entry.provenance().station();
    Instant at = entry.provenance().at();
    Instant before = Objects.requireNonNullElse(last.put(station, at), at);
    Duration back = Duration.between(at, before);
    return back.compareTo(SLACK) > 0
        ? Optional.of(new Anomaly.ClockJumped(at, station, before, entry.sequence()))
        : Optional.empty();
  }
}
