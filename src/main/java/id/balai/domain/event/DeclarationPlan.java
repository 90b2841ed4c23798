package id.balai.domain.event;

import java.util.List;

/// A declaration that belongs to an event.
///
/// @param code short and unique within the event, for example `DAMAI`
/// @param session code of the session in which it is signed
/// @param kind how it is signed (R14)
/// @param delegation whether somebody who comes for another may sign
/// @param witnesses numbers of the participants who stand apart as witnesses of a joint one
/// @param footnote small print under the text, for example the law on which it rests; not part of
///   what is signed, or empty
public record DeclarationPlan(
    String code,
    String session,
    Kind kind,
    Delegation delegation,
    List<Integer> witnesses,
    String footnote) {

  /// Plans of older journals say nothing of delegates, witnesses and footnotes; there were none.
  public DeclarationPlan {
    delegation = delegation == null ? Delegation.REFUSED : delegation;
    witnesses = witnesses == null ? List.of() : List.copyOf(witnesses);
    footnote = footnote == null ? "" : footnote;
  }

  /// A declaration that everybody signs in person.
  public DeclarationPlan(String code, String session, Kind kind) {
    this(code, session, kind, Delegation.REFUSED, List.of(), "");
  }

  /// The same declaration under another rule for delegates.
  public DeclarationPlan withDelegation(Delegation other) {
    return new DeclarationPlan(code, session, kind, other, witnesses, footnote);
  }

  /// The same declaration taken up in another way, in another session.
  public DeclarationPlan in(String otherSession, Kind other) {
    return new DeclarationPlan(code, otherSession, other, delegation, witnesses, footnote);
  }

  /// Whether somebody who comes in the place of another may sign in that person's place.
  public enum Delegation {
    /// Nobody signs for another.
    REFUSED,
    /// The organizer lets delegates sign; the sheet says so.
    ALLOWED
  }

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
