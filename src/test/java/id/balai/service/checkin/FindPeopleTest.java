package id.balai.service.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.event.Event;
import id.balai.domain.log.Fact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.Recording;
import id.balai.domain.log.WorkspaceFact;
import id.balai.domain.participant.Participant;
import id.balai.fixture.OpenStore;
import id.balai.fixture.People;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// People at a kiosk look for their names as they are used to write them, over a real database.
final class FindPeopleTest {

  private static final String NUMAN = "Drs. H. Ahmad Nu'man Effendi, S.Sos., M.Si.";

  private static OpenStore store;
  private static Event event;

  @BeforeAll
  static void open(@TempDir Path folder) {
    var people = new People(5);
    store = new OpenStore(folder);
    event = people.rantauPulung().event();
    List<Fact> facts = new ArrayList<>(List.of(new WorkspaceFact.EventPlanned(event)));
    List<String> names = new ArrayList<>(List.of(NUMAN, "Hj. Nuraini", "Marten Drs", "Yosef Lian"));
    for (int i = 0; i < 12; i++) {
      names.add("Siti Aminah binti Ali, S.Pd.");
    }
    for (int i = 0; i < names.size(); i++) {
      facts.add(
          new PeopleFact.Registered(
              people.person(event, i + 1, List.of(), "SOS").named(names.get(i))));
    }
    assertThat(store.store().ledger().record(People.desk(), facts))
        .isInstanceOf(Recording.Stored.class);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nu'man",
        "nu’man",
        "nu‘man",
        "nu`man",
        "nu´man",
        "nuʼman",
        "nuʻman",
        "nu′man",
        "nu‛man",
        "nuʿman",
        "numan",
        "NU'MAN",
        "Ahmad Numan",
        "effendi ahmad",
        "  ahmad \u00a0  nu'man  ",
        "AHMAD   EFFENDI",
        "ahm",
        "Drs. H. Ahmad Nu'man",
        "H. Ahmad Numan Effendi, S.Sos., M.Si.",
        "Prof. Dr. Ahmad Numan",
        "Ir. Ahmad Effendi, M.T."
      })
  void nameIsFoundHoweverItIsWritten(String typed) {
    assertThat(find(typed)).extracting(Participant::name).containsExactly(NUMAN);
  }

  @ParameterizedTest
  @CsvSource({"''", "a", "ah", "'a''h'", "'n ''u'", "'  nu  '", "'1234567'", "'%%%'"})
  void fewerThanThreeLettersOfANameFindNobody(String typed) {
    assertThat(FindPeople.isEnough(typed)).isFalse();
    assertThat(find(typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zzz", "ahmad%siti", "' or 1=1 --", "ahmad siti"})
  void strangersAreNotFound(String typed) {
    assertThat(find(typed)).isEmpty();
  }

  @Test
  void nameThatLooksLikeATitleIsFoundAllTheSame() {
    assertThat(find("marten drs")).extracting(Participant::name).containsExactly("Marten Drs");
  }

  @Test
  void neverMoreThanEightAreShown() {
    assertThat(find("siti")).hasSize(FindPeople.MOST_HITS);
    assertThat(FindPeople.MOST_HITS).isEqualTo(8);
  }

  private static List<Participant> find(String typed) {
    return new FindPeople(store.store().repositories()).byName(event.id(), typed);
  }
}
