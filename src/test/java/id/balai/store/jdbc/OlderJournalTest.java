package id.balai.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.event.Event;
import id.balai.domain.log.Entry;
import id.balai.domain.log.PaperFact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.Recording;
import id.balai.domain.log.WorkspaceFact;
import id.balai.domain.participant.Participant;
import id.balai.fixture.FirstVersionFolder;
import id.balai.fixture.OpenStore;
import id.balai.fixture.People;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A folder of the first version, whose entries had no chain, no personal part and no cipher.
final class OlderJournalTest {

  @TempDir Path folder;

  private final People people = new People(12);
  private final Event event = people.rantauPulung().event();
  private final Participant person = people.person(event, 1, List.of(), "SOS");

  @Test
  void aJournalOfTheFirstVersionIsReadAndGoesOn() throws Exception {
    FirstVersionFolder.write(
        folder, List.of(new WorkspaceFact.EventPlanned(event), new PeopleFact.Registered(person)));
    for (int again = 1; again < 3; again++) {
      try (var open = new OpenStore(folder)) {
        assertThat(open.store().repositories().participants().find(person.id())).contains(person);
        var exported = new PaperFact.Exported(event.id(), "badges", again);
        assertThat(open.store().ledger().record(People.desk(), exported))
            .isInstanceOf(Recording.Stored.class);
        assertThat(open.store().log().size()).isEqualTo(2 + again);
        assertThat(open.store().log().heads()).hasSize(1);
        assertThat(Files.readString(folder.resolve("balai.journal")))
            .doesNotContain(person.name(), "EventPlanned");
      }
    }
  }

  @Test
  void aDatabaseOfAnotherProgramIsMadeAgain() throws Exception {
    try (var open = new OpenStore(folder)) {
      open.store().ledger().record(People.desk(), new WorkspaceFact.EventPlanned(event));
      open.store().ledger().record(People.desk(), new PeopleFact.Registered(person));
    }
    try (Database database = database()) {
      database
          .writing()
          .useHandle(
              handle -> {
                TableMaker.unsign(handle);
                handle.execute("delete from participant");
                handle.execute("alter table refusal drop column reason");
              });
    }
    try (var open = new OpenStore(folder)) {
      assertThat(open.store().repositories().participants().find(person.id())).contains(person);
      List<Entry> entries = new ArrayList<>();
      open.store().log().forEach(entries::add);
      assertThat(entries).hasSize(2);
    }
  }

  private Database database() throws Exception {
    return EmbeddedDatabase.open(folder.resolve("balai"), OpenStore.key(folder));
  }
}
