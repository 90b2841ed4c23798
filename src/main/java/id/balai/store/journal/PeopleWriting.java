package id.balai.store.journal;

import id.balai.domain.badge.Badge;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.participant.IdentityNumber;
import id.balai.domain.participant.Participant;
import id.balai.domain.participant.Participation;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Writes what lists bring thousands of in its canonical form, field by field in the order of their
/// names: the library, which asks every object what it is made of, takes several times as long. It
/// writes the same.
final class PeopleWriting {

  private final StringBuilder out = new StringBuilder(512);

  private PeopleWriting() {}

  static String of(Participant person) {
    var writing = new PeopleWriting();
    writing.person(person);
    return writing.out.toString();
  }

  static String of(PeopleFact.Registered fact) {
    var writing = new PeopleWriting();
    writing.out.append("{\"consent\":").append(fact.consent()).append(",\"participant\":");
    writing.person(fact.participant());
    return writing.out.append('}').toString();
  }

  /// What was issued.
  static String issued(Badge badge) {
    var writing = new PeopleWriting();
    writing.text("{\"badge\":{\"code\":{\"text\":", badge.code().text());
    writing.orNull("},\"endedAt\":", badge.endedAt());
    writing.text(",\"event\":", badge.event().toString());
    writing.out.append(",\"issue\":").append(badge.issue());
    writing.text(",\"participant\":", badge.participant().toString());
    writing.text(",\"state\":", badge.state().name());
    return writing.out.append("}}").toString();
  }

  private void person(Participant person) {
    orNull("{\"birth\":", person.birth());
    text(",\"event\":", person.event().toString());
    text(",\"grade\":", person.grade());
    text(",\"id\":", person.id().toString());
    list(",\"identities\":", person.identities(), this::identity);
    out.append(",\"isWalkIn\":").append(person.isWalkIn());
    text(",\"name\":", person.name());
    out.append(",\"number\":").append(person.number());
    list(",\"owes\":", person.owes(), this::text);
    list(",\"participations\":", person.participations(), this::participation);
    text(",\"phone\":", person.phone());
    text(",\"rank\":", person.rank());
    text(",\"sex\":", person.sex().name());
    text(",\"status\":", person.status());
    text(",\"village\":", person.village());
    out.append('}');
  }

  private void identity(IdentityNumber identity) {
    text("{\"digits\":", identity.digits());
    text(",\"kind\":", identity.kind().name());
    out.append('}');
  }

  private void participation(Participation participation) {
    text("{\"group\":", participation.group());
    text(",\"institution\":", participation.institution());
    out.append(",\"order\":").append(participation.order());
    text(",\"position\":", participation.position());
    text(",\"role\":", participation.role().name());
    list(",\"sessions\":", participation.sessions(), this::text);
    out.append('}');
  }

  private <T> void list(String before, List<T> elements, Consumer<T> element) {
    out.append(before);
    char bracket = '[';
    for (T each : elements) {
      out.append(bracket);
      bracket = ',';
      element.accept(each);
    }
    out.append(elements.isEmpty() ? "[]" : "]");
  }

  private void orNull(String before, Optional<?> moment) {
    if (moment.isPresent()) {
      text(before, moment.get().toString());
    } else {
      out.append(before).append("null");
    }
  }

  private void text(String before, String text) {
    out.append(before);
    text(text);
  }

  private void text(String text) {
    Canonical.text(out, text);
  }
}
