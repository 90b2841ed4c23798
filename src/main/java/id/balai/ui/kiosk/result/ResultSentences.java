package id.balai.ui.kiosk.result;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.ScanResult;
import id.balai.domain.event.Event;
import id.balai.domain.event.Session;
import id.balai.domain.participant.Delegate;
import id.balai.domain.participant.Participant;
import id.balai.domain.participant.Participation;
import id.balai.ui.text.EventTime;
import id.balai.ui.text.Lengths;
import id.balai.ui.text.Messages;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The sentences of the door's answers. What identifies a person is masked (R39).
final class ResultSentences {

  private final Event event;
  private final EventTime times;
  private final Messages messages;

  ResultSentences(Event event, EventTime times, Messages messages) {
    this.event = event;
    this.times = times;
    this.messages = messages;
  }

  /// What was recorded; empty where nothing was.
  Optional<String> recorded(ScanResult answer) {
    return switch (answer) {
      case ScanResult.Ok ok -> Optional.of(recorded("kiosk.result.ok", ok.attendance().at()));
      case ScanResult.Left left -> Optional.of(recorded("kiosk.result.left", left.passage().at()));
      case ScanResult.Returned back ->
          Optional.of(recorded("kiosk.result.returned", back.passage().at()));
      default -> Optional.empty();
    };
  }

  private String recorded(String key, Instant at) {
    return messages.text(key, times.time(at));
  }

  /// What is the matter, in two or three words.
  String matter(ScanResult answer, boolean owes) {
    return messages.text(
        switch (answer) {
          case ScanResult.Ok _, ScanResult.Returned _, ScanResult.Left _ -> "kiosk.result.welcome";
          case ScanResult.NotInside _ -> "kiosk.result.outside";
          case ScanResult.Already _ -> owes ? "kiosk.result.owes" : "kiosk.result.already";
          case ScanResult.NotOpen _ -> "kiosk.result.early";
          case ScanResult.Closed _ -> "kiosk.result.late";
          case ScanResult.NotOnList _ -> "kiosk.result.stranger";
          case ScanResult.Ended ended ->
              ended.isReplaced() ? "kiosk.result.replaced" : "kiosk.result.revoked";
          case ScanResult.OperatorCard _ -> "kiosk.result.operator";
          case ScanResult.WrongEvent _ -> "kiosk.result.elsewhere";
          case ScanResult.Unknown _ -> "kiosk.result.unknown";
          case ScanResult.BadCheck _ -> "kiosk.result.mistyped";
          case ScanResult.Foreign _ -> "kiosk.result.foreign";
          case ScanResult.Apart _ -> "kiosk.result.apart";
          case ScanResult.Failed _ -> "kiosk.result.failed";
        });
  }

  /// The name of the one who came: the person's, or of somebody in that person's place.
  String who(ScanResult answer, Participant person) {
    Optional<Delegate> delegate =
        switch (answer) {
          case ScanResult.Ok ok -> ok.attendance().delegate();
          case ScanResult.Already again -> again.first().delegate();
          case ScanResult.Left left -> left.first().delegate();
          case ScanResult.Returned back -> back.first().delegate();
          default -> Optional.empty();
        };
    return delegate.map(Delegate::name).orElse(person.name());
  }

  /// The office of the one who came, and in whose place.
  private String behalf(Delegate came, Participant invited) {
    return Stream.of(came.office(), messages.text("behalf.for", invited.name()))
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining(" · "));
  }

  /// What it means and what is safe, in a sentence.
  String detail(ScanResult answer) {
    return switch (answer) {
      case ScanResult.Ok ok ->
          ok.attendance()
              .delegate()
              .map(came -> behalf(came, ok.participant()))
              .orElseGet(() -> capacity(ok.participant(), ok.attendance().session()));
      case ScanResult.Already again ->
          again
              .first()
              .delegate()
              .map(came -> behalf(came, again.participant()) + ". " + first(again.first()))
              .orElseGet(() -> first(again.first()));
      case ScanResult.Left left ->
          messages.text("kiosk.result.left.detail", Lengths.words(left.inside(), messages));
      case ScanResult.Returned back -> capacity(back.participant(), back.first().session());
      case ScanResult.NotInside _ -> messages.text("kiosk.result.outside.detail");
      case ScanResult.NotOpen early -> at("kiosk.result.early.detail", early.opens());
      case ScanResult.Closed late -> at("kiosk.result.late.detail", late.closed());
      case ScanResult.NotOnList stranger ->
          messages.text("kiosk.result.stranger.detail", sessions(stranger.participant()));
      case ScanResult.Ended ended -> ended(ended);
      case ScanResult.OperatorCard card -> card.holder();
      case ScanResult.WrongEvent other ->
          messages.text(
              "kiosk.result.elsewhere.detail", other.eventName(), times.date(other.eventDate()));
      case ScanResult.Unknown _ -> messages.text("kiosk.result.unknown.detail");
      case ScanResult.BadCheck _ -> messages.text("kiosk.result.mistyped.detail");
      case ScanResult.Foreign _ -> messages.text("kiosk.result.foreign.detail");
      case ScanResult.Apart _ -> messages.text("kiosk.result.apart.detail");
      case ScanResult.Failed failed ->
          messages.text(
              failed.isFull() ? "kiosk.result.full.detail" : "kiosk.result.failed.detail");
    };
  }

  private String first(Attendance first) {
    return messages.text("kiosk.result.already.detail", times.time(first.at()), first.station());
  }

  /// Position, institution and the masked number, as far as they are known.
  private String capacity(Participant person, String session) {
    Participation in = person.inSession(session).orElse(person.main());
    Stream<String> number =
        person.identities().stream()
            .limit(1)
            .map(identity -> identity.kind() + "\u00a0" + identity.masked());
    return Stream.concat(Stream.of(in.position(), in.institution()), number)
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining(" · "));
  }

  /// A card of which nobody wrote down when it ended is not said to have ended now.
  private String ended(ScanResult.Ended card) {
    return card.since()
        .map(
            since ->
                at(
                    card.isReplaced()
                        ? "kiosk.result.replaced.detail"
                        : "kiosk.result.revoked.detail",
                    since))
        .orElseGet(
            () ->
                messages.text(
                    card.isReplaced()
                        ? "kiosk.result.replaced.plain"
                        : "kiosk.result.revoked.plain"));
  }

  private String at(String key, Instant at) {
    String day = event.days().size() == 1 && event.isOn(times.day(at)) ? "" : times.date(at) + ", ";
    return messages.text(key, day + times.time(at));
  }

  private String sessions(Participant person) {
    return person.participations().stream()
        .flatMap(part -> part.sessions().stream())
        .distinct()
        .map(code -> event.session(code).map(Session::name).orElse(null))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }
}
