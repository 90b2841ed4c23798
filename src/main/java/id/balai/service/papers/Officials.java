package id.balai.service.papers;

import id.balai.domain.document.AttendanceSheet;
import id.balai.domain.document.Signatory;
import id.balai.domain.event.Event;
import java.util.List;

/// Who signs under the lists of an event, by pen.
final class Officials {
  private Officials() {}

  /// The first three: more have no room under a list.
  static List<Signatory> under(Event event) {
    return Signatory.unsigned(
        event.officials().stream().limit(AttendanceSheet.MOST_SIGNATORIES).toList());
  }
}
