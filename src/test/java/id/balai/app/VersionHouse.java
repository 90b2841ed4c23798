package id.balai.app;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.Door;
import id.balai.domain.badge.Badge;
import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.event.Event;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.LogHead;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.participant.Participant;
import id.balai.domain.signature.Ink;
import id.balai.domain.signature.Signature;
import id.balai.fixture.MovingClock;
import id.balai.fixture.People;
import id.balai.service.batches.Progress;
import id.balai.service.certificates.Represented;
import id.balai.service.registration.SampleSetupService;
import id.balai.service.signing.SignatureSubmission;
import id.balai.service.workspace.Services;
import id.balai.service.workspace.Workspace;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Makes a small house as the program of today leaves it, to be opened by the programs of later
/// years: a data folder with its key, a certificate, and what is to be found in it. Run once for
/// each version that people got; see `README.md` beside the files.
final class VersionHouse {

  private static final int PEOPLE = 5;

  /// What is written anew at every start, what names the folder in which the house was made, and
  /// papers of which one is enough.
  private static final List<String> LEFT_OUT =
      List.of(
          "data/balai\\.(ruang|lock)",
          "data/cadangan.*",
          "papers/\\.balai-batch",
          "papers/sertifikat-000[2-9]\\.pdf");

  private VersionHouse() {}

  /// @param words the file to be written
  public static void main(String[] words) throws IOException {
    Path place = Files.createTempDirectory("balai-version");
    Path data = place.resolve("data");
    List<String> expected;
    var clock = new MovingClock(People.MORNING);
    try (Workspace workspace = TestHouses.open(data, clock)) {
      live(workspace.services(), clock, place.resolve("papers"));
      expected = facts(workspace.services());
    }
    // The last head is signed when the house is closed.
    try (Workspace workspace = TestHouses.open(data, clock)) {
      expected = facts(workspace.services());
    }
    Files.write(place.resolve("expected.txt"), expected, StandardCharsets.UTF_8);
    pack(place, Path.of(words[0]));
  }

  private static void live(Services services, MovingClock clock, Path papers) throws IOException {
    Event event =
        services
            .samples()
            .add("rantau-pulung", SampleSetupService.People.WITHOUT, "Meja")
            .orElseThrow();
    var people = new People(202);
    var door = new Door(event.id(), "DEK", "Pintu 1");
    for (int number = 1; number <= PEOPLE; number++) {
      Participant person = people.person(event, number, List.of("DAMAI"), "SOS", "DEK");
      Badge badge = people.badge(person);
      services
          .ledger()
          .record(services.currentActor().by(event), new PeopleFact.Registered(person));
      services.ledger().record(services.currentActor().by(event), new DoorFact.BadgeIssued(badge));
      clock.pass(Duration.ofMinutes(1));
      if (number < PEOPLE) {
        services.checkIn().scan(badge.code().text(), door);
        services.checkIn().scan(badge.code().text(), new Door(event.id(), "SOS", "Pintu 1"));
      }
      if (number < PEOPLE - 1) {
        DeclarationText text = services.signing().text(event.id(), "DAMAI").orElseThrow();
        var ink = new People(number).ink();
        var signed =
            new SignatureSubmission(person.id(), text, clock.instant(), clock.instant(), ink);
        services.signing().sign(signed, door);
      }
    }
    services.certificates().issue(event);
    services.certificates().write(event, Represented.LEFT_OUT, papers, Progress.UNSEEN);
  }

  /// Lets the first people of an event come in at its first session.
  static void letIn(Services services, Event event, int people) {
    var door = new Door(event.id(), event.sessions().getFirst().code(), "Pintu 1");
    services.papers().cards(event).stream()
        .limit(people)
        .forEach(card -> services.checkIn().scan(card.code().text(), door));
  }

  /// What is in a house, line by line, in the same words for ever.
  static List<String> facts(Services services) {
    var lines = new ArrayList<String>();
    for (LogHead head : services.log().heads()) {
      for (long sequence = 1; sequence <= head.sequence(); sequence++) {
        lines.add(
            "entry "
                + sequence
                + " "
                + services.log().hash(head.chain(), sequence).orElse("missing"));
      }
    }
    for (Event event : services.repositories().events().all()) {
      lines.add("event " + event.code() + " " + event.name());
      for (Participant person : services.repositories().participants().ofEvent(event.id())) {
        lines.add("person " + person.number() + " " + person.name() + " " + person.phone());
      }
      for (Attendance presence : services.repositories().attendances().ofEvent(event.id())) {
        lines.add("presence " + presence.session() + " " + presence.participant());
      }
      for (Signature signature : services.repositories().signatures().ofEvent(event.id())) {
        lines.add(
            "signature "
                + signature.declaration()
                + " "
                + signature.participant()
                + " "
                + signature.signedAt()
                + " "
                + strokes(signature.ink()));
      }
    }
    return lines;
  }

  private static String strokes(Ink ink) {
    return ink.width()
        + "x"
        + ink.height()
        + " "
        + ink.strokes().stream()
            .map(
                stroke ->
                    stroke.points().stream()
                        .map(point -> point.x() + "," + point.y() + "," + point.width())
                        .collect(Collectors.joining(";")))
            .collect(Collectors.joining("|"));
  }

  private static void pack(Path folder, Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (OutputStream out = Files.newOutputStream(file);
        var zip = new ZipOutputStream(out);
        Stream<Path> files = Files.walk(folder)) {
      for (Path each : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = folder.relativize(each).toString().replace('\\', '/');
        if (LEFT_OUT.stream().noneMatch(name::matches)) {
          zip.putNextEntry(new ZipEntry(name));
          Files.copy(each, zip);
          zip.closeEntry();
        }
      }
    }
  }
}
