package id.balai.service.issuing;

import id.balai.domain.document.BadgeSheet;
import id.balai.domain.event.InaugurationEntry;
import id.balai.domain.event.PaymentEntry;
import id.balai.domain.layout.SheetLayout;
import id.balai.domain.participant.Participation;
import id.balai.domain.participant.Role;
import java.util.List;
import java.util.Optional;

/// What somebody wants on paper. Whatever is left empty means all of it.
public sealed interface PaperOrder {

  /// Attendance sheets, one for every session and group (R1–R7, R11).
  ///
  /// @param layout as the event keeps it, or another for this time
  record Sheets(People people, SheetLayout layout) implements PaperOrder {}

  /// An attendance sheet of numbered empty lines for a power cut (R55).
  ///
  /// @param session code
  /// @param lines 1 to 500
  record EmptySheet(String session, int lines, SheetLayout layout) implements PaperOrder {

    public EmptySheet {
      if (lines < 1 || lines > 500) {
        throw new IllegalArgumentException("1 to 500 lines");
      }
    }
  }

  /// Participant cards.
  ///
  /// @param numbers numbers of the people; empty: everybody
  record Badges(BadgeSheet.Layout layout, List<Integer> numbers) implements PaperOrder {
    public Badges {
      numbers = List.copyOf(numbers);
    }
  }

  /// The cards of all operators that work.
  record OperatorCards(BadgeSheet.Layout layout) implements PaperOrder {}

  /// The joint declarations (R18).
  record JointDeclarations() implements PaperOrder {}

  /// The pacts of everybody who owes one, one file a person; who has not signed gets room for a
  /// pen.
  record Pacts() implements PaperOrder {}

  /// The pledges that are read aloud.
  record Pledges() implements PaperOrder {}

  /// The official record of an inauguration with its members (R19).
  ///
  /// @param entry its session and group, and what the committee filled in
  record Inauguration(InaugurationEntry entry) implements PaperOrder {}

  /// The list of a contingent (R19).
  ///
  /// @param group whose members they are
  /// @param title printed name of the contingent; empty: the group's
  record Roster(String group, String title) implements PaperOrder {}

  /// The recap of one session or of the whole event (R8).
  ///
  /// @param session code; empty: attendance in any session
  record Recap(Optional<String> session) implements PaperOrder {}

  /// Payments to those who were there (R9).
  ///
  /// @param payment what is paid to whom
  record Receipts(People people, PaymentEntry payment) implements PaperOrder {

    /// The same amount for everybody.
    ///
    /// @param amount in whole rupiah
    /// @param taxPercent withheld, 0 to 100
    public Receipts(People people, String purpose, long amount, int taxPercent) {
      this(people, new PaymentEntry(purpose, amount, taxPercent));
    }
  }

  /// Minutes to be filled in.
  record Minutes() implements PaperOrder {}

  /// Numbered slips to sign by pen (R55).
  ///
  /// @param session code
  /// @param first number of the first slip
  record Slips(String session, int first, int count) implements PaperOrder {}

  /// The list of everybody who was invited.
  record InvitedList() implements PaperOrder {}

  /// The list of all certificate numbers, those that were voided among them.
  record CertificateList() implements PaperOrder {}

  /// Frames for photographs.
  ///
  /// @param frames 1 to 40
  record Photos(int frames) implements PaperOrder {}

  /// Which people (R6).
  ///
  /// @param session code
  /// @param group name
  /// @param role what they are
  /// @param institution as listed
  record People(
      Optional<String> session,
      Optional<String> group,
      Optional<Role> role,
      Optional<String> institution) {

    /// Everybody.
    public static final People ALL =
        new People(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /// Whether somebody in this capacity is meant, whatever the session.
    public boolean includes(Participation capacity) {
      return group.filter(name -> !name.equalsIgnoreCase(capacity.group())).isEmpty()
          && role.filter(wanted -> wanted != capacity.role()).isEmpty()
          && institution.filter(name -> !name.equalsIgnoreCase(capacity.institution())).isEmpty();
    }
  }
}
