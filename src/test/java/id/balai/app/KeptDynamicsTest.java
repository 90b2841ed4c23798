package id.balai.app;

import static org.assertj.core.api.Assertions.assertThat;

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
import id.balai.fixture.MovingClock;
import id.balai.fixture.People;
import id.balai.service.registration.SampleSetupService;
import id.balai.service.signing.JointPlaces;
import id.balai.service.signing.SignatureSubmission;
import id.balai.service.signing.SigningResult;
import id.balai.service.workspace.Services;
import id.balai.service.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How a hand moved, from the pad to the sealed file, in a real house.
final class KeptDynamicsTest {

  private static final String MOVED = "0,16\n500";

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

  private static Optional<byte[]> kept(Services services, Event event, Participant person)
      throws IOException {
    return services.keeping().dynamics().find(event.id(), "DAMAI", person.id());
  }

  private static void sign(Services services, Event event, Participant person) {
    DeclarationText text = services.signing().text(event.id(), "DAMAI").orElseThrow();
    Instant now = services.clock().instant();
    var drawn =
        new SignatureSubmission(
            person.id(),
            text,
            now,
            new CapturedInk(
                new People(9).ink(),
                now,
                Optional.of(Dynamics.since(List.of(List.of(1000L, 1016L), List.of(1500L))))),
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
