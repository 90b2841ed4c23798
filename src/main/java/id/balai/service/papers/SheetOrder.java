package id.balai.service.papers;

import id.balai.domain.event.Session;
import id.balai.domain.layout.SheetSort;
import id.balai.domain.participant.IdentityKind;
import id.balai.domain.participant.IdentityNumber;
import id.balai.domain.participant.Participant;
import id.balai.domain.participant.Protocol;
import id.balai.domain.participant.name.PersonName;
import id.balai.domain.participant.number.Grade;
import id.balai.domain.participant.number.Villages;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Puts the people of a session in the order that a sheet wants (R6). Who is equal in it stays in
/// protocol order.
final class SheetOrder {

  private static final String LAST = "\uffff";

  private final Session session;
  private final Map<UUID, Instant> arrivals;

  /// @param arrivals when somebody came, by participant
  SheetOrder(Session session, Map<UUID, Instant> arrivals) {
    this.session = session;
    this.arrivals = arrivals;
  }

  List<Participant> sorted(List<Participant> people, SheetSort sort) {
    List<Participant> protocol = Protocol.order(people, session);
    return switch (sort) {
      case PROTOCOL -> protocol;
      case RANK -> by(protocol, Comparator.comparing(SheetOrder::rank));
      case NAME ->
          by(protocol, Comparator.comparing(person -> PersonName.of(person.name()).sortKey()));
      case ARRIVAL ->
          by(
              protocol,
              Comparator.comparing(person -> arrivals.getOrDefault(person.id(), Instant.MAX)));
      case VILLAGE -> by(protocol, Comparator.comparing(this::village));
    };
  }

  private static List<Participant> by(List<Participant> people, Comparator<Participant> order) {
    return people.stream().sorted(order).toList();
  }

  /// Villages by code; a village without a known code by name after them, nobody's village last.
  private String village(Participant person) {
    String named = person.village();
    if (named.isBlank()) {
      named = person.inSession(session.code()).orElseThrow().institution();
      return Villages.code(named).orElse(LAST);
    }
    String home = named;
    return Villages.code(home).orElseGet(() -> "x" + home.toLowerCase(Locale.ROOT));
  }

  /// The rank list (*DUK*): the higher grade first, PNS before PPPK, then the longer service, then
  /// the older. Who has no grade stands last.
  private static String rank(Participant person) {
    Optional<Grade> grade = Grade.parse(person.grade());
    if (grade.isEmpty()) {
      return LAST;
    }
    String nip =
        person.identities().stream()
            .filter(number -> number.kind() == IdentityKind.NIP)
            .map(IdentityNumber::digits)
            .filter(digits -> digits.length() == 18)
            .findFirst()
            .orElse("999999999999999999");
    String height = String.format(Locale.ROOT, "%03d", 999 - height(grade.get()));
    String kind = grade.get().rank().isEmpty() ? "1" : "0";
    return kind + height + nip.substring(8, 14) + nip.substring(0, 8);
  }

  private static int height(Grade grade) {
    int slash = grade.code().indexOf('/');
    String roman = slash < 0 ? grade.code() : grade.code().substring(0, slash);
    int step = slash < 0 ? 0 : grade.code().charAt(slash + 1) - 'a' + 1;
    return 10 * roman(roman) + step;
  }

  private static int roman(String numeral) {
    int sum = 0;
    for (int at = 0; at < numeral.length(); at++) {
      int value = value(numeral.charAt(at));
      boolean isBefore = at + 1 < numeral.length() && value < value(numeral.charAt(at + 1));
      sum += isBefore ? -value : value;
    }
    return sum;
  }

  private static int value(char numeral) {
    return switch (numeral) {
      case 'X' -> 10;
      case 'V' -> 5;
      default -> 1;
    };
  }
}
