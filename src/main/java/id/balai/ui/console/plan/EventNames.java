package id.balai.ui.console.plan;

import id.balai.domain.event.Event;
import id.balai.ui.text.EventTime;
import id.balai.ui.text.Messages;
import javafx.util.StringConverter;

/// Names events by place and day.
final class EventNames extends StringConverter<Event> {

  private final Messages messages;

  EventNames(Messages messages) {
    this.messages = messages;
  }

  @Override
  public String toString(Event event) {
    return event == null
        ? ""
        : event.place() + ", " + new EventTime(event.zone(), messages).days(event);
  }

  @Override
  public Event fromString(String typed) {
    throw new IllegalStateException("events are chosen, not typed");
  }
}
