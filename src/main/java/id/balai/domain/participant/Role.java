package id.balai.domain.participant;

/// What somebody is at the event (*peran*).
public enum Role {
  PARTICIPANT,
  GUEST,
  SPEAKER,
  MODERATOR,
  COMMITTEE,
  HOST
}
