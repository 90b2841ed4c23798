package id.balai.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.badge.Badge;
import id.balai.domain.badge.BadgeCode;
import id.balai.domain.badge.OperatorCard;
import id.balai.domain.badge.ShownCard;
import id.balai.domain.event.Event;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Fact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.Recording;
import id.balai.domain.log.Repositories;
import id.balai.domain.log.WorkspaceFact;
import id.balai.domain.participant.Participant;
import id.balai.fixture.OpenStore;
import id.balai.fixture.People;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What a door is told from memory is what the tables say, whatever was recorded in between.
final class BadgeCacheTest {

  private static final int STEPS = 150;

  @TempDir Path folder;

  private final People people = new People(29);
  private final Event event = people.rantauPulung().event();
  private final Random random = new Random(4711);
  private final Map<UUID, Participant> listed = new LinkedHashMap<>();
  private final Map<UUID, Badge> newest = new LinkedHashMap<>();
  private final List<BadgeCode> codes = new ArrayList<>();

  @Test
  void randomFactsNeverLeaveAStaleAnswer() {
    try (var open = new OpenStore(folder)) {
      record(open, List.of(new WorkspaceFact.EventPlanned(event)));
      for (int step = 0; step < STEPS; step++) {
        record(open, step());
        for (int look = 0; look < 12; look++) {
          assertSame(open, codes.get(random.nextInt(codes.size())));
        }
      }
      codes.forEach(code -> assertSame(open, code));
      assertThat(codes.stream().filter(code -> open.store().held().find(code).isPresent()))
          .hasSizeGreaterThan(listed.size() / 2);
    }
  }

  @Test
  void afterOpeningEverythingIsHeldWithoutHavingBeenAskedFor() {
    var operator = OperatorCard.issued(BadgeCode.draw(random), event.id(), "Petugas Pintu");
    try (var open = new OpenStore(folder)) {
      record(
          open,
          List.of(
              new WorkspaceFact.EventPlanned(event), new DoorFact.OperatorCardIssued(operator)));
      var facts = new ArrayList<Fact>();
      for (int i = 0; i < 1200; i++) {
        facts.addAll(register());
      }
      record(open, facts);
    }
    try (var open = new OpenStore(folder)) {
      BadgeCache held = open.store().held();
      Awaitility.await().until(() -> codes.stream().allMatch(code -> held.find(code).isPresent()));
      codes.forEach(code -> assertSame(open, code));
      assertThat(open.store().repositories().badges().shown(operator.code()))
          .contains(new ShownCard(operator, Optional.empty()));
    }
  }

  @Test
  void whoeverWasErasedIsLetGoAtOnce() {
    try (var open = new OpenStore(folder)) {
      record(open, List.of(new WorkspaceFact.EventPlanned(event)));
      record(open, register());
      BadgeCode code = codes.getFirst();
      assertSame(open, code);
      assertThat(open.store().held().find(code)).isPresent();
      record(open, erase(listed.values().iterator().next()));
      assertThat(open.store().held().find(code)).isEmpty();
      assertThat(
              open.store().repositories().badges().shown(code).orElseThrow().holder().orElseThrow())
          .extracting(Participant::name)
          .isEqualTo(Participant.ERASED);
    }
  }

  @Test
  @Timeout(120)
  void readersBesideAWriterNeverSeeLessThanWhatWasAnswered() throws Exception {
    try (var open = new OpenStore(folder);
        var readers = Executors.newFixedThreadPool(2)) {
      record(open, List.of(new WorkspaceFact.EventPlanned(event)));
      record(open, register());
      Participant person = listed.values().iterator().next();
      var answered = new AtomicInteger();
      List<Future<Integer>> looks = new ArrayList<>();
      for (int reader = 0; reader < 2; reader++) {
        looks.add(readers.submit(() -> look(open, answered)));
      }
      try {
        for (int i = 1; i <= STEPS; i++) {
          record(open, List.of(new PeopleFact.Corrected(person.named("Nama " + i), "uji")));
          answered.set(i);
        }
      } finally {
        // Readers end even when the writer did not come to its end.
        answered.set(STEPS);
      }
      for (Future<Integer> look : looks) {
        assertThat(look.get()).isPositive();
      }
    }
  }

  private int look(OpenStore open, AtomicInteger answered) {
    int looks = 0;
    while (answered.get() < STEPS && !Thread.currentThread().isInterrupted()) {
      int least = answered.get();
      String name = name(open);
      int seen = name.startsWith("Nama ") ? Integer.parseInt(name.substring(5)) : 0;
      assertThat(seen).isGreaterThanOrEqualTo(least);
      looks++;
    }
    return looks;
  }

  private String name(OpenStore open) {
    return open.store()
        .repositories()
        .badges()
        .shown(codes.getFirst())
        .orElseThrow()
        .holder()
        .orElseThrow()
        .name();
  }

  private List<Fact> step() {
    if (listed.size() < 4) {
      return register();
    }
    Participant one = any();
    return switch (random.nextInt(7)) {
      case 0 -> correct(one);
      case 1 -> replace(one);
      case 2 -> merge(one, any());
      case 3 -> undo(one);
      case 4 -> erase(one);
      default -> register();
    };
  }

  private Participant any() {
    return List.copyOf(listed.values()).get(random.nextInt(listed.size()));
  }

  private List<Fact> register() {
    Participant person = people.person(event, codes.size() + 1, List.of(), "SOS");
    Badge badge = people.badge(person);
    listed.put(person.id(), person);
    newest.put(person.id(), badge);
    codes.add(badge.code());
    return List.of(new PeopleFact.Registered(person), new DoorFact.BadgeIssued(badge));
  }

  private List<Fact> correct(Participant person) {
    Participant other = person.named("Nama " + random.nextInt());
    listed.put(person.id(), other);
    return List.of(new PeopleFact.Corrected(other, "salah ketik"));
  }

  private List<Fact> replace(Participant person) {
    Badge old = Objects.requireNonNull(newest.get(person.id()));
    var fresh =
        new Badge(
            BadgeCode.draw(random),
            event.id(),
            person.id(),
            old.issue() + 1,
            Badge.State.ISSUED,
            Optional.empty());
    newest.put(person.id(), fresh);
    codes.add(fresh.code());
    return List.of(
        new DoorFact.BadgeEnded(old.ended(Badge.State.REPLACED, People.MORNING), "hilang"),
        new DoorFact.BadgeIssued(fresh));
  }

  private List<Fact> merge(Participant kept, Participant gone) {
    if (kept.id().equals(gone.id())) {
      return correct(kept);
    }
    listed.remove(gone.id());
    newest.remove(gone.id());
    // The badges of the one who goes come to lie behind the other's own; neither gets new ones.
    listed.remove(kept.id());
    newest.remove(kept.id());
    return List.of(
        new PeopleFact.Corrected(kept, "ganda"),
        new PeopleFact.PeopleMerged(event.id(), kept.id(), gone.id(), "ganda"));
  }

  private List<Fact> undo(Participant person) {
    listed.remove(person.id());
    newest.remove(person.id());
    return List.of(new PeopleFact.ImportUndone(event.id(), List.of(person.id()), "berkas lain"));
  }

  private List<Fact> erase(Participant person) {
    listed.remove(person.id());
    newest.remove(person.id());
    return List.of(
        new PeopleFact.Erased(event.id(), person.id(), PeopleFact.Erased.Ground.REQUEST));
  }

  /// The door's answer against the two statements that never look into memory.
  private static void assertSame(OpenStore open, BadgeCode code) {
    Repositories repositories = open.store().repositories();
    Optional<ShownCard> tables =
        repositories
            .badges()
            .find(code)
            .map(Badge.class::cast)
            .map(
                badge ->
                    new ShownCard(badge, repositories.participants().find(badge.participant())));
    assertThat(repositories.badges().shown(code)).isEqualTo(tables);
    assertThat(repositories.badges().shown(code)).isEqualTo(tables);
  }

  private static void record(OpenStore open, List<Fact> facts) {
    assertThat(open.store().ledger().record(People.desk(), facts))
        .isInstanceOf(Recording.Stored.class);
  }
}
