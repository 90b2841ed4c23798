package id.balai.ui.console.merging;

import id.balai.domain.event.Event;
import id.balai.service.merging.MergingCase;
import id.balai.service.merging.MergingCase.Choice;
import id.balai.service.merging.MergingCase.Side;
import id.balai.ui.text.EventTime;
import id.balai.ui.text.Messages;
import java.time.Instant;

/// Says what came out otherwise, and by which rule.
final class MergingTexts {

  private final Messages messages;
  private final EventTime times;
  private final Event event;

  MergingTexts(Messages messages, Event event) {
    this.messages = messages;
    this.times = new EventTime(event.zone(), messages);
    this.event = event;
  }

  /// The time, and the day before it where that is none of the event's own.
  String when(Instant at) {
    return event.days().size() == 1 && event.isOn(times.day(at))
        ? times.clock(at)
        : times.day(times.day(at)) + ", " + times.clock(at);
  }

  /// In a few words.
  String what(MergingCase one) {
    return messages.of("merging.what", one.outcome());
  }

  /// The rule, in a sentence.
  String rule(MergingCase one) {
    return messages.of("merging.rule", one.outcome());
  }

  /// Who; a badge of nobody has none.
  String who(MergingCase one) {
    return one.name().isEmpty() ? messages.text("merging.nobody") : one.name();
  }

  /// One side: what, where and when.
  String side(Side side) {
    return messages.of("merging.side", side.kind(), side.about(), side.station(), when(side.at()));
  }

  /// Whether a side counts now. Two people of one name both count until they are made one.
  String counting(MergingCase one, Choice side) {
    boolean isNamesake = isNamesake(one);
    boolean counts =
        isNamesake
            ? side == Choice.COMMON || one.isApartCounting()
            : one.isApartCounting() == (side == Choice.APART);
    String not = isNamesake ? "merging.joined" : "merging.counts.not";
    return messages.text(counts ? "merging.counts" : not);
  }

  /// What a choice does.
  String choice(MergingCase one, Choice choice) {
    String apart = isNamesake(one) ? "merging.keep.both" : "merging.keep.apart";
    String common = isNamesake(one) ? "merging.keep.one" : "merging.keep.common";
    return messages.text(choice == Choice.APART ? apart : common);
  }

  /// Where it stands.
  String state(MergingCase one) {
    if (one.isOpen()) {
      return messages.text("merging.state.open");
    }
    return messages.text(
        one.decided().isPresent() ? "merging.state.decided" : "merging.state.rule");
  }

  private static boolean isNamesake(MergingCase one) {
    return one.apart().kind() == MergingCase.Kind.REGISTRATION;
  }
}
