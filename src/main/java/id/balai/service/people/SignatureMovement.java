package id.balai.service.people;

import id.balai.domain.signature.Dynamics;
import id.balai.domain.signature.Signature;
import java.time.Duration;

/// How a hand moved under one signature, as far as it may be shown: never point by point (R42).
///
/// @param declaration code of the declaration
/// @param standing whether it can be held against the ink on record
/// @param strokes how many
/// @param points of all strokes
/// @param length from the first point to the last
public record SignatureMovement(
    String declaration, Standing standing, int strokes, int points, Duration length) {

  /// Whether a movement can be held against the ink on record.
  public enum Standing {
    /// It has the same strokes with as many points.
    BELONGS,
    /// It is that of another ink.
    DIFFERS,
    /// Its file was changed, or cannot be read.
    UNREADABLE
  }

  static SignatureMovement of(Signature signature, Dynamics dynamics) {
    return new SignatureMovement(
        signature.declaration(),
        dynamics.belongsTo(signature.ink()) ? Standing.BELONGS : Standing.DIFFERS,
        dynamics.strokes().size(),
        dynamics.points(),
        dynamics.length());
  }

  static SignatureMovement unreadable(Signature signature) {
    return new SignatureMovement(signature.declaration(), Standing.UNREADABLE, 0, 0, Duration.ZERO);
  }
}
