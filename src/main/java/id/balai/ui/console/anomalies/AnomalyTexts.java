package id.balai.ui.console.anomalies;

import id.balai.domain.event.Event;
import id.balai.service.signing.Anomaly;
import id.balai.service.signing.AnomalyService.Seen;
import id.balai.service.signing.RecordRef;
import id.balai.ui.text.EventTime;
import id.balai.ui.text.Messages;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/// Says remarks so that nobody is accused: what is seen, and how it comes about without any harm.
final class AnomalyTexts {

  private final Messages words;
  private final EventTime times;
  private final LocalDate day;

  AnomalyTexts(Messages words, Event event) {
    this.words = words;
    this.times = new EventTime(event.zone(), words);
    this.day = event.date();
  }

  /// Day and time.
  String at(Instant at) {
    return times.day(times.day(at)) + ", " + times.clock(at);
  }

  /// The time, and the day before it where that is not the event's own.
  String when(Instant at) {
    return times.day(at).equals(day) ? times.clock(at) : at(at);
  }

  /// In a few words.
  String what(Anomaly remark) {
    return switch (remark) {
      case Anomaly.Hurried one -> words.text("remarks.what.hurried", lasting(one.apart()));
      case Anomaly.SameStrokes _ -> words.text("remarks.what.strokes");
      case Anomaly.FarFromCheckIn _ -> words.text("remarks.what.far");
      case Anomaly.NotCheckedIn _ -> words.text("remarks.what.absent");
      case Anomaly.ClockJumped one -> words.text("remarks.what.clock", lasting(one.back()));
    };
  }

  /// In a sentence or two.
  String says(Anomaly remark) {
    return switch (remark) {
      case Anomaly.Hurried one -> words.text("remarks.says.hurried", lasting(one.apart()));
      case Anomaly.SameStrokes _ -> words.text("remarks.says.strokes");
      case Anomaly.FarFromCheckIn one ->
          words.text(
              one.apart().isNegative() ? "remarks.says.before" : "remarks.says.after",
              lasting(one.apart().abs()));
      case Anomaly.NotCheckedIn _ -> words.text("remarks.says.absent");
      case Anomaly.ClockJumped one ->
          words.text(
              "remarks.says.clock",
              one.station(),
              lasting(one.back()),
              times.clock(one.before()),
              times.clock(one.at()));
    };
  }

  /// One of the records: what, where and when.
  String trace(RecordRef trace) {
    return words.text(
        trace.kind() == RecordRef.Kind.SIGNATURE ? "remarks.trace.signature" : "remarks.trace.checkin",
        trace.about(),
        trace.station(),
        at(trace.at()));
  }

  String seen(Seen seen) {
    return seen.note().isEmpty()
        ? words.text("remarks.seen", at(seen.at()), seen.actor())
        : words.text("remarks.seen.note", at(seen.at()), seen.actor(), seen.note());
  }

  private String lasting(Duration time) {
    if (time.toHours() > 0) {
      return words.text("remarks.hours", time.toHours(), time.toMinutesPart());
    }
    return time.toMinutes() > 0
        ? words.text("remarks.minutes", time.toMinutes())
        : words.text("remarks.seconds", time.toSeconds());
  }
}
