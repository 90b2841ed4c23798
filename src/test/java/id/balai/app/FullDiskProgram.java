package id.balai.app;

import id.balai.cli.BalaiCommand;
import id.balai.cli.Context;
import id.balai.cli.Terminal;
import id.balai.domain.attendance.Door;
import id.balai.domain.attendance.ScanResult;
import id.balai.domain.document.BadgeCard;
import id.balai.domain.event.Event;
import id.balai.domain.log.PaperFact;
import id.balai.domain.log.Recording;
import id.balai.domain.participant.Participant;
import id.balai.service.registration.SampleSetupService;
import id.balai.service.workspace.Services;
import id.balai.service.workspace.Workspace;
import id.balai.store.jdbc.DiskRoom;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A door on a small disk that another program fills at every step of what the door does. Ends with
/// 0 when nothing that was acknowledged is lost and everything that was refused was called a full
/// disk.
final class FullDiskProgram {

  private static final int KIB = 1 << 10;

  private final Path disk;
  private final Path house;
  private final SmallDisk small;
  private final List<String> faults = new ArrayList<>();
  private final List<String> acknowledged = new ArrayList<>();
  private int refused;

  private FullDiskProgram(Path disk) {
    this.disk = disk;
    this.house = disk.resolve("house");
    this.small = new SmallDisk(disk);
  }

  /// @param words the disk, and how many steps are tried
  public static void main(String[] words) throws Exception {
    var program = new FullDiskProgram(Path.of(words[0]));
    program.run(Integer.parseInt(words[1]));
    System.out.printf(
        "full disk: %d refused, %d acknowledged, faults %s%n",
        program.refused, program.acknowledged.size(), program.faults);
    System.exit(program.faults.isEmpty() ? 0 : 1);
  }

  private void run(int steps) throws Exception {
    try (Workspace workspace = TestHouses.open(house, Clock.systemUTC())) {
      Services services = workspace.services();
      Event event =
          services.samples().add("loa-janan", SampleSetupService.People.WITH, "Meja").orElseThrow();
      List<BadgeCard> cards = services.papers().cards(event);
      var door = new Door(event.id(), event.sessions().getFirst().code(), "Pintu");
      small.awaitReserve(house);
      small.fillUpTo(0);
      expect(scan(services, door, cards.get(0)), true, "what is kept back lets the door go on");
      check(Files.notExists(house.resolve(DiskRoom.RESERVE)), "the reserve was not used");
      small.fillUpTo(200 * KIB);
      expect(scan(services, door, cards.get(1)), false, "a full disk was not called so");
      check(services.ledger().isFull(), "the ledger does not say that the disk is full");
      check(
          known(services, event, Optional.of(cards.get(0))), "nothing can be read on a full disk");
      small.free();
      expect(scan(services, door, cards.get(1)), true, "work does not go on when there is room");
      for (int step = 0; step < steps; step++) {
        breakOff(services, event, (1 << 20) + 2_200L * KIB * step / steps);
        small.free();
        expect(scan(services, door, cards.get(2 + step)), true, "step " + step);
      }
      small.fillUpTo(0);
      check(said(cards.get(2 + steps)).contains("Disk penuh"), "the command line hides it");
    }
    small.free();
    try (Workspace workspace = TestHouses.open(house, Clock.systemUTC())) {
      Services services = workspace.services();
      Event event = services.repositories().events().all().getFirst();
      List<String> present =
          services.repositories().attendances().ofEvent(event.id()).stream()
              .map(one -> one.participant().toString())
              .toList();
      check(present.containsAll(acknowledged), "an acknowledged scan is lost");
      check(present.size() == acknowledged.size(), "a refused scan is there");
    }
  }

  /// Something large is recorded, and the disk is full somewhere in the middle of it.
  private void breakOff(Services services, Event event, long room) throws IOException {
    Participant first = services.repositories().participants().ofEvent(event.id()).getFirst();
    var large = new PaperFact.Exported(event.id(), "x".repeat(900 * KIB) + first.number(), 1);
    small.fillUpTo(room);
    Recording recording = services.ledger().record(services.currentActor().by(event), large);
    if (recording instanceof Recording.Failed) {
      refused++;
      check(services.ledger().isFull(), "broken off at " + room + " and not called full");
    }
    check(known(services, event, Optional.empty()), "nothing can be read after " + room);
  }

  private boolean scan(Services services, Door door, BadgeCard card) {
    ScanResult result = services.checkIn().scan(card.code().text(), door);
    if (result instanceof ScanResult.Ok ok) {
      acknowledged.add(ok.participant().id().toString());
      return true;
    }
    refused++;
    if (!(result instanceof ScanResult.Failed failed && failed.isFull())) {
      faults.add("not called a full disk: " + result);
    }
    return false;
  }

  private boolean known(Services services, Event event, Optional<BadgeCard> card) {
    try {
      return !services.repositories().participants().ofEvent(event.id()).isEmpty()
          && card.map(one -> services.repositories().badges().shown(one.code()).isPresent())
              .orElse(true);
    } catch (RuntimeException e) {
      faults.add(String.valueOf(e));
      return false;
    }
  }

  /// What the command line says at a door whose house is open in no other program.
  private String said(BadgeCard card) {
    var said = new ByteArrayOutputStream();
    var terminal =
        new Terminal(
            new ByteArrayInputStream((card.code().text() + "\n").getBytes(StandardCharsets.UTF_8)),
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            new PrintStream(said, true, StandardCharsets.UTF_8));
    Path other = disk.resolve("other");
    Context context = new Wiring(Clock.systemUTC(), Wiring.playedKeys()).context(terminal, other);
    BalaiCommand.run(context, List.of("event", "add", "--sample", "loa-janan"));
    return said.toString(StandardCharsets.UTF_8);
  }

  private void expect(boolean is, boolean wanted, String otherwise) {
    check(is == wanted, otherwise);
  }

  private void check(boolean holds, String otherwise) {
    if (!holds) {
      faults.add(otherwise);
    }
  }
}
