package id.balai.service.archiving;

import id.balai.domain.attendance.Annulment;
import id.balai.domain.attendance.Attendance;
import id.balai.domain.event.Event;
import id.balai.domain.event.Session;
import id.balai.domain.log.Repositories;
import id.balai.domain.participant.Delegate;
import java.util.ArrayList;
import java.util.List;

/// Who was there, as rows: the presences that stand, and those that were taken back.
final class PresenceTables {

  private final Repositories repositories;
  private final RowWords rows;

  PresenceTables(Repositories repositories, RowWords rows) {
    this.repositories = repositories;
    this.rows = rows;
  }

  List<List<String>> standing() {
    return repositories.attendances().ofEvent(rows.event().id()).stream()
        .map(this::standing)
        .toList();
  }

  /// Who went out and came in again.
  List<List<String>> passages() {
    return repositories.attendances().passages(rows.event().id()).stream()
        .map(
            passage ->
                List.of(
                    rows.number(passage.participant()),
                    passage.session(),
                    rows.time(passage.at()),
                    passage.station(),
                    passage.way().name()))
        .toList();
  }

  List<List<String>> takenBack() {
    Event event = rows.event();
    return event.sessions().stream()
        .flatMap(
            session -> repositories.attendances().annulled(event.id(), session.code()).stream())
        .map(this::takenBack)
        .toList();
  }

  private List<String> standing(Attendance attendance) {
    Event event = rows.event();
    boolean isLate =
        event
            .session(attendance.session())
            .filter((Session session) -> event.isLate(session, attendance.arrival()))
            .isPresent();
    var row = new ArrayList<>(presence(attendance));
    row.add(rows.time(attendance.arrival()));
    row.add(RowWords.yes(isLate));
    row.add(RowWords.yes(attendance.means() == Attendance.Means.PAPER));
    row.add(attendance.delegate().map(Delegate::name).orElse(""));
    row.add(attendance.delegate().map(Delegate::office).orElse(""));
    return row;
  }

  private List<String> takenBack(Annulment annulment) {
    var row = new ArrayList<>(presence(annulment.attendance()));
    row.add(rows.time(annulment.at()));
    row.add(annulment.actor());
    row.add(annulment.reason());
    return row;
  }

  private List<String> presence(Attendance attendance) {
    return List.of(
        rows.number(attendance.participant()),
        attendance.session(),
        rows.time(attendance.at()),
        attendance.station(),
        attendance.means().name());
  }
}
