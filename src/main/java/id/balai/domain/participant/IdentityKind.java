package id.balai.domain.participant;

/// Which number identifies a person; stored, never guessed from the length (finding 4).
public enum IdentityKind {
  /// Civil servant's number, PNS or PPPK, 18 digits.
  NIP,
  /// Population number, 16 digits.
  NIK,
  /// Teacher's number, 16 digits.
  NUPTK,
  /// Service number of army or police, 5 to 16 digits.
  NRP
}
