package id.balai.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.event.Event;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Entry;
import id.balai.domain.log.Fact;
import id.balai.domain.log.LogText;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.Recording;
import id.balai.domain.log.WorkspaceFact;
import id.balai.domain.participant.Participant;
import id.balai.fixture.OpenStore;
import id.balai.fixture.People;
import id.balai.store.journal.EntryLine;
import id.balai.store.journal.KeyHolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What says who somebody is can be taken out; the log's chain and all counts stay (R41).
final class ErasureTest {

  @TempDir Path folder;

  private final People people = new People(11);
  private final Event event = people.rantauPulung().event();
  private final Participant leaves = people.person(event, 1, List.of(), "SOS");
  private final Participant stays = people.person(event, 2, List.of(), "SOS");

  @Test
  void anErasedPersonIsGoneFromLogAndTablesAndTheChainStillFits() throws Exception {
    List<LogText> before;
    try (var open = new OpenStore(folder)) {
      plan(open);
      before = texts(open);
      record(
          open, new PeopleFact.Erased(event.id(), leaves.id(), PeopleFact.Erased.Ground.REQUEST));
      assertErased(open, before);
    }
    for (int again = 0; again < 2; again++) {
      try (var open = new OpenStore(folder)) {
        assertErased(open, before);
        assertThat(folder.resolve("balai.set-aside.mv.db")).doesNotExist();
      }
    }
  }

  @Test
  void aTombstoneThatACrashLeftBeforeItsWorkIsMadeUpForAtTheNextStart() throws Exception {
    byte[] whole;
    try (var open = new OpenStore(folder)) {
      plan(open);
      whole = java.nio.file.Files.readAllBytes(journal());
      record(
          open, new PeopleFact.Erased(event.id(), leaves.id(), PeopleFact.Erased.Ground.RETENTION));
    }
    byte[] after = java.nio.file.Files.readAllBytes(journal());
    var holder = new KeyHolder(folder, OpenStore.shelf(folder));
    EntryLine tombstone = holder.lines().getLast();
    java.nio.file.Files.write(journal(), whole);
    holder.append(tombstone.entry().sequence(), tombstone.text());
    try (var open = new OpenStore(folder)) {
      assertThat(open.store().repositories().participants().find(leaves.id()))
          .contains(leaves.redacted());
    }
    assertThat(java.nio.file.Files.size(journal())).isEqualTo(after.length);
  }

  private void assertErased(OpenStore open, List<LogText> before) throws Exception {
    var repositories = open.store().repositories();
    assertThat(repositories.participants().find(leaves.id())).contains(leaves.redacted());
    assertThat(repositories.participants().find(stays.id())).contains(stays);
    assertThat(repositories.participants().invited(event.id(), "SOS")).isEqualTo(2);
    assertThat(open.store().log().ofPerson(leaves.id()))
        .extracting(Entry::fact)
        .contains(new PeopleFact.Registered(leaves.redacted()));
    List<LogText> after = texts(open);
    assertThat(String.valueOf(after)).doesNotContain(leaves.name());
    assertThat(after.subList(0, before.size()))
        .extracting(LogText::body)
        .isEqualTo(before.stream().map(LogText::body).toList());
    assertChain(after);
  }

  private static void assertChain(List<LogText> texts) throws Exception {
    String previous = "0".repeat(64);
    for (LogText text : texts) {
      assertThat(text.body()).contains("\"previous\":\"" + previous + "\"");
      previous = sha256(text.body());
      if (text.personal().isPresent()) {
        assertThat(text.body()).contains("\"personal\":\"" + sha256(text.personal().get()) + "\"");
      }
    }
  }

  private static String sha256(String text) throws Exception {
    var digest = MessageDigest.getInstance("SHA-256");
    return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  private List<LogText> texts(OpenStore open) {
    var texts = new ArrayList<LogText>();
    open.store().log().forEachTextWithHeads(event.id(), texts::add);
    return texts;
  }

  private void plan(OpenStore open) {
    record(
        open,
        new WorkspaceFact.EventPlanned(event),
        new PeopleFact.Registered(leaves),
        new DoorFact.BadgeIssued(people.badge(leaves)),
        new PeopleFact.Registered(stays),
        new PeopleFact.Corrected(leaves, "salah ketik"));
  }

  private static void record(OpenStore open, Fact... facts) {
    assertThat(open.store().ledger().record(People.desk(), List.of(facts)))
        .isInstanceOf(Recording.Stored.class);
  }

  private Path journal() {
    return folder.resolve("balai.journal");
  }
}
