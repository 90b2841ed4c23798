package id.balai.service.merging;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.Door;
import id.balai.domain.badge.Badge;
import id.balai.domain.badge.BadgeCode;
import id.balai.domain.event.Event;
import id.balai.domain.event.Session;
import id.balai.domain.log.ApartFact;
import id.balai.domain.log.ApartOutcome;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Entry;
import id.balai.domain.log.Fact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.Provenance;
import id.balai.domain.log.Recording;
import id.balai.domain.log.SigningFact;
import id.balai.domain.log.WorkspaceFact;
import id.balai.domain.participant.Participant;
import id.balai.domain.signature.PaperSignature;
import id.balai.fixture.MemoryLedger;
import id.balai.fixture.People;
import id.balai.service.planning.Sample;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What counts of what a door recorded alone, for each state in which the common record may stand.
final class ApartRulesTest {

  private static final String SESSION = "DEK";
  private static final Sample SAMPLE = new People(1).rantauPulung();
  private static final Instant EIGHT = Instant.parse("2024-10-07T00:00:00Z");

  private final People people = new People(68);
  private final MemoryLedger ledger = new MemoryLedger();
  private final ApartRules rules = new ApartRules(ledger.repositories());

  @SuppressWarnings("NullAway.Init") // before every test
  private Event event;

  @SuppressWarnings("NullAway.Init") // before every test
  private Participant person;

  @SuppressWarnings("NullAway.Init") // before every test
  private Badge badge;

  /// The door of the session is open from eight to twelve.
  @BeforeEach
  void plan() {
    event =
        SAMPLE
            .event()
            .only(
                new Session(
                    SESSION,
                    "Deklarasi",
                    LocalTime.of(8, 30),
                    LocalTime.of(11, 30),
                    Optional.of(EIGHT),
                    Optional.of(EIGHT.plus(4, ChronoUnit.HOURS))));
    person = named(people.person(event, 1, List.of(), SESSION), "Hj. Siti Ma'rifah Effendi, S.Pd.");
    badge = people.badge(person);
    record(
        new WorkspaceFact.EventPlanned(event),
        new PeopleFact.Registered(person),
        new DoorFact.BadgeIssued(badge));
  }

  /// Minutes after eight at which the badge was read apart, and what stood or happened meanwhile.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          30  | nothing                 | COUNTED      | Attended
          0   | nothing                 | COUNTED      | Attended
          -1  | nothing                 | NOT_OPEN     | Refused
          239 | nothing                 | COUNTED      | Attended
          240 | nothing                 | NOT_OPEN     | Refused
          30  | present at 20           | REPEATED     |
          30  | present at 30 elsewhere | CAME_EARLIER | AttendanceAnnulled Attended
          30  | present at 45           | CAME_EARLIER | AttendanceAnnulled Attended
          240 | present at 45           | REPEATED     |
          30  | same record             | KNOWN        |
          30  | replaced at 20          | REPLACED     | Refused
          30  | replaced at 30          | REPLACED     | Refused
          30  | replaced at 45          | COUNTED      | Attended
          30  | revoked at 20           | REVOKED      | Refused
          30  | revoked at 45           | COUNTED      | Attended
          30  | closed                  | EVENT_CLOSED |
          30  | another session         | NOT_ON_LIST  | Refused
          """)
  void aBadgeThatWasReadApartCountsByWhatStands(
      int minute, String state, ApartOutcome outcome, String facts) {
    switch (state.split(" ", 2)[0]) {
      case "present" -> record(new DoorFact.Attended(present(at(state), station(state))));
      case "same" -> record(new DoorFact.Attended(present(minute, "Pintu 2")));
      case "replaced" ->
          record(new DoorFact.BadgeEnded(badge.ended(Badge.State.REPLACED, time(at(state))), "x"));
      case "revoked" ->
          record(new DoorFact.BadgeEnded(badge.ended(Badge.State.REVOKED, time(at(state))), "x"));
      case "closed" -> record(new WorkspaceFact.EventClosed(event.id()));
      case "another" -> {
        Participant elsewhere = people.person(event, 2, List.of(), "LAIN");
        badge = people.badge(elsewhere);
        record(new PeopleFact.Registered(elsewhere), new DoorFact.BadgeIssued(badge));
      }
      default -> assertThat(state).isEqualTo("nothing");
    }
    Meaning meaning = meaning(scan(badge.code().text()), minute);
    assertThat(meaning.outcome()).isEqualTo(outcome);
    assertThat(kinds(meaning)).isEqualTo(facts == null ? "" : facts);
    if (outcome == ApartOutcome.COUNTED || outcome == ApartOutcome.CAME_EARLIER) {
      record(meaning.facts().toArray(Fact[]::new));
      assertThat(ledger.repositories().attendances().ofEvent(event.id()))
          .singleElement()
          .satisfies(now -> assertThat(now.arrival()).isEqualTo(time(minute)));
      assertThat(meaning(scan(badge.code().text()), minute).facts()).as("once more").isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"unknown,UNKNOWN,Refused", "torn,NOT_OPEN,''", "session,NOT_OPEN,''"})
  void aBadgeThatNobodyKnowsIsWrittenDownAsRefused(
      String what, ApartOutcome outcome, String facts) {
    String stranger = BadgeCode.draw(new Random(9)).text();
    String code = what.equals("torn") ? stranger.substring(1) : stranger;
    String session = what.equals("session") ? "TIADA" : SESSION;
    var scan = new ApartFact.ScannedApart(event.id(), session, code, Door.Place.ENTRANCE);
    Meaning meaning = meaning(scan, 30);
    assertThat(meaning.outcome()).isEqualTo(outcome);
    assertThat(kinds(meaning)).isEqualTo(facts);
    assertThat(meaning.person()).isEmpty();
  }

  @Test
  void aBadgeOfAnotherEventIsRefusedThere() {
    Event other = new People(2).rantauPulung().event().coded("LAIN");
    Participant guest = people.person(other, 1, List.of(), SESSION);
    Badge theirs = people.badge(guest);
    record(
        new WorkspaceFact.EventPlanned(other),
        new PeopleFact.Registered(guest),
        new DoorFact.BadgeIssued(theirs));
    Meaning meaning = meaning(scan(theirs.code().text()), 30);
    assertThat(meaning.outcome()).isEqualTo(ApartOutcome.WRONG_EVENT);
  }

  @ParameterizedTest
  @CsvSource({
    "10,20,Pintu 1,Pintu 2,10",
    "20,10,Pintu 1,Pintu 2,10",
    "10,10,Pintu 1,Pintu 2,10",
    "10,10,Pintu 2,Pintu 1,10"
  })
  void ofTwoRecordsOfOnePersonTheEarlierStandsWhicheverIsMergedFirst(
      int one, int other, String here, String there, int stands) {
    merge(new ApartFact.AdmittedApart(present(one, here)), one);
    merge(new ApartFact.AdmittedApart(present(other, there)), other);
    Attendance standing =
        ledger.repositories().attendances().find(event.id(), SESSION, person.id()).orElseThrow();
    assertThat(standing.arrival()).isEqualTo(time(stands));
    if (one == other) {
      assertThat(standing.station()).as("at one moment, by the door's name").isEqualTo("Pintu 1");
    }
  }

  @Test
  void somebodyWhoIsNotOnTheListIsNotAdmitted() {
    Participant stranger = people.person(event, 9, List.of(), SESSION);
    var apart =
        new Attendance(
            event.id(), SESSION, stranger.id(), time(5), "Pintu 2", Attendance.Means.SEARCH);
    assertThat(meaning(new ApartFact.AdmittedApart(apart), 5).outcome())
        .isEqualTo(ApartOutcome.NOT_ON_LIST);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          7 | Sutarno               | COUNTED    | 7
          1 | Sutarno               | RENUMBERED | 2
          7 | Hj. Siti Ma'rifah Effendi, S.Pd. | SAME_NAME | 7
          7 | SITI MA'RIFAH EFFENDI | SAME_NAME | 7
          """)
  void whoeverRegisteredApartComesOntoTheListWithAFreeNumber(
      int number, String name, ApartOutcome outcome, int given) {
    Participant walkIn = named(people.person(event, number, List.of(), SESSION), name);
    ApartFact fact = registration(walkIn);
    Meaning meaning = meaning(fact, 10);
    assertThat(kinds(meaning)).isEqualTo("Registered BadgeIssued Attended");
    assertThat(((PeopleFact.Registered) meaning.facts().getFirst()).participant().number())
        .isEqualTo(given);
    boolean isSameKey = ApartRules.isNamesake(walkIn, person);
    assertThat(isSameKey).isEqualTo(outcome == ApartOutcome.SAME_NAME);
    assertThat(meaning.outcome()).isEqualTo(outcome);
    record(meaning.facts().toArray(Fact[]::new));
    assertThat(meaning(fact, 10).outcome()).as("once more").isEqualTo(ApartOutcome.KNOWN);
  }

  @Test
  void anEventOfTheSameCodeGetsAFreeOne() {
    Event twin = new People(5).rantauPulung().event();
    var plan = new WorkspaceFact.EventPlanned(twin);
    Meaning meaning = meaning(plan, 0);
    assertThat(meaning.outcome()).isEqualTo(ApartOutcome.RENUMBERED);
    assertThat(((WorkspaceFact.EventPlanned) meaning.facts().getFirst()).plan().code())
        .isEqualTo(event.code() + "-2");
    assertThat(meaning(new WorkspaceFact.EventPlanned(event), 0).outcome())
        .isEqualTo(ApartOutcome.COUNTED);
  }

  /// On paper, as on the pad: the first signature counts, and at one moment the door's name
  /// decides.
  @ParameterizedTest
  @CsvSource({
    "10,20,Pintu 1,Pintu 2,SIGNED_LATER",
    "20,10,Pintu 1,Pintu 2,SIGNED_EARLIER",
    "10,10,Pintu 1,Pintu 2,SIGNED_LATER",
    "10,10,Pintu 2,Pintu 1,SIGNED_EARLIER",
    "10,10,Pintu 1,Pintu 1,KNOWN"
  })
  void ofTwoSignaturesTheFirstCounts(
      int one, int other, String here, String there, ApartOutcome outcome) {
    var text = SAMPLE.texts().getFirst();
    record(new SigningFact.TextWritten(text));
    merge(new ApartFact.SignedOnPaperApart(onPaper(one, here)), one);
    Meaning meaning = meaning(new ApartFact.SignedOnPaperApart(onPaper(other, there)), other);
    assertThat(meaning.outcome()).isEqualTo(outcome);
    record(meaning.facts().toArray(Fact[]::new));
    assertThat(ledger.repositories().signatures().onPaper(event.id()))
        .singleElement()
        .satisfies(
            now ->
                assertThat(now.recordedAt())
                    .isEqualTo(time(outcome == ApartOutcome.SIGNED_EARLIER ? other : one)));
  }

  @Test
  void aSignatureOfSomebodyWhoIsNotOnTheListCountsForNothing() {
    person = people.person(event, 9, List.of(), SESSION);
    assertThat(meaning(new ApartFact.SignedOnPaperApart(onPaper(5, "Pintu 2")), 5).outcome())
        .isEqualTo(ApartOutcome.NOT_ON_LIST);
  }

  @Test
  void anAnnulmentOfARecordThatIsGoneIsKnown() {
    var gone = new DoorFact.AttendanceAnnulled(present(5, "Pintu 2"), "keliru");
    assertThat(meaning(gone, 6).outcome()).isEqualTo(ApartOutcome.KNOWN);
    record(new DoorFact.Attended(present(5, "Pintu 2")));
    assertThat(meaning(gone, 6).outcome()).isEqualTo(ApartOutcome.COUNTED);
  }

  private PaperSignature onPaper(int minute, String station) {
    var text = SAMPLE.texts().getFirst();
    return new PaperSignature(
        event.id(),
        text.code(),
        text.version(),
        text.hash(),
        person.id(),
        SESSION,
        station,
        time(minute),
        PaperSignature.Kind.PEN,
        "panitia",
        Optional.empty());
  }

  private ApartFact registration(Participant walkIn) {
    var attendance =
        new Attendance(
            event.id(), SESSION, walkIn.id(), time(10), "Pintu 2", Attendance.Means.SEARCH);
    return new ApartFact.RegisteredApart(walkIn, 0, people.badge(walkIn), attendance);
  }

  private static Participant named(Participant person, String name) {
    return new Participant(
        person.id(),
        person.event(),
        person.number(),
        name,
        person.sex(),
        person.status(),
        person.identities(),
        person.rank(),
        person.grade(),
        "",
        "",
        Optional.empty(),
        person.participations(),
        List.of(),
        true);
  }

  private void merge(Fact fact, int minute) {
    record(meaning(fact, minute).facts().toArray(Fact[]::new));
  }

  private Meaning meaning(Fact fact, int minute) {
    var by = new Provenance(time(minute), People.WITA, "Pintu 2", "peserta");
    return rules.meaning(fact, new Entry(1, by, fact, ""));
  }

  private ApartFact scan(String code) {
    return new ApartFact.ScannedApart(event.id(), SESSION, code, Door.Place.ENTRANCE);
  }

  private Attendance present(int minute, String station) {
    return new Attendance(
            event.id(), SESSION, person.id(), time(minute), station, Attendance.Means.BADGE)
        .under(event.privacy().notice().version());
  }

  private static String station(String state) {
    return state.endsWith("elsewhere") ? "Pintu 9" : "Pintu 1";
  }

  private static int at(String state) {
    return Integer.parseInt(state.replaceAll("\\D", ""));
  }

  private static Instant time(int minute) {
    return EIGHT.plus(minute, ChronoUnit.MINUTES);
  }

  private static String kinds(Meaning meaning) {
    return meaning.facts().stream()
        .map(fact -> fact.getClass().getSimpleName())
        .collect(Collectors.joining(" "));
  }

  /// One after the other, as each is tried against what the one before left.
  private void record(Fact... facts) {
    for (Fact fact : facts) {
      assertThat(ledger.record(People.desk(), List.of(fact))).isInstanceOf(Recording.Stored.class);
    }
  }
}
