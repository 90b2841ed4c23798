package id.balai.store.journal;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.event.Event;
import id.balai.domain.log.Fact;
import id.balai.domain.log.PaperFact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.WorkspaceFact;
import id.balai.fixture.OpenStore;
import id.balai.fixture.People;
import id.balai.fixture.Verdicts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The journal as a power cut may leave it: any beginning of what was written since the last force,
/// with sectors of it missing, old, or full of zeros, in any order. Whatever was answered is there,
/// nothing is there by half, and the journal goes on.
@Tag("endurance")
final class CrashImagesTest {

  private static final int SECTOR = 512;
  private static final int ROUNDS = Integer.getInteger("balai.rounds", 60);

  @TempDir Path place;

  private final FactCodec codec = new FactCodec();
  private final People people = new People(31);
  private final Event event = people.rantauPulung().event();
  private final List<byte[]> images = new ArrayList<>();
  private JournalKey key;
  private int number;
  private final Verdicts verdicts = new Verdicts("images of a power cut");

  /// Several answered transactions, small and large, and the bytes after each of them.
  @BeforeEach
  void transactions() throws IOException {
    Path data = Files.createDirectories(place.resolve("data"));
    key = new KeyHolder(data, OpenStore.shelf(data)).journal();
    try (Journal journal = Journal.open(data, key, codec, _ -> {})) {
      images.add(Files.readAllBytes(growing(data)));
      append(journal, List.of(new WorkspaceFact.EventPlanned(event)));
      images.add(Files.readAllBytes(growing(data)));
      for (int i = 0; i < 6; i++) {
        List<Fact> facts = new ArrayList<>();
        for (int many = 0; many < 1 + i * i; many++) {
          facts.add(new PeopleFact.Registered(people.person(event, ++number, List.of(), "SOS")));
        }
        append(journal, facts);
        images.add(Files.readAllBytes(growing(data)));
      }
    }
  }

  @Test
  void whateverAPowerCutLeavesOfTheLastWriteNothingThatWasAnsweredIsLost() throws IOException {
    var random = new Random(512);
    for (int last = 1; last < images.size(); last++) {
      byte[] before = images.get(last - 1);
      byte[] after = images.get(last);
      for (int length = before.length; length <= after.length; length += step(after, before)) {
        look(Arrays.copyOf(after, length), last, "cut at " + length);
      }
    }
    for (int round = 0; round < ROUNDS; round++) {
      int last = 1 + random.nextInt(images.size() - 1);
      look(torn(images.get(last - 1), images.get(last), random), last, "round " + round);
    }
    verdicts.assertNoFault();
  }

  /// Every byte of small writes, and some hundred places of a large one.
  private static int step(byte[] after, byte[] before) {
    return Math.max(1, (after.length - before.length) / (ROUNDS > 60 ? 400 : 40));
  }

  /// Each sector that the write touched is new, as it was, or zeros; behind what was there before a
  /// file may also be longer than what is in it.
  private static byte[] torn(byte[] before, byte[] after, Random random) {
    byte[] image =
        Arrays.copyOf(after, before.length + random.nextInt(after.length - before.length) + 1);
    for (int at = before.length / SECTOR * SECTOR; at < image.length; at += SECTOR) {
      int kind = random.nextInt(3);
      for (int i = Math.max(at, before.length); i < Math.min(at + SECTOR, image.length); i++) {
        image[i] = kind == 0 ? 0 : image[i];
        image[i] = kind == 1 && random.nextInt(8) == 0 ? (byte) random.nextInt() : image[i];
      }
    }
    return random.nextInt(4) == 0
        ? Arrays.copyOf(image, image.length + random.nextInt(SECTOR))
        : image;
  }

  /// @param last the transaction that was being written
  private void look(byte[] image, int last, String what) throws IOException {
    Path data = place.resolve("image");
    Files.createDirectories(data);
    Files.write(growing(data), image);
    long answered = entries(last - 1);
    long whole = entries(last);
    var found = new ArrayList<EntryLine>();
    try (Journal journal = Journal.open(data, key, codec, found::add)) {
      if (journal.size() < answered) {
        verdicts.lost(what + " lost " + (answered - journal.size()));
      } else if (journal.size() != answered && journal.size() != whole) {
        verdicts.wrong(what + " left a half: " + journal.size());
      }
      append(journal, List.of(new PaperFact.Exported(event.id(), "badges", 1)));
    } catch (JournalDamagedException e) {
      verdicts.unexplained(what + " is called damaged from " + e.sequence());
      return;
    }
    var again = new ArrayList<EntryLine>();
    try (Journal journal = Journal.open(data, key, codec, again::add)) {
      assertThat(again).as(what).hasSize(found.size() + 1);
      assertThat(journal.size()).isEqualTo(again.size());
      verdicts.ended(found.size() == whole ? "with the last transaction" : "without it");
    }
  }

  private long entries(int transactions) {
    long entries = 0;
    for (int i = 1; i <= transactions; i++) {
      int index = i - 2;
      entries += i == 1 ? 1 : 1 + (long) index * index;
    }
    return entries;
  }

  private static Path growing(Path data) {
    return data.resolve("balai.journal");
  }

  private static void append(Journal journal, List<? extends Fact> facts) throws IOException {
    try (JournalTransaction transaction = journal.begin(People.desk(), facts.size())) {
      for (Fact fact : facts) {
        transaction.take(fact, _ -> {});
      }
      transaction.finish();
    }
  }
}
