package id.balai.evidence.forgery;

import id.balai.app.TestHouses;
import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.Door;
import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.event.DeclarationPlan;
import id.balai.domain.event.Event;
import id.balai.domain.evidence.KeyVault;
import id.balai.domain.evidence.OfficeKey;
import id.balai.domain.participant.Participant;
import id.balai.domain.signature.Ink;
import id.balai.domain.signature.InkPoint;
import id.balai.domain.signature.Stroke;
import id.balai.service.registration.SampleSetupService;
import id.balai.service.signing.SignatureSubmission;
import id.balai.service.workspace.Services;
import id.balai.service.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// A small event that was held, signed and closed, and its archive.
///
/// @param folder of the archive
/// @param zip the same as one file
/// @param keys public keys of the office
/// @param insider somebody who holds the office's keys
public record SmallArchive(Path folder, Path zip, List<OfficeKey> keys, Insider insider) {

  public static final Instant NOW = Instant.parse("2024-10-07T03:00:00Z");

  /// Holds the event and writes its archive under `home`.
  ///
  /// @param guests how many people come, of the 30 who owe a signature
  public static SmallArchive make(Path home, int guests) throws IOException {
    try (Workspace workspace =
        TestHouses.open(home.resolve("rumah"), Clock.fixed(NOW, ZoneOffset.UTC))) {
      Services services = workspace.services();
      Event event =
          services
              .samples()
              .add("rantau-pulung", SampleSetupService.People.WITH, "Meja panitia")
              .orElseThrow();
      services.keeping().heads().sign();
      hold(services, event, guests);
      services.keeping().heads().sign();
      List<Participant> people = services.repositories().participants().ofEvent(event.id());
      services.keeping().people().erase(event, people.getLast().id());
      services.archiving().close(event);
      services.keeping().people().erase(event, people.get(people.size() - 2).id());
      Path folder =
          services
              .archiving()
              .write(event, home.resolve("arsip"), (_, _) -> {})
              .orElseThrow()
              .folder();
      Path zip =
          services
              .archiving()
              .writeZip(event, home.resolve("zip"), (_, _) -> {})
              .orElseThrow()
              .folder();
      KeyVault keys = services.keys();
      return new SmallArchive(folder, zip, keys.known(), new Insider(folder, keys, event));
    }
  }

  public static void hold(Services services, Event event, int guests) {
    DeclarationPlan declaration = event.declarations().getFirst();
    DeclarationText text = services.signing().text(event.id(), declaration.code()).orElseThrow();
    var door = new Door(event.id(), declaration.session(), "Pintu 1");
    List<Participant> owing =
        services.repositories().participants().ofEvent(event.id()).stream()
            .filter(person -> person.owes().contains(declaration.code()))
            .limit(guests)
            .toList();
    for (Participant person : owing) {
      services.checkIn().admit(person.id(), door, Attendance.Means.SEARCH, Optional.empty());
      services
          .signing()
          .sign(new SignatureSubmission(person.id(), text, NOW, NOW, ink(person.number())), door);
    }
  }

  private static Ink ink(int seed) {
    Random random = new Random(seed);
    List<InkPoint> points =
        random
            .ints(40, 1_000, 30_000)
            .mapToObj(x -> new InkPoint(x, 1_000 + random.nextInt(15_000), 200))
            .toList();
    return new Ink(60_000, 20_000, List.of(new Stroke(points)));
  }
}
