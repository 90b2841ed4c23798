package id.balai.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.dataprotection.KeyTrouble;
import id.balai.domain.event.Event;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.Recording;
import id.balai.domain.log.WorkspaceFact;
import id.balai.domain.participant.Participant;
import id.balai.fixture.OpenStore;
import id.balai.fixture.People;
import id.balai.store.key.FolderShelf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What lies on the disk says nothing to anyone who takes the disk.
final class EncryptionTest {

  @TempDir Path folder;

  private final People people = new People(13);
  private final Event event = people.rantauPulung().event();
  private final Participant person = people.person(event, 1, List.of(), "SOS");

  @Test
  void noFileOfTheFolderHoldsANameOrNumber() throws IOException {
    fill();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        assertThat(bytes)
            .as(file.toString())
            .doesNotContain("Effendi", "Registered", person.identities().getFirst().digits());
      }
    }
  }

  @Test
  void withoutItsKeyAFolderIsLockedAndLeftAlone() throws IOException {
    fill();
    byte[] journal = Files.readAllBytes(folder.resolve("balai.journal"));
    assertThat(
            Store.open(
                folder,
                new FolderShelf(folder.resolve("none")),
                Optional.empty(),
                ForkJoinPool.commonPool()))
        .isEqualTo(new StoreOpening.Locked(KeyTrouble.ELSEWHERE));
    assertThat(Files.readAllBytes(folder.resolve("balai.journal"))).isEqualTo(journal);
  }

  @Test
  void anotherKeyOnTheShelfIsNotTakenForARightOne() throws IOException {
    fill();
    byte[] journal = Files.readAllBytes(folder.resolve("balai.journal"));
    try (Stream<Path> keys = Files.list(folder.resolve("keys"))) {
      Path key = keys.filter(file -> file.toString().endsWith(".key")).findFirst().orElseThrow();
      Files.writeString(key, "ab".repeat(32));
    }
    assertThat(
            Store.open(
                folder, OpenStore.shelf(folder), Optional.empty(), ForkJoinPool.commonPool()))
        .isEqualTo(new StoreOpening.Locked(KeyTrouble.ELSEWHERE));
    assertThat(Files.readAllBytes(folder.resolve("balai.journal"))).isEqualTo(journal);
  }

  @Test
  void aLineThatWasSealedAnewIsRefused() throws IOException {
    fill();
    Path journal = folder.resolve("balai.journal");
    List<String> lines = new java.util.ArrayList<>(Files.readAllLines(journal));
    String[] words = lines.getLast().split(" ", -1);
    byte[] sealed = Base64.getDecoder().decode(words[2]);
    sealed[sealed.length - 1] ^= 1;
    String content = words[1] + " " + Base64.getEncoder().encodeToString(sealed);
    var crc = new java.util.zip.CRC32C();
    crc.update(content.getBytes(StandardCharsets.US_ASCII));
    lines.set(
        lines.size() - 1,
        java.util.HexFormat.of().toHexDigits((int) crc.getValue()) + " " + content);
    Files.write(journal, lines);
    assertThat(
            Store.open(
                folder, OpenStore.shelf(folder), Optional.empty(), ForkJoinPool.commonPool()))
        .isEqualTo(new StoreOpening.Damaged(lines.size() - 1));
  }

  private void fill() {
    try (var open = new OpenStore(folder)) {
      assertThat(
              open.store()
                  .ledger()
                  .record(
                      People.desk(),
                      List.of(
                          new WorkspaceFact.EventPlanned(event),
                          new PeopleFact.Registered(person))))
          .isInstanceOf(Recording.Stored.class);
    }
  }
}
