package id.balai.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.cli.BalaiCommand;
import id.balai.cli.Terminal;
import id.balai.domain.access.AccessLevel;
import id.balai.domain.attendance.Door;
import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.event.Event;
import id.balai.domain.event.PrivacyPlan;
import id.balai.domain.log.WorkspaceFact;
import id.balai.domain.participant.Participant;
import id.balai.domain.signature.CapturedInk;
import id.balai.domain.signature.Circumstances;
import id.balai.domain.signature.Dynamics;
import id.balai.domain.signature.Identification;
import id.balai.domain.signature.Ink;
import id.balai.fixture.MovingClock;
import id.balai.fixture.People;
import id.balai.service.access.AccountService;
import id.balai.service.people.SignatureMovement;
import id.balai.service.registration.SampleSetupService;
import id.balai.service.signing.JointPlaces;
import id.balai.service.signing.SignatureSubmission;
import id.balai.service.signing.SigningResult;
import id.balai.service.workspace.Services;
import id.balai.service.workspace.Workspace;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How a hand moved, from the pad to the sealed file, in a real house.
final class KeptDynamicsTest {

  private static final String MOVED = "0,16\n500";

  private static final String SECRET = "rahasia balai 2024";

  @TempDir Path folder;

  @Test
  void dynamicsAreSealedOnlyWhereTheEventTurnedThemOn() throws IOException {
    try (Workspace workspace =
        TestHouses.open(folder, new MovingClock(Instant.parse("2024-10-07T02:30:00Z")))) {
      Services services = workspace.services();
      Event event =
          services
              .samples()
              .add("rantau-pulung", SampleSetupService.People.WITH, "Meja")
              .orElseThrow();
      List<Participant> signers = new JointPlaces(services.repositories()).expected(event, "DAMAI");

      sign(services, event, signers.get(0));
      services
          .ledger()
          .record(
              services.currentActor().by(event),
              new WorkspaceFact.EventPlanned(withDynamics(event)));
      sign(services, event, signers.get(1));

      assertThat(kept(services, event, signers.get(0))).isEmpty();
      assertThat(kept(services, event, signers.get(1)))
          .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
          .contains(MOVED);
    }
    try (Stream<Path> files = Files.walk(folder.resolve("dinamika"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain(MOVED);
      }
    }
  }

  @Test
  void theKeeperAloneSeesWhetherAMovementBelongsToItsSignature() throws IOException {
    String code;
    List<Participant> signers;
    try (Workspace workspace =
        TestHouses.open(folder, new MovingClock(Instant.parse("2024-10-07T02:30:00Z")))) {
      Services services = workspace.services();
      Event event =
          services
              .samples()
              .add("rantau-pulung", SampleSetupService.People.WITH, "Meja")
              .orElseThrow();
      services
          .ledger()
          .record(
              services.currentActor().by(event),
              new WorkspaceFact.EventPlanned(withDynamics(event)));
      code = event.code();
      signers = new JointPlaces(services.repositories()).expected(event, "DAMAI");
      Ink ink = new People(9).ink();
      List<List<Long>> times =
          ink.strokes().stream()
              .map(stroke -> LongStream.range(0, stroke.points().size()).boxed().toList())
              .toList();
      sign(services, event, signers.get(0), Dynamics.since(times));
      sign(services, event, signers.get(1));
      sign(services, event, signers.get(2));
      Path file = sealed(event, signers.get(2));
      byte[] bytes = Files.readAllBytes(file);
      bytes[bytes.length / 2] ^= 1;
      Files.write(file, bytes);

      assertThat(movement(services, event, signers.get(0)))
          .hasValueSatisfying(
              one -> {
                assertThat(one.standing()).isEqualTo(SignatureMovement.Standing.BELONGS);
                assertThat(one.strokes()).isEqualTo(ink.strokes().size());
                assertThat(one.points()).isEqualTo(times.stream().mapToInt(List::size).sum());
              });
      assertThat(movement(services, event, signers.get(1)))
          .contains(
              new SignatureMovement(
                  "DAMAI", SignatureMovement.Standing.DIFFERS, 2, 3, Duration.ofMillis(500)));
      assertThat(movement(services, event, signers.get(2)).map(SignatureMovement::standing))
          .contains(SignatureMovement.Standing.UNREADABLE);
      assertThat(movement(services, event, signers.get(3))).isEmpty();

      AccountService accounts = services.access().accounts();
      accounts.add("Rina", AccessLevel.KEEPER, Optional.empty(), SECRET);
      accounts.signIn("Rina", SECRET);
      accounts.add("Budi", AccessLevel.COMMITTEE, Optional.empty(), SECRET);
      accounts.signIn("Budi", SECRET);
      assertThat(movement(services, event, signers.get(0))).isEmpty();
    }
    String number = Integer.toString(signers.get(1).number());
    assertThat(told("Rina", "person", "--event", code, "--person", number, "--signatures"))
        .contains("\"declaration\":\"DAMAI\"", "DIFFERS", "\"points\":3");
    assertThat(told("Budi", "person", "--event", code, "--person", number, "--signatures"))
        .contains("\"declaration\":\"DAMAI\"")
        .doesNotContain("DIFFERS", "points");
  }

  private String told(String who, String... arguments) {
    var out = new ByteArrayOutputStream();
    var terminal =
        new Terminal(
            new ByteArrayInputStream((SECRET + "\n").getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
    var all = new ArrayList<>(List.of("--as", who));
    all.addAll(List.of(arguments));
    assertThat(BalaiCommand.run(TestHouses.context(terminal, folder), all)).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }

  private Path sealed(Event event, Participant person) throws IOException {
    try (Stream<Path> files =
        Files.list(folder.resolve("dinamika").resolve(event.id().toString()))) {
      return files
          .filter(file -> String.valueOf(file.getFileName()).startsWith(person.id().toString()))
          .findFirst()
          .orElseThrow();
    }
  }

  private static Optional<SignatureMovement> movement(
      Services services, Event event, Participant person) {
    return services.people().records().of(event, person.id()).orElseThrow().movements().stream()
        .findFirst();
  }

  private static Optional<byte[]> kept(Services services, Event event, Participant person)
      throws IOException {
    return services.keeping().dynamics().find(event.id(), "DAMAI", person.id());
  }

  private static void sign(Services services, Event event, Participant person) {
    sign(services, event, person, Dynamics.since(List.of(List.of(1000L, 1016L), List.of(1500L))));
  }

  private static void sign(Services services, Event event, Participant person, Dynamics dynamics) {
    DeclarationText text = services.signing().text(event.id(), "DAMAI").orElseThrow();
    Instant now = services.clock().instant();
    var drawn =
        new SignatureSubmission(
            person.id(),
            text,
            now,
            new CapturedInk(new People(9).ink(), now, Optional.of(dynamics)),
            Circumstances.plain("id", now, now, Identification.BADGE));
    assertThat(services.signing().sign(drawn, new Door(event.id(), "DEK", "Pintu 1")))
        .isInstanceOf(SigningResult.Signed.class);
  }

  private static Event withDynamics(Event event) {
    PrivacyPlan is = event.privacy();
    return event.withPrivacy(
        new PrivacyPlan(
            is.keepUntil(),
            is.basis(),
            is.controller(),
            is.contact(),
            is.purpose(),
            is.notice(),
            Optional.of(is.keepUntil())));
  }
}
