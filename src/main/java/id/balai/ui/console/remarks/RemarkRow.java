package id.balai.ui.console.remarks;

import id.balai.domain.log.Books;
import id.balai.domain.participant.Participant;
import id.balai.domain.signature.Ink;
import id.balai.domain.signature.Signature;
import id.balai.service.signing.Remark;
import id.balai.service.signing.RemarkDesk;
import id.balai.service.signing.RemarkDesk.Seen;
import id.balai.service.signing.Trace;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// A remark with what is shown of it.
///
/// @param parts the records it is about, in the remark's order
/// @param seen that the keeper looked at it
record RemarkRow(Remark remark, List<Part> parts, Optional<Seen> seen) {

  /// A record with whose it is.
  ///
  /// @param name empty where the person is no longer on the list
  /// @param ink of a signature that still stands
  record Part(Trace trace, String name, Optional<Ink> ink) {}

  /// Reading blocks.
  static RemarkRow of(Books books, UUID event, RemarkDesk.Noted noted) {
    List<Part> parts =
        noted.remark().traces().stream().map(trace -> part(books, event, trace)).toList();
    return new RemarkRow(noted.remark(), parts, noted.seen());
  }

  private static Part part(Books books, UUID event, Trace trace) {
    String name = books.participants().find(trace.participant()).map(Participant::name).orElse("");
    Optional<Ink> ink =
        trace.kind() == Trace.Kind.SIGNATURE
            ? books
                .signatures()
                .find(event, trace.about(), trace.participant())
                .map(Signature::ink)
                .filter(drawn -> !drawn.equals(Ink.ERASED))
            : Optional.empty();
    return new Part(trace, name, ink);
  }

  /// Whom it is about, each once.
  String people() {
    return parts.stream().map(Part::name).distinct().collect(Collectors.joining(", "));
  }
}
