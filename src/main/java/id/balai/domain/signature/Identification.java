package id.balai.domain.signature;

/// How a signer was known to be who they are (PP 71/2019 art. 59).
public enum Identification {
  /// The badge was scanned.
  BADGE,
  /// The person found the name by search and confirmed it.
  SEARCH,
  /// An operator found the person's name, or called it.
  OPERATOR,
  /// A helper said who it is.
  HELPER,
  /// Signed before this was kept.
  NOT_KEPT
}
