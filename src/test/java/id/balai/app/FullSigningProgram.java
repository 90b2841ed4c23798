package id.balai.app;

import id.balai.base.DiskFull;
import id.balai.domain.attendance.Door;
import id.balai.domain.attendance.ScanResult;
import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.document.BadgeCard;
import id.balai.domain.event.Event;
import id.balai.domain.log.Fact;
import id.balai.domain.log.SigningFact;
import id.balai.domain.signature.Ink;
import id.balai.domain.signature.InkPoint;
import id.balai.domain.signature.Stroke;
import id.balai.service.papers.PaperOrder;
import id.balai.service.papers.PaperType;
import id.balai.service.registration.SampleSetupService;
import id.balai.service.signing.SignatureSubmission;
import id.balai.service.signing.SigningResult;
import id.balai.service.workspace.Services;
import id.balai.service.workspace.Workspace;
import id.balai.store.jdbc.DiskRoom;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;

/// People sign on a small disk that runs full at every step of it: before anything is written, in
/// the journal's line, in the tables, in the paper. Ends with 0 when nothing that was acknowledged
/// is lost, nothing is there by half, and everybody signs in the same process once there is room.
final class FullSigningProgram {

  private static final long KIB = 1 << 10;

  /// What has to be free before a signature is begun at all.
  private static final long BEGUN = 1_060 * KIB;

  /// Points of a hand that leaves a line of nearly a megabyte, so that the room ends inside it.
  private static final int POINTS = 55_000;

  /// Signatures on the paper that meets a full disk: more would only make it slow to draw.
  private static final int ON_PAPER = 2;

  private final SmallDisk small;
  private final Path house;
  private final Path papers;
  private final Random random = new Random(31);
  private final List<String> faults = new ArrayList<>();
  private final List<UUID> acknowledged = new ArrayList<>();
  private int refused;
  private int brokenOff;
  private int unwritten;

  private FullSigningProgram(Path disk) {
    this.small = new SmallDisk(disk);
    this.house = disk.resolve("house");
    this.papers = disk.resolve("papers");
  }

  /// @param words the disk, and how many steps are tried
  public static void main(String[] words) throws Exception {
    var program = new FullSigningProgram(Path.of(words[0]));
    program.run(Integer.parseInt(words[1]));
    System.out.printf(
        "full disk while signing: %d refused before, %d broken off, %d signed, %d papers not"
            + " written; acknowledged lost, silently wrong or not explained %d %s%n",
        program.refused,
        program.brokenOff,
        program.acknowledged.size(),
        program.unwritten,
        program.faults.size(),
        program.faults);
    System.exit(program.faults.isEmpty() ? 0 : 1);
  }

  private record Signer(UUID person, String declaration, Door door) {}

  private void run(int steps) throws Exception {
    try (Workspace workspace = TestHouses.open(house, Clock.systemUTC())) {
      Services services = workspace.services();
      Event event =
          services
              .samples()
              .add("rantau-pulung", SampleSetupService.People.WITH, "Meja")
              .orElseThrow();
      List<Signer> signers = arrivals(services, event);
      int count = Math.min(steps, signers.size());
      for (int step = 0; step < count; step++) {
        long room = step % 4 == 0 ? 400 * KIB : BEGUN + 5_000 * KIB * step / count;
        sign(services, signers.get(step), room);
        if (step == Math.min(ON_PAPER, count) - 1) {
          write(services, event, steps);
        }
      }
      check(refused > 0, "no signature was refused before it was begun");
      check(brokenOff > 0, "no signature was broken off in the middle");
      check(unwritten > 0, "no paper met a full disk");
    }
    compare();
  }

  private List<Signer> arrivals(Services services, Event event) {
    var signers = new ArrayList<Signer>();
    for (var session : event.sessions()) {
      var door = new Door(event.id(), session.code(), "Pintu");
      for (BadgeCard card : services.papers().cards(event)) {
        if (services.checkIn().scan(card.code().text(), door) instanceof ScanResult.Ok ok) {
          ok.owes().stream()
              .map(owed -> new Signer(ok.participant().id(), owed, door))
              .limit(1)
              .forEach(signers::add);
        }
      }
    }
    return signers;
  }

  private void sign(Services services, Signer signer, long room) throws IOException {
    Files.deleteIfExists(house.resolve(DiskRoom.RESERVE));
    small.fillUpTo(room);
    SigningResult first = signed(services, signer);
    if (first instanceof SigningResult.Failed) {
      refused += room < BEGUN ? 1 : 0;
      brokenOff += room < BEGUN ? 0 : 1;
      check(services.ledger().isFull(), "broken off at " + room + " and not called full");
      check(!hasSigned(services, signer), "refused at " + room + " and there all the same");
      small.free();
      SigningResult again = signed(services, signer);
      check(again instanceof SigningResult.Signed, "does not go on after " + room + ": " + again);
    } else {
      check(first instanceof SigningResult.Signed, "at " + room + ": " + first);
      small.free();
    }
    check(hasSigned(services, signer), "acknowledged and not there, at " + room);
    acknowledged.add(signer.person());
  }

  private SigningResult signed(Services services, Signer signer) {
    DeclarationText text =
        services.signing().text(signer.door().event(), signer.declaration()).orElseThrow();
    Instant now = services.clock().instant();
    return services
        .signing()
        .sign(new SignatureSubmission(signer.person(), text, now, now, ink()), signer.door());
  }

  private Ink ink() {
    var points = new ArrayList<InkPoint>(POINTS);
    for (int i = 0; i < POINTS; i++) {
      points.add(new InkPoint(random.nextInt(64_000), random.nextInt(32_000), 200));
    }
    return new Ink(64_000, 32_000, List.of(new Stroke(points)));
  }

  private static boolean hasSigned(Services services, Signer signer) {
    return services
        .repositories()
        .signatures()
        .hasSigned(signer.door().event(), signer.declaration(), signer.person());
  }

  private void write(Services services, Event event, int steps) throws IOException {
    for (int step = 0; step < steps; step++) {
      write(services, event, 1_500 * KIB * step / steps);
    }
  }

  /// The paper on which the signatures stand: whole or not there.
  private void write(Services services, Event event, long room) throws IOException {
    small.fillUpTo(room);
    try {
      services.papers().write(event, PaperOrder.of(PaperType.DECLARATIONS), papers);
    } catch (IOException | UncheckedIOException e) {
      unwritten++;
      check(DiskFull.isBehind(e) || DiskFull.isAt(papers), "a paper's failure is not told: " + e);
    }
    everyPaperIsWhole("with " + room + " free");
    small.free();
    services.papers().write(event, PaperOrder.of(PaperType.DECLARATIONS), papers);
    everyPaperIsWhole("after " + room);
    try (Stream<Path> all = Files.list(papers)) {
      for (Path each : all.toList()) {
        Files.delete(each);
      }
    }
  }

  private void everyPaperIsWhole(String when) throws IOException {
    if (Files.notExists(papers)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> files = Files.walk(papers)) {
      all = files.filter(Files::isRegularFile).toList();
    }
    for (Path each : all) {
      check(!each.toString().endsWith(".part"), "half a paper " + when);
      if (each.toString().endsWith(".pdf")) {
        try (var paper = Loader.loadPDF(each.toFile())) {
          check(paper.getNumberOfPages() > 0, "an empty paper " + when);
        } catch (IOException e) {
          faults.add("a paper that cannot be read " + when);
        }
      }
    }
  }

  /// What a new start finds is what was acknowledged, and every signature with its reading and its
  /// agreement.
  private void compare() {
    try (Workspace workspace = TestHouses.open(house, Clock.systemUTC())) {
      var signed = new ArrayList<UUID>();
      var shown = new ArrayList<UUID>();
      var agreed = new ArrayList<UUID>();
      workspace
          .services()
          .log()
          .forEach(
              entry -> {
                Optional<UUID> person = entry.fact().person();
                Fact fact = entry.fact();
                if (fact instanceof SigningFact.Signed) {
                  person.ifPresent(signed::add);
                } else if (fact instanceof SigningFact.TextShown) {
                  person.ifPresent(shown::add);
                } else if (fact instanceof SigningFact.Agreed) {
                  person.ifPresent(agreed::add);
                }
              });
      check(signed.equals(acknowledged), "signatures are not those that were acknowledged");
      check(shown.equals(signed) && agreed.equals(signed), "half a signature is there");
    }
  }

  private void check(boolean holds, String otherwise) {
    if (!holds) {
      faults.add(otherwise);
    }
  }
}
