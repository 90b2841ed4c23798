package id.balai.ui.console.home;

import id.balai.domain.attendance.Door;
import id.balai.domain.event.Event;
import id.balai.domain.event.Session;
import id.balai.domain.log.Books;
import id.balai.service.checkin.Figures;
import java.util.ArrayList;
import java.util.List;

/// The figures of an event at one moment.
///
/// @param people on the list
/// @param sessions each session with its attendance, in running order
/// @param signatures that were given
/// @param signers who are to sign
public record HomeFigures(int people, List<SessionFigure> sessions, int signatures, int signers) {

  public HomeFigures {
    sessions = List.copyOf(sessions);
  }

  /// One session's attendance.
  public record SessionFigure(Session session, Figures figures) {}

  static HomeFigures of(Books books, Event event) {
    var sessions = new ArrayList<SessionFigure>();
    for (Session session : event.sessions()) {
      var door = new Door(event.id(), session.code(), "");
      sessions.add(new SessionFigure(session, Figures.of(books, door)));
    }
    int signers =
        books.participants().ofEvent(event.id()).stream().mapToInt(p -> p.owes().size()).sum();
    return new HomeFigures(
        books.participants().count(event.id()),
        sessions,
        books.signatures().ofEvent(event.id()).size(),
        signers);
  }
}
