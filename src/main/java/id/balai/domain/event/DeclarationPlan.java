package id.balai.domain.event;

/// A declaration that belongs to an event.
///
/// @param code short and unique within the event, for example `DAMAI`
/// @param session code of the session in which it is signed
/// @param kind how it is signed (R14)
public record DeclarationPlan(String code, String session, Kind kind) {

  /// The three ways in which a text is taken up (R14).
  public enum Kind {
    /// One text, many signers on one sheet.
    JOINT,
    /// One page for every signer.
    INDIVIDUAL,
    /// Read aloud; nobody signs.
    RECITED
  }
}
