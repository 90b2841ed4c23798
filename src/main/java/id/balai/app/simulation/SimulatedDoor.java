package id.balai.app.simulation;

import id.balai.app.demo.Hand;
import id.balai.cli.Simulation.Plan;
import id.balai.domain.attendance.Door;
import id.balai.domain.attendance.ScanResult;
import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.document.BadgeCard;
import id.balai.domain.participant.Participant;
import id.balai.scan.Luma;
import id.balai.scan.decode.QrDecoder;
import id.balai.service.signing.SignatureSubmission;
import id.balai.service.signing.SigningResult;
import id.balai.service.workspace.Services;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntSupplier;
import java.util.function.ObjIntConsumer;

/// One kiosk of a simulated day: takes the next guest, reads the badge from a picture, records, and
/// lets sign who owes it.
final class SimulatedDoor {

  /// A camera looks again as long as a badge is held; each look tries another way of reading.
  private static final int LOOKS = 12;

  private final Services services;
  private final Door door;
  private static final Duration LONGEST_BRINGING = Duration.ofMinutes(2);
  private static final Duration BETWEEN = Duration.ofMillis(100);

  private final List<BadgeCard> cards;
  private final Plan plan;
  private final QrDecoder decoder = new QrDecoder();

  /// @param cards of all guests in the order in which they come
  /// @param plan of the day
  SimulatedDoor(Services services, Door door, List<BadgeCard> cards, Plan plan) {
    this.services = services;
    this.door = door;
    this.cards = cards;
    this.plan = plan;
  }

  /// Lets guests pass until nobody is left, or the disk is full.
  ///
  /// @param next place of the next guest; from the number of guests on nobody comes any more
  void work(IntSupplier next, ObjIntConsumer<Tally.Passing> passed) {
    decoder.warmUp();
    long ready = System.nanoTime();
    for (int guest = next.getAsInt();
        guest < cards.size() && !services.ledger().isFull();
        guest = next.getAsInt()) {
      var random = new Random(plan.seed() * 1_000_003 + guest);
      Tally.Passing passing = pass(cards.get(guest), random);
      passed.accept(passing, guest);
      ready = Math.max(ready + time(passing, random), System.nanoTime());
      LockSupport.parkNanos(ready - System.nanoTime());
    }
    bring();
  }

  /// What was recorded alone goes to the common database before the door is closed.
  private void bring() {
    long end = System.nanoTime() + LONGEST_BRINGING.toNanos();
    while (services.checkIn().waiting() > 0 && System.nanoTime() < end) {
      LockSupport.parkNanos(BETWEEN.toNanos());
    }
  }

  /// How long the kiosk is taken by a guest, in nanoseconds: from half to one and a half times of
  /// what people take, since they do not come in step.
  private long time(Tally.Passing passing, Random random) {
    if (plan.pace() == 0) {
      return 0;
    }
    Duration usual =
        passing.isSigned() ? SimulatedDay.BADGE.plus(SimulatedDay.SIGNATURE) : SimulatedDay.BADGE;
    return (long) (usual.toNanos() * (0.5 + random.nextDouble()) / plan.pace());
  }

  private Tally.Passing pass(BadgeCard card, Random random) {
    long cpu = ownTime();
    Luma picture = BadgePicture.of(card.code().text(), random);
    long drawing = ownTime() - cpu;
    long shown = System.nanoTime();
    String read = read(picture);
    long known = System.nanoTime();
    ScanResult answer = services.checkIn().scan(read.isEmpty() ? card.code().text() : read, door);
    long answered = System.nanoTime();
    Optional<Recorded> recorded = recorded(answer);
    List<String> owed = recorded.map(Recorded::owes).orElse(List.of());
    List<String> troubles = new ArrayList<>();
    if (!(answer instanceof ScanResult.Ok)) {
      troubles.add(answer.getClass().getSimpleName());
    }
    int signed = 0;
    for (String declaration : owed) {
      SigningResult signing = sign(recorded.orElseThrow().person(), declaration, random);
      if (signing instanceof SigningResult.Signed) {
        signed++;
      } else {
        troubles.add(signing.getClass().getSimpleName());
      }
    }
    return new Tally.Passing(
        known - shown,
        answered - known,
        owed.isEmpty() ? 0 : System.nanoTime() - answered,
        drawing,
        read.isEmpty(),
        recorded.isPresent(),
        !owed.isEmpty() && signed == owed.size(),
        String.join(" ", troubles));
  }

  /// Who is recorded, and what is owed.
  private record Recorded(Participant person, List<String> owes) {}

  /// A door whose database is slow or away records alone, which counts as well.
  private static Optional<Recorded> recorded(ScanResult answer) {
    return switch (answer) {
      case ScanResult.Ok ok -> Optional.of(new Recorded(ok.participant(), ok.owes()));
      case ScanResult.Apart apart ->
          apart.participant().map(person -> new Recorded(person, apart.owes()));
      default -> Optional.empty();
    };
  }

  /// @return the code, or empty when no look found it
  private String read(Luma picture) {
    for (int look = 0; look < LOOKS; look++) {
      List<String> texts = decoder.decodeLive(picture);
      if (!texts.isEmpty()) {
        return texts.getFirst();
      }
    }
    return "";
  }

  private SigningResult sign(Participant person, String declaration, Random random) {
    DeclarationText text = services.signing().text(door.event(), declaration).orElseThrow();
    Instant now = services.clock().instant();
    var submission =
        new SignatureSubmission(person.id(), text, now, now, new Hand(random.nextLong()).sign());
    return services.signing().sign(submission, door);
  }

  private static long ownTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
