package id.balai.service.issuing;

import id.balai.domain.document.PaperIdentity;
import id.balai.domain.document.ReceiptList;
import id.balai.domain.document.SheetPerson;
import id.balai.domain.event.Event;
import id.balai.domain.participant.Participant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Who is paid: those who were there (R9).
final class ReceiptContent {

  private final Crowd crowd;

  ReceiptContent(Crowd crowd) {
    this.crowd = crowd;
  }

  /// The list, or empty when nobody who is meant was there.
  Optional<ReceiptList> list(Event event, PaperOrder.Receipts wanted, PaperIdentity identity) {
    var session = wanted.people().session().flatMap(event::session);
    if (wanted.people().session().isPresent() && session.isEmpty()) {
      return Optional.empty();
    }
    Set<UUID> present = crowd.present(event, session).keySet();
    long tax = Math.round(wanted.amount() * wanted.taxPercent() / 100.0);
    List<ReceiptList.Line> lines =
        crowd.invited(event, session).stream()
            .filter(person -> present.contains(person.id()))
            .flatMap(person -> meant(person, session, wanted).stream())
            .map(person -> new ReceiptList.Line(person, wanted.amount(), tax))
            .toList();
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ReceiptList(event, wanted.purpose(), lines, Officials.under(event), identity));
  }

  private static Optional<SheetPerson> meant(
      Participant person,
      Optional<id.balai.domain.event.Session> session,
      PaperOrder.Receipts wanted) {
    return Crowd.capacity(person, session)
        .filter(wanted.people()::includes)
        .map(capacity -> SheetPerson.of(person, capacity));
  }
}
