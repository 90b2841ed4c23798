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
    return messages.text(
        switch (one.outcome()) {
          case COUNTED, KNOWN -> "merging.what.counted";
          case REPEATED -> "merging.what.repeated";
          case CAME_EARLIER -> "merging.what.earlier";
          case REPLACED -> "merging.what.replaced";
          case REVOKED -> "merging.what.revoked";
          case NOT_ON_LIST -> "merging.what.stranger";
          case NOT_INSIDE -> "merging.what.outside";
          case UNKNOWN -> "merging.what.unknown";
          case WRONG_EVENT -> "merging.what.elsewhere";
          case NOT_OPEN -> "merging.what.closed";
          case RENUMBERED -> "merging.what.renumbered";
          case SAME_NAME -> "merging.what.namesake";
          case SIGNED_LATER -> "merging.what.signed.later";
          case SIGNED_EARLIER -> "merging.what.signed.earlier";
          case OLDER_TEXT -> "merging.what.text";
          case OVERTAKEN -> "merging.what.overtaken";
          case EVENT_CLOSED -> "merging.what.event";
        });
  }

  /// The rule, in a sentence.
  String rule(MergingCase one) {
    return messages.text(
        switch (one.outcome()) {
          case COUNTED, KNOWN -> "merging.rule.counted";
          case REPEATED, CAME_EARLIER -> "merging.rule.earlier";
          case REPLACED, REVOKED -> "merging.rule.ended";
          case NOT_ON_LIST -> "merging.rule.stranger";
          case NOT_INSIDE -> "merging.rule.outside";
          case UNKNOWN, WRONG_EVENT -> "merging.rule.unknown";
          case NOT_OPEN -> "merging.rule.closed";
          case RENUMBERED -> "merging.rule.renumbered";
          case SAME_NAME -> "merging.rule.namesake";
          case SIGNED_LATER, SIGNED_EARLIER -> "merging.rule.signed";
          case OLDER_TEXT -> "merging.rule.text";
          case OVERTAKEN -> "merging.rule.overtaken";
          case EVENT_CLOSED -> "merging.rule.event";
        });
  }

  /// Who; a badge of nobody has none.
  String who(MergingCase one) {
    return one.name().isEmpty() ? messages.text("merging.nobody") : one.name();
  }

  /// One side: what, where and when.
  String side(Side side) {
    return switch (side.kind()) {
      case PRESENCE ->
          messages.text("merging.side.presence", side.about(), side.station(), when(side.at()));
      case SIGNATURE ->
          messages.text("merging.side.signature", side.about(), side.station(), when(side.at()));
      case REGISTRATION ->
          messages.text("merging.side.registration", side.about(), side.station(), when(side.at()));
      case BADGE_ENDED -> messages.text("merging.side.ended", when(side.at()));
      case BADGE ->
          messages.text("merging.side.badge", side.about(), side.station(), when(side.at()));
      case RECORD -> messages.text("merging.side.record", side.station(), when(side.at()));
    };
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
