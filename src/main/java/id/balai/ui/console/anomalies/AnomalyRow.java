package id.balai.ui.console.anomalies;

import id.balai.domain.log.Repositories;
import id.balai.domain.participant.Participant;
import id.balai.domain.signature.Ink;
import id.balai.domain.signature.Signature;
import id.balai.service.signing.Anomaly;
import id.balai.service.signing.AnomalyService;
import id.balai.service.signing.AnomalyService.Seen;
import id.balai.service.signing.RecordRef;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// A remark with what is shown of it.
///
/// @param parts the records it is about, in the remark's order
/// @param seen that the keeper looked at it
record AnomalyRow(Anomaly remark, List<Part> parts, Optional<Seen> seen) {

  /// A record with whose it is.
  ///
  /// @param name empty where the person is no longer on the list
  /// @param ink of a signature that still stands
  record Part(RecordRef trace, String name, Optional<Ink> ink) {}

  /// Reading blocks.
  static AnomalyRow of(Repositories repositories, UUID event, AnomalyService.Noted noted) {
    List<Part> parts =
        noted.remark().traces().stream().map(trace -> part(repositories, event, trace)).toList();
    return new AnomalyRow(noted.remark(), parts, noted.seen());
  }

  private static Part part(Repositories repositories, UUID event, RecordRef trace) {
    String name =
        repositories.participants().find(trace.participant()).map(Participant::name).orElse("");
    Optional<Ink> ink =
        trace.kind() == RecordRef.Kind.SIGNATURE
            ? repositories
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
