package id.balai.domain.participant.roster;

/// How sure the meaning of a column is.
public enum Certainty {
  /// The words above and the cells below say the same.
  SURE,
  /// One of them says it, and nothing speaks against it.
  LIKELY,
  /// A guess: somebody should look.
  UNSURE,
  /// A person decided it.
  DECIDED
}
