package id.balai.ui.kiosk.resting;

import id.balai.domain.event.Event;
import id.balai.domain.event.Session;
import id.balai.ui.text.EventTime;
import id.balai.ui.text.Messages;
import java.time.Instant;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;

/// What is on now, for the screen that waits for a badge.
public final class RestingViewModel {

  private final Event event;
  private final Session session;
  private final boolean isExit;
  private final Messages messages;
  private final EventTime times;
  private final ObservableValue<Instant> now;

  /// @param isExit whether people only leave through this door
  public RestingViewModel(
      Event event,
      Session session,
      boolean isExit,
      Messages messages,
      ObservableValue<Instant> now) {
    this.isExit = isExit;
    this.event = event;
    this.session = session;
    this.messages = messages;
    this.times = new EventTime(event.zone(), messages);
    this.now = now;
  }

  /// Whether people only leave through this door.
  public boolean isExit() {
    return isExit;
  }

  /// Whether the session is on, and which of the day's it is; of a way out, that it is one.
  public StringBinding standing() {
    return messages.bind(
        () -> {
          if (isExit) {
            return messages.text("kiosk.resting.exit");
          }
          int place = event.sessions().indexOf(session) + 1;
          int of = event.sessions().size();
          return messages.text(
              event.isOn(session, now.getValue()) ? "kiosk.resting.on" : "kiosk.resting.session",
              place,
              of);
        },
        now);
  }

  /// The session's printed name.
  public String title() {
    return session.name();
  }

  public String venue() {
    return event.venue();
  }

  /// Printed start and end with the zone.
  public StringBinding hours() {
    return messages.bind(
        () ->
            messages.text(
                "kiosk.hours",
                times.clock(session.starts()),
                times.clock(session.ends()),
                times.zone(now.getValue())));
  }
}
