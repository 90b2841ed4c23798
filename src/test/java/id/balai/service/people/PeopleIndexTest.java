package id.balai.service.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.event.Event;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Fact;
import id.balai.domain.log.PaperFact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.WorkspaceFact;
import id.balai.domain.participant.Participant;
import id.balai.domain.participant.Participation;
import id.balai.domain.participant.Role;
import id.balai.fixture.MemoryLedger;
import id.balai.fixture.People;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PeopleIndexTest {

  private static final List<String> NAMES =
      List.of(
          "Hj. Siti Ma'rifah, S.Pd.",
          "Dr. Supriyadi, M.Si.",
          "Muhammad Rizki",
          "Nur'aini Effendi",
          "Yohanes Belareq",
          "H. Yohan Setiawan");

  private final People people = new People(11);
  private final Event event = people.rantauPulung().event();
  private final MemoryLedger ledger = new MemoryLedger();
  private PeopleIndex index;

  @BeforeEach
  void register() {
    ledger.record(People.desk(), new WorkspaceFact.EventPlanned(event));
    for (int i = 0; i < NAMES.size(); i++) {
      ledger.record(People.desk(), new PeopleFact.Registered(person(i + 1, NAMES.get(i))));
    }
    index = new PeopleIndex(ledger.repositories(), event.id());
    index.catchUp();
  }

  @ParameterizedTest
  @CsvSource({
    "marifah, Hj. Siti Ma'rifah",
    "nur aini, Nur'aini",
    "NURAINI, Nur'aini",
    "Dr. Supriyadi, Dr. Supriyadi",
    "supriadi, Dr. Supriyadi",
    "moh rizky, Muhammad Rizki",
    "belareq yohanes, Yohanes Belareq",
    "belarek, Yohanes Belareq",
    "yohanis, Yohanes Belareq",
    "desa 5, Yohanes Belareq",
    "3, Muhammad Rizki"
  })
  void aPersonIsFoundHoweverTheNameIsTyped(String typed, String expected) {
    assertThat(found(typed)).first().asString().startsWith(expected);
  }

  @Test
  void namesThatBeginWithWhatIsTypedComeFirst() {
    assertThat(found("yohan")).containsExactly("H. Yohan Setiawan", "Yohanes Belareq");
    assertThat(found("desa")).hasSize(NAMES.size());
    assertThat(found("effendi")).containsExactly("Nur'aini Effendi");
    assertThat(found("xyzzy")).isEmpty();
  }

  @Test
  void theListFollowsTheFacts() {
    Participant first = ledger.repositories().participants().ofEvent(event.id()).getFirst();
    var attended =
        new DoorFact.Attended(
            new Attendance(
                event.id(), "SOS", first.id(), People.MORNING, "Pintu 1", Attendance.Means.BADGE));
    ledger.record(People.desk(), attended);
    hear(attended);
    assertThat(index.find(filtered(PeopleQuery.Filter.PRESENT))).hasSize(1);
    assertThat(index.find(filtered(PeopleQuery.Filter.ABSENT))).hasSize(NAMES.size() - 1);
    hear(new PeopleFact.ImportUndone(event.id(), List.of(first.id()), ""));
    assertThat(index.size()).isEqualTo(NAMES.size() - 1);
    hear(new PaperFact.Exported(event.id(), "people", 1));
    assertThat(index.size()).isEqualTo(NAMES.size() - 1);
  }

  @Test
  void theAnswerComesInTheOrderThatIsAskedFor() {
    var byNumber =
        new PeopleQuery(
            "", PeopleQuery.Filter.EVERYBODY, Optional.of(PeopleQuery.Order.NUMBER), true);
    assertThat(index.find(byNumber))
        .extracting(PersonLine::number)
        .containsExactly(6, 5, 4, 3, 2, 1);
    assertThat(index.find(PeopleQuery.ALL))
        .extracting(PersonLine::name)
        .first()
        .isEqualTo("Muhammad Rizki");
  }

  private void hear(Fact fact) {
    index.note(fact);
    index.catchUp();
  }

  private static PeopleQuery filtered(PeopleQuery.Filter filter) {
    return new PeopleQuery("", filter, Optional.empty(), false);
  }

  private List<String> found(String typed) {
    var query = new PeopleQuery(typed, PeopleQuery.Filter.EVERYBODY, Optional.empty(), false);
    return index.find(query).stream().map(PersonLine::name).toList();
  }

  private Participant person(int number, String name) {
    Participant any = people.person(event, number, List.of(), "SOS");
    var office =
        new Participation(
            event.groups().getFirst().name(),
            Role.PARTICIPANT,
            "",
            "Desa " + number,
            List.of("SOS"),
            number);
    var entry = PersonEntry.of(any.withParticipations(List.of(office), List.of()));
    return new PersonEntry(
            name, entry.sex(), "", List.of(), "", "", "", "", entry.main(), List.of())
        .applyTo(any);
  }
}
