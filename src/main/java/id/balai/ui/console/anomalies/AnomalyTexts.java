package id.balai.ui.console.anomalies;

import id.balai.domain.event.Event;
import id.balai.service.signing.Anomaly;
import id.balai.service.signing.AnomalyService.Seen;
import id.balai.service.signing.RecordRef;
import id.balai.ui.text.EventTime;
import id.balai.ui.text.Messages;
import java.time.Duration;
import java.time.Instant;

/// Says remarks so that nobody is accused: what is seen, and how it comes about without any harm.
final class AnomalyTexts {

  private final Messages messages;
  private final EventTime times;
  private final Event event;

  AnomalyTexts(Messages messages, Event event) {
    this.messages = messages;
    this.times = new EventTime(event.zone(), messages);
    this.event = event;
  }

  /// Day and time.
  String at(Instant at) {
    return times.day(times.day(at)) + ", " + times.clock(at);
  }

  /// The time, and the day before it where that is none of the event's own.
  String when(Instant at) {
    return event.days().size() == 1 && event.isOn(times.day(at)) ? times.clock(at) : at(at);
  }

  /// In a few words.
  String what(Anomaly remark) {
    return switch (remark) {
      case Anomaly.Hurried one -> messages.text("remarks.what.hurried", lasting(one.apart()));
      case Anomaly.SameStrokes _ -> messages.text("remarks.what.strokes");
      case Anomaly.FarFromCheckIn _ -> messages.text("remarks.what.far");
      case Anomaly.NotCheckedIn _ -> messages.text("remarks.what.absent");
      case Anomaly.ClockJumped one -> messages.text("remarks.what.clock", lasting(one.back()));
    };
  }

  /// In a sentence or two.
  String says(Anomaly remark) {
    return switch (remark) {
      case Anomaly.Hurried one -> messages.text("remarks.says.hurried", lasting(one.apart()));
      case Anomaly.SameStrokes _ -> messages.text("remarks.says.strokes");
      case Anomaly.FarFromCheckIn one ->
          messages.text(
              one.apart().isNegative() ? "remarks.says.before" : "remarks.says.after",
              lasting(one.apart().abs()));
      case Anomaly.NotCheckedIn _ -> messages.text("remarks.says.absent");
      case Anomaly.ClockJumped one ->
          messages.text(
              "remarks.says.clock",
              one.station(),
              lasting(one.back()),
              times.clock(one.before()),
              times.clock(one.at()));
    };
  }

  /// One of the records: what, where and when.
  String trace(RecordRef trace) {
    return messages.text(
        trace.kind() == RecordRef.Kind.SIGNATURE
            ? "remarks.trace.signature"
            : "remarks.trace.checkin",
        trace.about(),
        trace.station(),
        at(trace.at()));
  }

  String seen(Seen seen) {
    return seen.note().isEmpty()
        ? messages.text("remarks.seen", at(seen.at()), seen.actor())
        : messages.text("remarks.seen.note", at(seen.at()), seen.actor(), seen.note());
  }

  private String lasting(Duration time) {
    if (time.toHours() > 0) {
      return messages.text("remarks.hours", time.toHours(), time.toMinutesPart());
    }
    return time.toMinutes() > 0
        ? messages.text("remarks.minutes", time.toMinutes())
        : messages.text("remarks.seconds", time.toSeconds());
  }
}
