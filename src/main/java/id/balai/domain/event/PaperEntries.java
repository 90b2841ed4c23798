package id.balai.domain.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the committee fills in on papers and no record tells: kept with the event, so that every
/// later print says the same.
///
/// @param inaugurations at most one for each session and group (R19)
/// @param payment what is paid to whom (R9)
/// @param officials who signs which papers; an event from before there was a choice has none
public record PaperEntries(
    List<InaugurationEntry> inaugurations, PaymentEntry payment, PaperOfficials officials) {

  /// Nothing is filled in.
  public static final PaperEntries NONE = new PaperEntries(List.of(), PaymentEntry.NONE);

  public PaperEntries {
    inaugurations = List.copyOf(inaugurations);
    officials = officials == null ? PaperOfficials.NONE : officials;
  }

  /// Entries of papers that the event's officials sign.
  public PaperEntries(List<InaugurationEntry> inaugurations, PaymentEntry payment) {
    this(inaugurations, payment, PaperOfficials.NONE);
  }

  /// What is filled in for an inauguration; empty: nothing.
  public Optional<InaugurationEntry> inauguration(String session, String group) {
    return inaugurations.stream().filter(one -> one.isOf(session, group)).findFirst();
  }

  /// The same with this inauguration in the place of the one of its session and group.
  public PaperEntries with(InaugurationEntry entry) {
    var others = new ArrayList<InaugurationEntry>();
    inaugurations.stream()
        .filter(one -> !one.isOf(entry.session(), entry.group()))
        .forEach(others::add);
    if (!entry.saysNothing()) {
      others.add(entry);
    }
    return new PaperEntries(others, payment, officials);
  }

  /// The same with another payment.
  public PaperEntries with(PaymentEntry other) {
    return new PaperEntries(inaugurations, other, officials);
  }
}
