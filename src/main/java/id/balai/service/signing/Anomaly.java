package id.balai.service.signing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Something about the records of an event that a keeper may want to look at. A remark is never an
/// accusation: each has harmless causes.
public sealed interface Anomaly {

  /// The one or two records it is about, the later one first; empty where it is about a clock.
  List<RecordRef> traces();

  /// When it happened.
  default Instant at() {
    return traces().getFirst().at();
  }

  /// Where it happened.
  default String station() {
    return traces().getFirst().station();
  }

  /// Stays the same as long as its records stand; without names and numbers of people.
  default String key() {
    return Stream.concat(
            Stream.of(getClass().getSimpleName()), traces().stream().map(RecordRef::key))
        .collect(Collectors.joining(" "));
  }

  /// Two people signed at one pad within a few seconds of each other.
  ///
  /// @param later signature of the two
  /// @param earlier signature of the two
  record Hurried(RecordRef later, RecordRef earlier) implements Anomaly {
    @Override
    public List<RecordRef> traces() {
      return List.of(later, earlier);
    }

    /// From the end of one signature to the end of the other.
    public Duration apart() {
      return Duration.between(earlier.at(), later.at());
    }
  }

  /// Two signatures have the same strokes, wherever on the pad and however large.
  ///
  /// @param later signature of the two
  /// @param earlier signature of the two
  record SameStrokes(RecordRef later, RecordRef earlier) implements Anomaly {
    @Override
    public List<RecordRef> traces() {
      return List.of(later, earlier);
    }
  }

  /// Somebody signed long before or after coming.
  ///
  /// @param signature of the person
  /// @param checkIn of the same person
  record FarFromCheckIn(RecordRef signature, RecordRef checkIn) implements Anomaly {
    @Override
    public List<RecordRef> traces() {
      return List.of(signature, checkIn);
    }

    /// From the check-in to the signature; negative where it was signed before.
    public Duration apart() {
      return Duration.between(checkIn.at(), signature.at());
    }
  }

  /// Somebody signed who was not recorded as present in that session.
  record NotCheckedIn(RecordRef signature) implements Anomaly {
    @Override
    public List<RecordRef> traces() {
      return List.of(signature);
    }
  }

  /// The clock of a station went back between two entries of the log.
  ///
  /// @param at what it showed afterwards
  /// @param before what it had shown
  /// @param sequence of the later entry
  record ClockJumped(Instant at, String station, Instant before, long sequence) implements Anomaly {
    @Override
    public List<RecordRef> traces() {
      return List.of();
    }

    @Override
    public String key() {
      return "ClockJumped " + station + " " + sequence;
    }

    /// How far it went back.
    public Duration back() {
      return Duration.between(at, before);
    }
  }
}
