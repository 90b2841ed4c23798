package id.balai.service.people;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.TimeInside;
import id.balai.domain.badge.Badge;
import id.balai.domain.certificate.Certificate;
import id.balai.domain.log.Entry;
import id.balai.domain.log.Fact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.participant.Participant;
import id.balai.domain.signature.Signature;
import java.util.List;
import java.util.Optional;

/// Everything that is known about one person at an event.
///
/// @param person as the person stands now
/// @param times the sessions the person came to, in order of the programme
/// @param signatures in the order in which the person owes them
/// @param movements how the hand moved under them, where that was kept; for the keeper alone
/// @param badge the newest one
/// @param certificate if one was issued
/// @param history every entry about the person, the newest first
public record PersonRecord(
    Participant person,
    List<TimeInside> times,
    List<Signature> signatures,
    List<SignatureMovement> movements,
    Optional<Badge> badge,
    Optional<Certificate> certificate,
    List<Entry> history) {

  public PersonRecord {
    times = List.copyOf(times);
    signatures = List.copyOf(signatures);
    movements = List.copyOf(movements);
    history = List.copyOf(history);
  }

  /// The records of presence in order of the programme.
  public List<Attendance> attendances() {
    return times.stream().map(TimeInside::first).toList();
  }

  /// Version of the privacy notice under which the person agreed to particulars that are not needed
  /// (R40); 0 where none were given that way.
  public int consent() {
    return history.stream()
        .map(Entry::fact)
        .mapToInt(fact -> fact instanceof PeopleFact.Registered one ? one.consent() : 0)
        .max()
        .orElse(0);
  }

  /// Versions of the privacy notice that stood at the doors through which the person came (R40), in
  /// order; none where none are known.
  public List<Integer> notices() {
    return attendances().stream()
        .map(Attendance::notice)
        .filter(version -> version > 0)
        .distinct()
        .sorted()
        .toList();
  }

  /// What the correction of this entry changed; none for any other entry.
  public List<Correction> corrections(Entry entry) {
    if (!(entry.fact() instanceof PeopleFact.Corrected corrected)) {
      return List.of();
    }
    return history.stream()
        .filter(earlier -> earlier.sequence() < entry.sequence())
        .flatMap(earlier -> standing(earlier.fact()).stream())
        .filter(earlier -> earlier.id().equals(corrected.participant().id()))
        .findFirst()
        .map(before -> Correction.between(before, corrected.participant()))
        .orElse(List.of());
  }

  /// The person as a fact left them.
  private static Optional<Participant> standing(Fact fact) {
    return switch (fact) {
      case PeopleFact.Registered one -> Optional.of(one.participant());
      case PeopleFact.Corrected one -> Optional.of(one.participant());
      default -> Optional.empty();
    };
  }
}
