package id.balai.domain.signature;

import id.balai.domain.participant.Participant;

/// Help that somebody had in signing (R21).
///
/// @param helper name of who helped, not blank
/// @param reason why help was needed, not blank
public record Assistance(String helper, String reason) {

  /// Stands where a helper's name was erased.
  static final Assistance ERASED = new Assistance(Participant.ERASED, Participant.ERASED);

  public Assistance {
    helper = helper.strip();
    reason = reason.strip();
    if (helper.isEmpty() || reason.isEmpty()) {
      throw new IllegalArgumentException("help has a name and a reason");
    }
  }
}
