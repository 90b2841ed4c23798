package id.balai.domain.layout;

/// How a paper shows the identity number of a person (R39).
public enum IdentityMask {
  /// Not at all.
  HIDDEN,
  /// With its middle covered.
  MASKED,
  IN_FULL
}
