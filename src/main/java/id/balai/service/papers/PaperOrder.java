package id.balai.service.papers;

import id.balai.domain.document.BadgeSheet;
import id.balai.domain.event.InaugurationEntry;
import id.balai.domain.event.PaymentEntry;
import id.balai.domain.layout.SheetLayout;
import id.balai.domain.participant.Participation;
import id.balai.domain.participant.Role;
import java.util.List;
import java.util.Optional;

/// What somebody wants on paper. Whatever is left empty means all of it, or what the event keeps.
///
/// @param type which paper
/// @param people of whom (R6)
/// @param details what else is said; each type takes what it needs
public record PaperOrder(PaperType type, People people, Details details) {

  public PaperOrder {
    if (type.most() > 0 && (details.count() < 1 || details.count() > type.most())) {
      throw new IllegalArgumentException("1 to " + type.most());
    }
  }

  /// A paper about everybody, as the event keeps it.
  public static PaperOrder of(PaperType type) {
    return new PaperOrder(type, People.ALL, Details.USUAL);
  }

  /// The same about these people.
  public PaperOrder among(People other) {
    return new PaperOrder(type, other, details);
  }

  /// The same in a session.
  ///
  /// @param code of the session; empty: all, or the first for a paper of one session
  public PaperOrder session(Optional<String> code) {
    return among(new People(code, people.group(), people.role(), people.institution()));
  }

  /// The same in a session.
  public PaperOrder session(String code) {
    return session(Optional.of(code));
  }

  /// The same of a group.
  public PaperOrder group(String name) {
    return among(
        new People(people.session(), Optional.of(name), people.role(), people.institution()));
  }

  /// The same on sheets that look like this.
  public PaperOrder in(SheetLayout layout) {
    Details d = details;
    return with(
        new Details(
            Optional.of(layout),
            d.cards(),
            d.first(),
            d.count(),
            d.title(),
            d.inauguration(),
            d.payment()));
  }

  /// The same with cards that stand like this.
  ///
  /// @param numbers numbers of the people; empty: everybody
  public PaperOrder cards(BadgeSheet.Layout layout, List<Integer> numbers) {
    Details d = details;
    return with(
        new Details(
            d.layout(),
            new Cards(layout, numbers),
            d.first(),
            d.count(),
            d.title(),
            d.inauguration(),
            d.payment()));
  }

  /// The same with so many lines, frames or slips.
  ///
  /// @param first number of the first
  public PaperOrder count(int first, int count) {
    Details d = details;
    return with(
        new Details(d.layout(), d.cards(), first, count, d.title(), d.inauguration(), d.payment()));
  }

  /// The same with so many lines, frames or slips.
  public PaperOrder count(int count) {
    return count(1, count);
  }

  /// The same under this printed name.
  public PaperOrder titled(String title) {
    Details d = details;
    return with(
        new Details(
            d.layout(), d.cards(), d.first(), d.count(), title, d.inauguration(), d.payment()));
  }

  /// The same with what the committee filled in about an inauguration.
  public PaperOrder with(InaugurationEntry entry) {
    Details d = details;
    return with(
        new Details(
            d.layout(),
            d.cards(),
            d.first(),
            d.count(),
            d.title(),
            Optional.of(entry),
            d.payment()));
  }

  /// The same with these payments.
  public PaperOrder paying(PaymentEntry payment) {
    Details d = details;
    return with(
        new Details(
            d.layout(), d.cards(), d.first(), d.count(), d.title(), d.inauguration(), payment));
  }

  private PaperOrder with(Details other) {
    return new PaperOrder(type, people, other);
  }

  /// What an order may say beyond its people.
  ///
  /// @param layout of sheets; empty: as the event keeps it
  /// @param cards how cards stand, and whose
  /// @param first number of the first slip
  /// @param count of lines, frames or slips
  /// @param title printed name of a contingent; empty: the group's
  /// @param inauguration what was filled in; empty: as the event keeps it
  /// @param payment what is paid to whom
  public record Details(
      Optional<SheetLayout> layout,
      Cards cards,
      int first,
      int count,
      String title,
      Optional<InaugurationEntry> inauguration,
      PaymentEntry payment) {

    static final Details USUAL =
        new Details(
            Optional.empty(),
            new Cards(BadgeSheet.Layout.EIGHT_ON_A4, List.of()),
            1,
            20,
            "",
            Optional.empty(),
            PaymentEntry.NONE);
  }

  /// How cards stand on paper, and whose they are.
  ///
  /// @param numbers numbers of the people; empty: everybody
  public record Cards(BadgeSheet.Layout layout, List<Integer> numbers) {
    public Cards {
      numbers = List.copyOf(numbers);
    }

    boolean includes(int number) {
      return numbers.isEmpty() || numbers.contains(number);
    }
  }

  /// Which people (R6).
  ///
  /// @param session code
  /// @param group name
  /// @param role what they are
  /// @param institution as listed
  public record People(
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
