package id.balai.domain.event;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// What is paid to whom (R9), in whole rupiah: an amount for everybody, other amounts for whole
/// groups or roles, and others again for single people. The narrowest counts: person, then group,
/// then role. Who gets 0 is not on the list.
///
/// @param purpose what is paid, for example `Uang transport peserta`
/// @param each for everybody of whom nothing else is said, 0 to [#MOST]
/// @param taxPercent withheld, 0 to 100
/// @param rates for groups and roles
/// @param singles for single people
public record PaymentEntry(
    String purpose, long each, int taxPercent, List<Rate> rates, List<Single> singles) {

  /// The largest amount for one person: a milliard rupiah.
  public static final long MOST = 1_000_000_000L;

  /// Nothing is paid.
  public static final PaymentEntry NONE = new PaymentEntry("", 0, 0, List.of(), List.of());

  public PaymentEntry {
    rates = List.copyOf(rates);
    singles = List.copyOf(singles);
    check(each);
    if (taxPercent < 0 || taxPercent > 100) {
      throw new IllegalArgumentException("a tax of 0 to 100 %");
    }
  }

  /// The same for everybody.
  public PaymentEntry(String purpose, long each, int taxPercent) {
    this(purpose, each, taxPercent, List.of(), List.of());
  }

  /// Of what there is another amount.
  public enum Whom {
    GROUP,
    ROLE
  }

  /// An amount for a group or a role.
  ///
  /// @param name of the group, or of the role as [id.balai.domain.participant] calls it
  /// @param amount 0 to [#MOST]
  public record Rate(Whom whom, String name, long amount) {
    public Rate {
      check(amount);
    }
  }

  /// An amount for one person.
  ///
  /// @param number of the person on the list
  /// @param amount 0 to [#MOST]
  public record Single(int number, long amount) {
    public Single {
      check(amount);
    }
  }

  /// What somebody gets.
  ///
  /// @param number of the person
  /// @param group in which the person is there
  /// @param role as which the person is there
  public long amount(int number, String group, String role) {
    Optional<Single> single = singles.stream().filter(one -> one.number() == number).findFirst();
    if (single.isPresent()) {
      return single.get().amount();
    }
    OptionalLong ofGroup = rate(Whom.GROUP, group);
    return ofGroup.isPresent() ? ofGroup.getAsLong() : rate(Whom.ROLE, role).orElse(each);
  }

  /// Whether anybody gets anything. Where nobody does, the list is a form to be filled in by pen.
  public boolean hasAmounts() {
    return each > 0
        || rates.stream().anyMatch(rate -> rate.amount() > 0)
        || singles.stream().anyMatch(single -> single.amount() > 0);
  }

  /// What is withheld of an amount, in whole rupiah.
  public long tax(long amount) {
    return Math.round(amount * taxPercent / 100.0);
  }

  /// The rate of a group or role, where it has one.
  public OptionalLong rate(Whom whom, String name) {
    return rates.stream()
        .filter(rate -> rate.whom() == whom && rate.name().equalsIgnoreCase(name))
        .mapToLong(Rate::amount)
        .findFirst();
  }

  private static void check(long amount) {
    if (amount < 0 || amount > MOST) {
      throw new IllegalArgumentException("an amount from 0 up to a milliard");
    }
  }
}
