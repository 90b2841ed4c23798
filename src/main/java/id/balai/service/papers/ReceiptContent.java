package id.balai.service.papers;

import id.balai.domain.document.ReceiptList;
import id.balai.domain.document.SheetPerson;
import id.balai.domain.event.Event;
import id.balai.domain.event.PaymentEntry;
import id.balai.domain.event.Session;
import id.balai.domain.participant.Participant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Who is paid, and how much: those who were there (R9). Without any amount it is a form for a pen.
final class ReceiptContent {

  private final Attendees crowd;

  ReceiptContent(Attendees crowd) {
    this.crowd = crowd;
  }

  /// The list, or empty when nobody who is meant was there.
  Optional<ReceiptList> list(PaperRequest asked) {
    Event event = asked.event();
    PaperOrder wanted = asked.order();
    PaymentEntry payment = wanted.details().payment();
    var session = wanted.people().session().flatMap(event::session);
    if (wanted.people().session().isPresent() && session.isEmpty()) {
      return Optional.empty();
    }
    Set<UUID> present = crowd.present(event, session).keySet();
    List<ReceiptList.Line> lines =
        crowd.invited(event, session).stream()
            .filter(person -> present.contains(person.id()))
            .flatMap(person -> line(person, session, wanted).stream())
            .filter(line -> line.amount() > 0 || !payment.hasAmounts())
            .toList();
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ReceiptList(
                session.map(event::only).orElse(event),
                payment.purpose(),
                lines,
                Officials.under(event, event.entries().officials().receipts()),
                asked.identity("receipts", payment.purpose())));
  }

  private static Optional<ReceiptList.Line> line(
      Participant person, Optional<Session> session, PaperOrder wanted) {
    PaymentEntry payment = wanted.details().payment();
    return Attendees.capacity(person, session)
        .filter(wanted.people()::includes)
        .map(
            capacity -> {
              long amount =
                  payment.amount(person.number(), capacity.group(), capacity.role().name());
              return new ReceiptList.Line(
                  SheetPerson.of(person, capacity), amount, payment.tax(amount));
            });
  }
}
