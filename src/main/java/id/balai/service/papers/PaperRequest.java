package id.balai.service.papers;

import id.balai.domain.document.ArchiveNote;
import id.balai.domain.document.PaperIdentity;
import id.balai.domain.event.Event;
import id.balai.domain.event.Session;
import id.balai.domain.layout.ArchivePlan;
import id.balai.domain.layout.SheetLayout;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Stream;

/// An order about an event at a time.
///
/// @param now in the event's zone
record PaperRequest(Event event, PaperOrder order, ZonedDateTime now) {

  /// The session that is asked for; for a paper of one session the first where none was named.
  ///
  /// @return empty when the event has no session of this name
  Optional<Session> oneSession() {
    return order
        .people()
        .session()
        .map(event::session)
        .orElseGet(() -> event.sessions().stream().findFirst());
  }

  SheetLayout layout() {
    return order.details().layout().orElseGet(() -> event.papers().sheet());
  }

  /// What tells a paper from others, from words that stay the same.
  PaperIdentity identity(String... words) {
    return identity(event, code(words), now);
  }

  /// What tells a paper from others, with what the archive is told of it (R45).
  static PaperIdentity identity(Event event, String code, ZonedDateTime at) {
    ArchivePlan archive = event.papers().archive();
    return new PaperIdentity(
        code,
        "",
        at,
        new ArchiveNote(archive.classification(), "", archive.retention(), archive.security()));
  }

  /// The short code of a paper of this event.
  String code(String... words) {
    return ShortCode.of(
        Stream.concat(Stream.of(words[0], event.id().toString()), Stream.of(words).skip(1))
            .toArray(String[]::new));
  }
}
