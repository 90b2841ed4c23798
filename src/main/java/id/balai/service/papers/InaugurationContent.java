package id.balai.service.papers;

import id.balai.base.Bundles;
import id.balai.domain.document.OfficialRecord;
import id.balai.domain.document.PaperIdentity;
import id.balai.domain.document.SheetPerson;
import id.balai.domain.document.Signatory;
import id.balai.domain.document.Signer;
import id.balai.domain.document.Wording;
import id.balai.domain.event.Event;
import id.balai.domain.event.Group;
import id.balai.domain.event.InaugurationEntry;
import id.balai.domain.event.InaugurationEntry.OwnWords;
import id.balai.domain.event.Official;
import id.balai.domain.event.Session;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/// The official record of an inauguration: who inaugurated whom, on what ground, before whom (R19).
/// It is written in Indonesian, the language of official papers.
final class InaugurationContent {

  private static final ResourceBundle WORDS =
      Bundles.open("id.balai.service.papers.inauguration", Locale.ROOT);

  private final Attendees crowd;

  InaugurationContent(Attendees crowd) {
    this.crowd = crowd;
  }

  /// The record, or empty when the group has no member or nobody signs for the office.
  Optional<OfficialRecord> record(
      Event event, Session session, Group group, InaugurationEntry wanted, PaperIdentity identity) {
    List<Attendees.Member> members = crowd.members(event, group);
    Optional<Official> head =
        officials(event).stream()
            .filter(Official::approves)
            .findFirst()
            .or(() -> officials(event).stream().findFirst());
    if (members.isEmpty() || head.isEmpty()) {
      return Optional.empty();
    }
    var people = members.stream().map(m -> SheetPerson.of(m.person(), m.capacity())).toList();
    return Optional.of(
        new OfficialRecord(
            event.only(session),
            wanted.number(),
            wording(session, head.get(), wanted, people.size()),
            people,
            parties(head.get(), people.getFirst()),
            witnesses(event, wanted.witnesses(), head.get()),
            identity.numbered(wanted.number())));
  }

  private static List<Official> officials(Event event) {
    List<Official> own = event.entries().officials().records();
    return own.isEmpty() ? event.officials() : own;
  }

  /// The committee's own words where it has some, the usual ones elsewhere.
  private static Wording wording(
      Session session, Official head, InaugurationEntry wanted, int members) {
    OwnWords own = wanted.wording();
    return new Wording(
        say("title") + "\n" + session.name().toUpperCase(Locale.ROOT),
        own.opening().isBlank() ? say("opening", session.name()) : own.opening(),
        own.points().isEmpty() ? points(head, wanted, members) : own.points(),
        own.closing().isBlank() ? say("closing") : own.closing(),
        "");
  }

  private static List<String> points(Official head, InaugurationEntry wanted, int members) {
    String inaugurator = head.capacity() + ", " + head.name();
    var points = new ArrayList<String>();
    points.add(say("who", inaugurator));
    if (!wanted.decree().isBlank()) {
      points.add(say("ground", wanted.decree()));
    }
    points.add(say("members", members));
    points.add(say("ready"));
    return points;
  }

  private static List<Signatory> parties(Official head, SheetPerson first) {
    var representative = new Official(say("representative"), first.name(), "", "", false);
    var inaugurator =
        new Official(
            say("inaugurator") + " " + head.capacity(),
            head.name(),
            head.rank(),
            head.identity(),
            false);
    return Signatory.unsigned(List.of(representative, inaugurator));
  }

  /// Nobody witnesses what they do themselves.
  private List<Signer> witnesses(Event event, List<Integer> numbers, Official head) {
    return crowd.invited(event, Optional.empty()).stream()
        .filter(person -> numbers.contains(person.number()))
        .filter(person -> !person.name().equals(head.name()))
        .map(person -> new Signer(person.name(), person.main().position(), Optional.empty()))
        .toList();
  }

  private static String say(String key, Object... gaps) {
    String said = new MessageFormat(WORDS.getString(key), Locale.ROOT).format(gaps);
    // A title ends with a full stop, and so does a sentence.
    return said.endsWith("..") ? said.substring(0, said.length() - 1) : said;
  }
}
