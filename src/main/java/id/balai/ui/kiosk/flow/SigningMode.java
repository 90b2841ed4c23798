package id.balai.ui.kiosk.flow;

import id.balai.domain.access.Actor;
import id.balai.domain.signature.Assistance;
import id.balai.domain.signature.Identification;
import java.util.Optional;

/// In which way somebody comes to sign.
///
/// @param identification how the person was known
/// @param assistance who helps and why
/// @param who who acts: the person, or the operator beside
public record SigningMode(
    Identification identification, Optional<Assistance> assistance, Actor who) {

  /// The person's badge was scanned.
  public static final SigningMode BADGE = alone(Identification.BADGE);

  /// The person found the own name.
  public static final SigningMode SEARCH = alone(Identification.SEARCH);

  /// Somebody helps, and an operator stands beside.
  public static SigningMode helped(Assistance assistance, Actor operator) {
    return new SigningMode(Identification.HELPER, Optional.of(assistance), operator);
  }

  static SigningMode alone(Identification identification) {
    return new SigningMode(identification, Optional.empty(), Actor.PARTICIPANT);
  }
}
