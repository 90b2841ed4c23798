package id.balai.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.dataprotection.FolderTree;
import id.balai.domain.event.Event;
import id.balai.domain.log.Fact;
import id.balai.domain.log.LogText;
import id.balai.domain.log.PaperFact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.Recording;
import id.balai.domain.log.WorkspaceFact;
import id.balai.fixture.People;
import id.balai.fixture.Verdicts;
import id.balai.store.journal.EntryLine;
import id.balai.store.journal.KeyHolder;
import id.balai.store.key.FolderShelf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Somebody writes into the data folder and does not have the key. Whatever is done, the folder
/// does not open, or it opens with exactly what was recorded.
///
/// `-Dbalai.rounds=1000` plays more rounds than the build does.
@Tag("endurance")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ForgedJournalTest {

  private static final int ROUNDS = Integer.getInteger("balai.rounds", 24);

  /// More than a part holds, so that one is closed.
  private static final int MANY = 2_100;

  private static final int SINGLE = 12;

  @TempDir static Path place;

  private final ExecutorService writer = Executors.newSingleThreadExecutor();
  private final People people = new People(42);
  private final Event event = people.rantauPulung().event();
  private List<EntryLine> lines = List.of();
  private List<String> truth = List.of();

  /// One folder, an older state of it, and a twin that went another way with the same key.
  @BeforeAll
  void fill() throws IOException {
    record(place.resolve("data"), MANY, "a");
    copy(place.resolve("data"), place.resolve("older"));
    copy(place.resolve("data"), place.resolve("twin"));
    for (int i = 0; i < SINGLE; i++) {
      record(place.resolve("data"), 1, "b" + i);
      record(place.resolve("twin"), 1, "c" + i);
    }
    try (var open = open(place.resolve("data"))) {
      truth = hashes(open);
    }
    lines = new KeyHolder(place.resolve("data"), shelf()).lines();
    copy(place.resolve("data"), place.resolve("whole"));
    copy(place.resolve("keys"), place.resolve("seen"));
  }

  @AfterAll
  void end() {
    writer.shutdown();
  }

  @Test
  void noForgeryIsEverTaken() throws IOException {
    var verdicts = new Verdicts("a stranger's lines in the journal");
    for (int round = 0; round < ROUNDS; round++) {
      var random = new Random(9000 + round);
      restore();
      boolean hasTables = random.nextBoolean();
      if (!hasTables) {
        Files.delete(data().resolve("balai.mv.db"));
      }
      String attack = attack(random, round % 13);
      byte[] before = Files.readAllBytes(journal());
      StoreOpening opening = opening();
      if (opening instanceof StoreOpening.Opened opened) {
        try (var open = new OpenedStore(opened.store())) {
          assertThat(hashes(open)).as(attack + " in round " + round).isEqualTo(truth);
        }
      } else {
        assertThat(opening)
            .as(attack + " in round " + round)
            .isInstanceOfAny(StoreOpening.Damaged.class, StoreOpening.Older.class);
        assertThat(Files.readAllBytes(journal())).isEqualTo(before);
      }
      verdicts.ended(opening.getClass().getSimpleName());
    }
    verdicts.assertNoFault();
  }

  @Test
  void aLineInTheClearIsDamageFromItsEntryOn() throws IOException {
    restore();
    append(KeyHolder.clearLine(next("EventPlanned")));
    assertThat(opening()).isEqualTo(new StoreOpening.Damaged(truth.size() + 1));
  }

  @Test
  void aJournalInTheClearIsRefusedAlsoWithoutTablesAndOnAnotherComputer() throws IOException {
    restore();
    FolderTree.delete(data().resolve("balai.segments"));
    Files.write(journal(), clear());
    assertThat(opening()).isEqualTo(new StoreOpening.Damaged(1));
    Files.delete(data().resolve("balai.mv.db"));
    Files.delete(data().resolve("balai.checkpoint"));
    assertThat(opening()).isEqualTo(new StoreOpening.Damaged(1));
    forgetMarks();
    assertThat(opening()).isEqualTo(new StoreOpening.Damaged(1));
  }

  @Test
  void theFormOfTheVersionBeforeIsTakenOnceAndNeverAgain() throws IOException {
    restore();
    forgetMarks();
    FolderTree.delete(data().resolve("balai.segments"));
    Files.delete(data().resolve("balai.checkpoint"));
    var holder = new KeyHolder(data(), shelf());
    Files.write(journal(), new byte[0]);
    for (EntryLine line : lines) {
      append(holder.earlierLine(line.text()));
    }
    byte[] earlier = Files.readAllBytes(journal());
    for (int again = 0; again < 2; again++) {
      try (var open = open(data())) {
        assertThat(hashes(open)).isEqualTo(truth);
      }
    }
    assertThat(data().resolve("balai.segments")).isNotEmptyDirectory();
    Files.write(journal(), earlier);
    FolderTree.delete(data().resolve("balai.segments"));
    assertThat(opening()).isEqualTo(new StoreOpening.Damaged(1));
  }

  @Test
  void anOlderStateWithItsDatabaseAsksTheKeeper() throws IOException {
    restore();
    FolderTree.delete(data());
    copy(place.resolve("older"), data());
    assertThat(opening()).isEqualTo(new StoreOpening.Older(truth.size(), MANY + 1));
  }

  @Test
  void aTailThatIsCutWithTheDatabaseDeletedAsksTheKeeper() throws IOException {
    restore();
    Files.delete(data().resolve("balai.mv.db"));
    List<String> all = Files.readAllLines(journal(), StandardCharsets.UTF_8);
    Files.write(journal(), all.subList(0, all.size() - 2));
    assertThat(opening()).isEqualTo(new StoreOpening.Older(truth.size(), truth.size() - 2));
  }

  @Test
  void aClosedPartThatRottedOrIsMissingIsNamed() throws IOException {
    restore();
    Path part = segment();
    byte[] bytes = Files.readAllBytes(part);
    bytes[bytes.length / 2] ^= 1;
    Files.write(part, bytes);
    assertThat(opening())
        .isInstanceOfSatisfying(
            StoreOpening.Damaged.class,
            damaged -> assertThat(damaged.sequence()).isBetween(900L, 1200L));
    Files.delete(part);
    assertThat(opening()).isEqualTo(new StoreOpening.Damaged(1));
  }

  private String attack(Random random, int kind) throws IOException {
    List<String> all = new ArrayList<>(Files.readAllLines(journal(), StandardCharsets.UTF_8));
    int at = 1 + random.nextInt(all.size() - 2);
    switch (kind) {
      case 0 -> append(KeyHolder.clearLine(next("Exported")));
      case 1 -> Files.write(journal(), clear());
      case 2 -> Collections.swap(all, at, at + 1);
      case 3 -> all.remove(at);
      case 4 -> all.add(at, all.get(at));
      case 5 -> all.set(at, Files.readAllLines(twin()).get(at));
      case 6 -> Files.copy(twin(), journal(), StandardCopyOption.REPLACE_EXISTING);
      case 7 -> all.set(0, Files.readAllLines(twin()).getFirst());
      case 8 -> all.add(all.get(at));
      case 9 -> all.subList(at, all.size()).clear();
      case 10 -> flip(segment(), random);
      case 11 -> flip(journal(), random);
      default -> Files.delete(segment());
    }
    if (kind >= 2 && kind <= 9 && kind != 6) {
      Files.writeString(journal(), String.join("\n", all) + "\n");
    }
    return "attack " + kind + " at " + at;
  }

  private static void flip(Path file, Random random) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    Files.write(file, bytes);
  }

  /// An entry that follows, as anybody can make it who has seen an archive.
  private LogText next(String kind) {
    EntryLine last = lines.getLast();
    String body =
        last.text()
            .body()
            .replace("\"kind\":\"Exported\"", "\"kind\":\"" + kind + "\"")
            .replace(
                "\"sequence\":" + last.entry().sequence(),
                "\"sequence\":" + (last.entry().sequence() + 1))
            .replace(last.previous(), last.entry().hash());
    return new LogText(body, Optional.empty());
  }

  /// All of the journal in the clear; its chain and checksums are right.
  private byte[] clear() {
    var all = new StringBuilder();
    for (EntryLine line : lines) {
      all.append(new String(KeyHolder.clearLine(line.text()), StandardCharsets.UTF_8));
    }
    return all.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void append(byte[] line) throws IOException {
    Files.write(journal(), line, StandardOpenOption.APPEND);
  }

  private void record(Path folder, int count, String what) {
    List<Fact> facts = new ArrayList<>();
    try (var open = open(folder)) {
      if (open.store().log().size() == 0) {
        facts.add(new WorkspaceFact.EventPlanned(event));
        facts.add(new PeopleFact.Registered(people.person(event, 1, List.of(), "SOS")));
      }
      while (facts.size() < count + (count > 1 ? 1 : 0)) {
        facts.add(new PaperFact.Exported(event.id(), what, facts.size()));
      }
      assertThat(open.store().ledger().record(People.desk(), facts))
          .isInstanceOf(Recording.Stored.class);
    }
  }

  private void restore() throws IOException {
    FolderTree.delete(data());
    copy(place.resolve("whole"), data());
    FolderTree.delete(place.resolve("keys"));
    copy(place.resolve("seen"), place.resolve("keys"));
  }

  private void forgetMarks() throws IOException {
    try (Stream<Path> notes = Files.list(place.resolve("keys"))) {
      for (Path mark : notes.filter(file -> file.toString().endsWith(".mark")).toList()) {
        Files.delete(mark);
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  private static List<String> hashes(OpenedStore open) {
    var hashes = new ArrayList<String>();
    open.store().log().forEach(entry -> hashes.add(entry.hash()));
    return hashes;
  }

  private OpenedStore open(Path folder) {
    if (opening(folder) instanceof StoreOpening.Opened opened) {
      return new OpenedStore(opened.store());
    }
    throw new IllegalStateException("not opened");
  }

  private StoreOpening opening() {
    return opening(data());
  }

  private StoreOpening opening(Path folder) {
    return Store.open(folder, shelf(), Optional.empty(), writer);
  }

  private FolderShelf shelf() {
    return new FolderShelf(place.resolve("keys"));
  }

  /// Closed without waiting for anything else.
  private record OpenedStore(Store store) implements AutoCloseable {
    @Override
    public void close() {
      try {
        store.close();
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private Path segment() throws IOException {
    try (Stream<Path> files = Files.list(data().resolve("balai.segments"))) {
      return files.sorted().findFirst().orElseThrow();
    }
  }

  private Path twin() {
    return place.resolve("twin").resolve("balai.journal");
  }

  private Path data() {
    return place.resolve("data");
  }

  private Path journal() {
    return data().resolve("balai.journal");
  }
}
