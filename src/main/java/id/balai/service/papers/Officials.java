package id.balai.service.papers;

import id.balai.domain.document.AttendanceSheet;
import id.balai.domain.document.Signatory;
import id.balai.domain.event.Event;
import id.balai.domain.event.Official;
import java.util.List;

/// Who signs under the lists of an event, by pen.
final class Officials {
  private Officials() {}

  /// The first three: more have no room under a list.
  static List<Signatory> under(Event event) {
    return under(event, List.of());
  }

  /// Those who sign this kind of paper, or the event's where nobody was named.
  static List<Signatory> under(Event event, List<Official> own) {
    List<Official> all = own.isEmpty() ? event.officials() : own;
    return Signatory.unsigned(all.stream().limit(AttendanceSheet.MOST_SIGNATORIES).toList());
  }
}
