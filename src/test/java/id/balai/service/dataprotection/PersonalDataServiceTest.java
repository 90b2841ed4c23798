package id.balai.service.dataprotection;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.app.TestHouses;
import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.Door;
import id.balai.domain.attendance.ScanResult;
import id.balai.domain.event.Event;
import id.balai.domain.event.PrivacyNotice;
import id.balai.domain.event.PrivacyPlan;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Entry;
import id.balai.domain.log.Fact;
import id.balai.domain.log.LogText;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.Recording;
import id.balai.domain.log.WorkspaceFact;
import id.balai.domain.participant.Participant;
import id.balai.fixture.MovingClock;
import id.balai.fixture.People;
import id.balai.service.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a person may ask for, and what goes by itself when the time is over.
final class PersonalDataServiceTest {

  @TempDir Path folder;

  private final MovingClock clock = new MovingClock(People.MORNING);
  private final People people = new People(15);
  private final Event event = people.rantauPulung().event();
  private final Participant first = people.person(event, 1, List.of(), "SOS");
  private final Participant second = people.person(event, 2, List.of(), "SOS");

  @Test
  void aCopyHoldsEverythingThatHappenedToThePersonAndNobodyElse() throws IOException {
    try (Workspace workspace = open()) {
      fill(workspace, event);
      Path file = folder.resolve("orang.json");
      int entries = keeping(workspace).people().export(event, first.id(), file);
      JsonNode copy = JsonMapper.builder().build().readTree(Files.readString(file));
      assertThat(copy.get("entries")).hasSize(entries).hasSize(4);
      List<String> kinds = new ArrayList<>();
      copy.get("entries").forEach(e -> kinds.add(e.get("entry").get("kind").asString()));
      assertThat(kinds).containsExactly("Registered", "BadgeIssued", "Attended", "Corrected");
      assertThat(copy.toString()).contains(first.name()).doesNotContain(second.id().toString());
    }
  }

  @Test
  void whoComesInIsRecordedUnderTheNoticeThatStoodAtTheDoor() {
    PrivacyPlan plan = event.privacy();
    var newer = new PrivacyNotice(3, "Kami mencatat nama Anda.", "We record your name.");
    Event changed =
        event.withPrivacy(
            new PrivacyPlan(
                plan.keepUntil(),
                plan.basis(),
                plan.controller(),
                plan.contact(),
                plan.purpose(),
                newer,
                plan.dynamicsUntil()));
    try (Workspace workspace = open()) {
      fill(workspace, changed);
      String code =
          workspace
              .services()
              .repositories()
              .badges()
              .newest(first.id())
              .orElseThrow()
              .code()
              .text();
      var result =
          workspace.services().checkIn().scan(code, new Door(event.id(), "SOS", "Pintu 1"));
      assertThat(((ScanResult.Already) result).first().notice()).isZero();
      String other = issue(workspace, second);
      workspace.services().checkIn().scan(other, new Door(event.id(), "SOS", "Pintu 1"));
      assertThat(
              workspace
                  .services()
                  .repositories()
                  .attendances()
                  .find(event.id(), "SOS", second.id()))
          .map(Attendance::notice)
          .contains(3);
    }
  }

  private String issue(Workspace workspace, Participant person) {
    var badge = people.badge(person);
    workspace.services().ledger().record(People.desk(), new DoorFact.BadgeIssued(badge));
    return badge.code().text();
  }

  @Test
  void everyCorrectionStaysInTheHistoryWithItsReason() {
    try (Workspace workspace = open()) {
      fill(workspace, event);
      assertThat(keeping(workspace).people().history(first.id()))
          .extracting(Entry::fact)
          .contains(
              new PeopleFact.Registered(first), new PeopleFact.Corrected(first, "salah ketik"));
    }
  }

  @Test
  void whoAsksIsErasedFromEverythingIncludingBackups() throws IOException {
    try (Workspace workspace = open()) {
      fill(workspace, event);
      keeping(workspace).backups().make();
      keeping(workspace).dynamics().keep(event.id(), "DAMAI", first.id(), bytes("gerak"));
      assertThat(keeping(workspace).people().erase(event, first.id()).outcome())
          .isEqualTo(ErasureReport.Outcome.DONE);
      assertThat(keeping(workspace).dynamics().find(event.id(), "DAMAI", first.id())).isEmpty();
      assertThat(backups()).hasSize(1);
      assertThat(workspace.services().repositories().participants().find(first.id()))
          .contains(first.redacted());
      assertThat(workspace.services().repositories().attendances().count(event.id(), "SOS"))
          .isEqualTo(1);
      List<LogText> texts = new ArrayList<>();
      workspace.services().log().forEachTextWithHeads(event.id(), texts::add);
      assertThat(String.valueOf(texts)).doesNotContain(first.name()).contains(second.name());
    }
  }

  @Test
  void whoWasMergedIsErasedWithThePersonTheyAre() {
    try (Workspace workspace = open()) {
      fill(workspace, event);
      var merged =
          new PeopleFact.PeopleMerged(event.id(), first.id(), second.id(), "orang yang sama");
      assertThat(workspace.services().ledger().record(People.desk(), merged))
          .isInstanceOf(Recording.Stored.class);
      assertThat(keeping(workspace).people().erase(event, first.id()).outcome())
          .isEqualTo(ErasureReport.Outcome.DONE);
      List<LogText> texts = new ArrayList<>();
      workspace.services().log().forEachTextWithHeads(event.id(), texts::add);
      assertThat(String.valueOf(texts))
          .doesNotContain(first.name(), second.name(), "orang yang sama");
    }
    try (Workspace workspace = open()) {
      assertThat(workspace.services().repositories().participants().ofEvent(event.id()))
          .containsExactly(first.redacted());
    }
  }

  @Test
  void whatIsPastItsTimeIsReportedThenPurgedAndOnlyOnce() throws IOException {
    LocalDate last = event.privacy().keepUntil();
    try (Workspace workspace = open()) {
      fill(workspace, event);
      assertThat(keeping(workspace).retention().due()).isEmpty();
      clock.set(last.plusDays(1).atStartOfDay(event.zone()).toInstant());
      assertThat(keeping(workspace).retention().due()).containsExactly(due(last, 2, 0));
      assertThat(keeping(workspace).retention().purge())
          .singleElement()
          .satisfies(
              done -> {
                assertThat(done.people()).isEqualTo(2);
                assertThat(done.outcome()).isEqualTo(RetentionService.Outcome.DONE);
                assertThat(done.erasure().orElseThrow().beyond()).isEmpty();
              });
      assertThat(keeping(workspace).retention().purge()).isEmpty();
      assertThat(workspace.services().repositories().participants().ofEvent(event.id()))
          .containsExactly(first.redacted(), second.redacted());
    }
  }

  @Test
  void dynamicsGoOnTheirOwnDayAndLieSealedUntilThen() throws IOException {
    PrivacyPlan plan = event.privacy();
    LocalDate day = event.date().plusDays(30);
    Event recording =
        event.withPrivacy(
            new PrivacyPlan(
                plan.keepUntil(),
                plan.basis(),
                plan.controller(),
                plan.contact(),
                plan.purpose(),
                plan.notice(),
                Optional.of(day)));
    try (Workspace workspace = open()) {
      fill(workspace, recording);
      byte[] dynamics = bytes("0,12,300;8,14,310");
      keeping(workspace).dynamics().keep(event.id(), "DAMAI", first.id(), dynamics);
      assertThat(keeping(workspace).dynamics().find(event.id(), "DAMAI", first.id()))
          .hasValueSatisfying(found -> assertThat(found).isEqualTo(dynamics));
      try (Stream<Path> files = Files.walk(folder.resolve("data/dinamika"))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
              .doesNotContain("8,14,310");
        }
      }
      clock.set(day.plusDays(1).atStartOfDay(event.zone()).toInstant());
      assertThat(keeping(workspace).retention().due()).containsExactly(due(plan.keepUntil(), 0, 1));
      assertThat(keeping(workspace).retention().purge())
          .containsExactly(
              new RetentionService.Purged(
                  event.code(),
                  plan.keepUntil(),
                  0,
                  1,
                  RetentionService.Outcome.DONE,
                  Optional.empty()));
      assertThat(keeping(workspace).dynamics().find(event.id(), "DAMAI", first.id())).isEmpty();
    }
  }

  @Test
  void whomToTellIsListedWithWhatIsKnown() throws IOException {
    try (Workspace workspace = open()) {
      fill(workspace, event);
      Path csv = folder.resolve("terdampak.csv");
      assertThat(keeping(workspace).affected().write(event, csv)).isEqualTo(2);
      assertThat(Files.readAllLines(csv))
          .hasSize(3)
          .anySatisfy(
              line -> assertThat(line).contains(first.name()).contains("nama; jabatan; NIP"));
    }
  }

  @Test
  void theHeadIsSignedWhenAnHourPassedAndOnlyIfSomethingHappened() {
    try (Workspace workspace = open()) {
      fill(workspace, event);
      var rounds =
          new MaintenanceJob(
              workspace.services().repositories().events(), keeping(workspace), clock);
      assertThat(rounds.walk()).isFalse();
      clock.pass(Duration.ofHours(1));
      assertThat(rounds.walk()).isTrue();
      long size = workspace.services().log().size();
      clock.pass(Duration.ofHours(1));
      assertThat(rounds.walk()).isTrue();
      assertThat(workspace.services().log().size())
          .as("nothing new, nothing signed")
          .isEqualTo(size);
      var signed =
          (WorkspaceFact.HeadSigned)
              workspace.services().log().newest(Fact.NO_EVENT, 1).getFirst().fact();
      byte[] signature = java.util.HexFormat.of().parseHex(signed.signature());
      assertThat(
              workspace
                  .services()
                  .keys()
                  .current()
                  .verifies(WorkspaceFact.HeadSigned.message(signed.head()), signature))
          .isTrue();
      assertThat(signed.head().shortText()).matches("\\d+/[0-9A-F]{4}(-[0-9A-F]{4}){3}");
      assertThat(backups()).hasSize(1);
    }
  }

  private RetentionService.Purged due(LocalDate last, int due, int dynamics) {
    return new RetentionService.Purged(
        event.code(), last, due, dynamics, RetentionService.Outcome.DUE, Optional.empty());
  }

  private List<Path> backups() {
    try (Stream<Path> files = Files.list(folder.resolve("data/cadangan"))) {
      return files.toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static DataProtection keeping(Workspace workspace) {
    return workspace.services().keeping();
  }

  private Workspace open() {
    return TestHouses.open(folder.resolve("data"), clock);
  }

  private void fill(Workspace workspace, Event plan) {
    var attendance =
        new Attendance(
            event.id(), "SOS", first.id(), People.MORNING, "Pintu 1", Attendance.Means.BADGE);
    List<Fact> facts =
        List.of(
            new WorkspaceFact.EventPlanned(plan),
            new PeopleFact.Registered(first),
            new DoorFact.BadgeIssued(people.badge(first)),
            new PeopleFact.Registered(second),
            new DoorFact.Attended(attendance),
            new PeopleFact.Corrected(first, "salah ketik"));
    assertThat(workspace.services().ledger().record(People.desk(), facts))
        .isInstanceOf(Recording.Stored.class);
  }
}
