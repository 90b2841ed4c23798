package id.balai.evidence.log;

import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Whose entry it is, read from its text alone: of this person, and of nobody else whom it names,
/// an erasure takes the personal part.
final class EntryPerson {

  /// Where the person's id stands in the facts that have a personal part, by their kinds.
  private static final Map<String, String> PLACES =
      Map.ofEntries(
          Map.entry("Registered", "/participant/id"),
          Map.entry("Corrected", "/participant/id"),
          Map.entry("PeopleMerged", "/kept"),
          Map.entry("PersonSplit", "/from"),
          Map.entry("BadgeEnded", "/badge/participant"),
          Map.entry("Attended", "/attendance/participant"),
          Map.entry("AttendanceAnnulled", "/attendance/participant"),
          Map.entry("AbsenceNoted", "/participant"),
          Map.entry("SignedOnPaper", "/signature/participant"),
          Map.entry("SignatureAnnulled", "/participant"),
          Map.entry("Signed", "/signature/participant"),
          Map.entry("CertificateVoided", "/participant"),
          Map.entry("RemarkSeen", "/participant"),
          Map.entry("AdmittedApart", "/attendance/participant"),
          Map.entry("RegisteredApart", "/participant/id"),
          Map.entry("SignedApart", "/signature/participant"),
          Map.entry("SignedOnPaperApart", "/signature/participant"),
          Map.entry("EntryBrought", "/participant"));

  private EntryPerson() {}

  /// The kinds of facts that have a personal part.
  static java.util.Set<String> kinds() {
    return PLACES.keySet();
  }

  /// The person's id; empty where entries of this kind have no personal part.
  static Optional<String> of(JsonNode entry) {
    return Optional.ofNullable(PLACES.get(entry.path("kind").asString("")))
        .map(place -> entry.path("fact").at(place))
        .filter(JsonNode::isString)
        .map(JsonNode::asString)
        .filter(id -> !id.isEmpty());
  }
}
