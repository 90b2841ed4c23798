package id.balai.ui.console.plan;

import id.balai.domain.event.Event;
import id.balai.ui.text.EventTime;
import id.balai.ui.text.Messages;
import javafx.util.StringConverter;

/// Names events by place and day.
final class EventNames extends StringConverter<Event> {

  private final Messages words;

  EventNames(Messages words) {
    this.words = words;
  }

  @Override
  public String toString(Event event) {
    return event == null
        ? ""
        : event.place() + ", " + new EventTime(event.zone(), words).day(event.date());
  }

  @Override
  public Event fromString(String typed) {
    throw new IllegalStateException("events are chosen, not typed");
  }
}
