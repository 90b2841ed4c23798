package id.balai.domain.layout;

/// Whether a place of 3 × 3.5 cm for a duty stamp (*meterai*) is drawn (R22).
public enum StampDuty {
  NONE,
  PLACE
}
