package id.balai.store.journal;

import id.balai.domain.participant.IdentityKind;
import id.balai.domain.participant.IdentityNumber;
import id.balai.domain.participant.Participant;
import id.balai.domain.participant.Participation;
import id.balai.domain.participant.Role;
import id.balai.domain.participant.Sex;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// Reads a person from the very form in which [FactCodec#document] writes one, letter by letter and
/// in its order: a house has a million of them, and the library takes several times as long. A
/// document of any other form, and one with an escaped sign, is left to the library.
final class PersonReading {

  private final String json;
  private int at;

  private PersonReading(String json) {
    this.json = json;
  }

  /// The person; empty where the library is to be asked.
  static Optional<Participant> of(String json) {
    if (json.indexOf('\\') >= 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(new PersonReading(json).person());
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private Participant person() {
    Optional<LocalDate> birth = birth();
    String event = text(",\"event\":");
    String grade = text(",\"grade\":");
    String id = text(",\"id\":");
    List<IdentityNumber> identities = list(",\"identities\":", this::identity);
    boolean isWalkIn = flag(",\"isWalkIn\":");
    String name = text(",\"name\":");
    int number = number(",\"number\":");
    List<String> owes = list(",\"owes\":", () -> text(""));
    List<Participation> participations = list(",\"participations\":", this::participation);
    String phone = text(",\"phone\":");
    String rank = text(",\"rank\":");
    String sex = text(",\"sex\":");
    String status = text(",\"status\":");
    String village = text(",\"village\":");
    skip("}");
    if (at != json.length()) {
      throw otherForm();
    }
    return new Participant(
        UUID.fromString(id),
        UUID.fromString(event),
        number,
        name,
        Sex.valueOf(sex),
        status,
        identities,
        rank,
        grade,
        village,
        phone,
        birth,
        participations,
        owes,
        isWalkIn);
  }

  private IdentityNumber identity() {
    String digits = text("{\"digits\":");
    String kind = text(",\"kind\":");
    skip("}");
    return new IdentityNumber(IdentityKind.valueOf(kind), digits);
  }

  private Participation participation() {
    String group = text("{\"group\":");
    String institution = text(",\"institution\":");
    int order = number(",\"order\":");
    String position = text(",\"position\":");
    String role = text(",\"role\":");
    List<String> sessions = list(",\"sessions\":", () -> text(""));
    skip("}");
    return new Participation(group, Role.valueOf(role), position, institution, sessions, order);
  }

  private Optional<LocalDate> birth() {
    skip("{\"birth\":");
    if (json.startsWith("null", at)) {
      skip("null");
      return Optional.empty();
    }
    return Optional.of(LocalDate.parse(text("")));
  }

  private <T> List<T> list(String before, Supplier<T> element) {
    skip(before);
    skip("[");
    var list = new ArrayList<T>(2);
    while (!json.startsWith("]", at)) {
      skip(list.isEmpty() ? "" : ",");
      list.add(element.get());
    }
    skip("]");
    return list;
  }

  private boolean flag(String before) {
    skip(before);
    boolean flag = json.startsWith("true", at);
    skip(flag ? "true" : "false");
    return flag;
  }

  private int number(String before) {
    skip(before);
    int begin = at;
    while (at < json.length() && (json.charAt(at) == '-' || Character.isDigit(json.charAt(at)))) {
      at++;
    }
    return Integer.parseInt(json, begin, at, 10);
  }

  private String text(String before) {
    skip(before);
    skip("\"");
    int begin = at;
    int end = json.indexOf('"', begin);
    if (end < 0) {
      throw otherForm();
    }
    at = end + 1;
    return json.substring(begin, end);
  }

  private void skip(String expected) {
    if (!json.startsWith(expected, at)) {
      throw otherForm();
    }
    at += expected.length();
  }

  private static IllegalArgumentException otherForm() {
    return new IllegalArgumentException("another form");
  }
}
