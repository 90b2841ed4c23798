package id.balai.service.people;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.badge.Badge;
import id.balai.domain.certificate.Certificate;
import id.balai.domain.log.Entry;
import id.balai.domain.participant.Participant;
import id.balai.domain.signature.Signature;
import java.util.List;
import java.util.Optional;

/// Everything that is known about one person at an event.
///
/// @param person as the person stands now
/// @param attendances in order of the programme
/// @param signatures in the order in which the person owes them
/// @param badge the newest one
/// @param certificate if one was issued
/// @param history every entry about the person, the newest first
public record PersonRecord(
    Participant person,
    List<Attendance> attendances,
    List<Signature> signatures,
    Optional<Badge> badge,
    Optional<Certificate> certificate,
    List<Entry> history) {

  public PersonRecord {
    attendances = List.copyOf(attendances);
    signatures = List.copyOf(signatures);
    history = List.copyOf(history);
  }
}
