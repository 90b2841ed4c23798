package id.balai.domain.document;

import id.balai.domain.event.Event;
import id.balai.domain.layout.PaperFormat;
import java.util.List;

/// One text that many sign on one sheet (R14, R18). The place of a signer's cell follows from the
/// list of those who were to sign, never from who has signed, so no cell moves.
///
/// @param event whose letterhead, place and date are printed
/// @param wording the text
/// @param signers 1 to 100 in protocol order, signed or still to sign
/// @param latecomers who signed in addition, numbered on after the signers on a sheet of their own
/// @param witnesses who stand apart under the signers
/// @param format paper
/// @param identity what tells this paper from others
public record JointDeclaration(
    Event event,
    Wording wording,
    List<Signer> signers,
    List<Signer> latecomers,
    List<Signer> witnesses,
    PaperFormat format,
    PaperIdentity identity)
    implements Document {

  /// Signers that a joint sheet holds.
  public static final int MOST_SIGNERS = 100;

  public JointDeclaration {
    signers = List.copyOf(signers);
    latecomers = List.copyOf(latecomers);
    witnesses = List.copyOf(witnesses);
    if (signers.isEmpty() || signers.size() > MOST_SIGNERS) {
      throw new IllegalArgumentException("1 to 100 people sign a joint declaration");
    }
  }
}
