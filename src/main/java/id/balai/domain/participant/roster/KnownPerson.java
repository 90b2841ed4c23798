package id.balai.domain.participant.roster;

import id.balai.domain.participant.IdentityNumber;
import id.balai.domain.participant.Participant;
import id.balai.domain.participant.Participation;
import java.util.List;
import java.util.UUID;

/// Somebody who is stored already, so that reading a list again doubles nobody.
///
/// @param id of the participant
/// @param name printed name
/// @param identities numbers of the person
/// @param participations places of the person at the event
public record KnownPerson(
    UUID id, String name, List<IdentityNumber> identities, List<Participation> participations) {

  public KnownPerson {
    identities = List.copyOf(identities);
    participations = List.copyOf(participations);
  }

  /// What a list needs to know about a stored participant.
  public static KnownPerson of(Participant participant) {
    return new KnownPerson(
        participant.id(),
        participant.name(),
        participant.identities(),
        participant.participations());
  }
}
