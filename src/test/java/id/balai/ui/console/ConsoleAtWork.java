package id.balai.ui.console;

import id.balai.app.TestHouses;
import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.Door;
import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.document.BadgeCard;
import id.balai.domain.event.Event;
import id.balai.domain.participant.Participant;
import id.balai.domain.signature.Ink;
import id.balai.fixture.AtOnce;
import id.balai.fixture.MemoryStation;
import id.balai.fixture.MovingClock;
import id.balai.fixture.People;
import id.balai.service.registration.SampleSetupService;
import id.balai.service.signing.SignatureSubmission;
import id.balai.service.workspace.Workspace;
import id.balai.ui.control.Theme;
import id.balai.ui.shell.Shell;
import id.balai.ui.task.Tasks;
import id.balai.ui.text.Language;
import id.balai.ui.text.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;

/// The sample event in a real house, with people who came through two doors: what the console's
/// tests look at. Everything is done on the calling thread.
public final class ConsoleAtWork extends Ways implements PaperFolder, AutoCloseable {

  private static final int CAME = 87;

  private final Path folder = temporary();

  /// The clock of the house.
  public final MovingClock clock = new MovingClock(SampleFolder.MADE);

  /// The house.
  public final Workspace workspace;

  /// The sample event.
  public final Event event;

  /// What the computer remembers of its kiosks.
  public final MemoryStation station = new MemoryStation();

  /// The words of the screens, Indonesian at first.
  public final Messages messages = new Messages(Language.INDONESIAN);

  /// What does the pages' work unless a test asks for others.
  public final Tasks tasks = AtOnce.tasks();

  public ConsoleAtWork() {
    this(SampleSetupService.People.WITH);
  }

  /// With or without the event's list.
  public ConsoleAtWork(SampleSetupService.People people) {
    workspace = TestHouses.open(SampleFolder.copiedTo(folder.resolve("data"), people), clock);
    event = workspace.services().repositories().events().all().getFirst();
  }

  /// In another house, with its first event.
  public ConsoleAtWork(Workspace house) {
    workspace = house;
    event = workspace.services().repositories().events().all().getFirst();
  }

  /// Lets people come in, an arrival wave from a seed.
  public void letPeopleIn() {
    List<BadgeCard> cards = new ArrayList<>(workspace.services().papers().cards(event));
    var random = new Random(5);
    java.util.Collections.shuffle(cards, random);
    for (int i = 0; i < CAME; i++) {
      double wait = Math.abs(i - CAME / 2.0) / 2 + random.nextInt(20);
      clock.pass(Duration.ofSeconds(Math.round(wait)));
      var door = new Door(event.id(), "DEK", "Pintu " + (1 + random.nextInt(2)));
      workspace.services().checkIn().scan(cards.get(i).code().text(), door);
    }
  }

  /// Lets everything happen that is remarked: two people at one pad within seconds and with the
  /// same strokes, one who signs hours after coming, one who never came, and a clock that is set
  /// back.
  public void letRemarkableThingsHappen() {
    List<Participant> signers =
        workspace.services().repositories().participants().ofEvent(event.id()).stream()
            .filter(person -> person.owes().contains("DAMAI"))
            .toList();
    Ink ink = new People(3).ink();
    arrive(signers.get(0));
    arrive(signers.get(1));
    clock.pass(Duration.ofMinutes(2));
    sign(signers.get(0), ink);
    clock.pass(Duration.ofSeconds(4));
    sign(signers.get(1), ink);
    arrive(signers.get(2));
    clock.pass(Duration.ofMinutes(245));
    sign(signers.get(2), new People(4).ink());
    clock.pass(Duration.ofMinutes(5));
    sign(signers.get(3), new People(5).ink());
    clock.pass(Duration.ofMinutes(-30));
    arrive(signers.get(4));
  }

  private void arrive(Participant person) {
    workspace
        .services()
        .checkIn()
        .admit(person.id(), signingDoor(), Attendance.Means.SEARCH, Optional.empty());
  }

  private void sign(Participant person, Ink ink) {
    DeclarationText text = workspace.services().signing().text(event.id(), "DAMAI").orElseThrow();
    Instant begun = clock.instant();
    workspace
        .services()
        .signing()
        .sign(new SignatureSubmission(person.id(), text, begun, begun, ink), signingDoor());
  }

  private Door signingDoor() {
    return new Door(event.id(), "DEK", "Pintu 1");
  }

  /// A scene as the window has it.
  public static Scene scene(Parent root, double width, double height) {
    var scene = new Scene(new Group(), width, height);
    Theme.dress(scene, Theme.sheet(Shell.class, "console.css"));
    scene.setRoot(root);
    root.resize(width, height);
    return scene;
  }

  /// Where everything lies.
  Path place() {
    return folder;
  }

  /// What a page works with.
  public ConsoleContext context() {
    return context(tasks);
  }

  /// The name of the file or folder that the last action left, or empty.
  public String left() {
    return tasks
        .activity()
        .outcomeProperty()
        .get()
        .flatMap(left -> left.file().or(left::folder))
        .map(path -> folder.relativize(path).toString())
        .orElse("");
  }

  /// What a page works with that does its work elsewhere.
  public ConsoleContext context(Tasks tasks) {
    var services = workspace.services();
    var current = CurrentEvent.read(services.repositories().events(), event.id());
    // As long as the house is open, as if the frame around the page were seen.
    current.follow(services.ledger(), tasks);
    return new ConsoleContext(services, tasks, messages, this, this, station, current);
  }

  @Override
  public Path of(String eventCode) {
    return folder.resolve("papers");
  }

  @Override
  public void show(Path path) {
    ways.add("show " + folder.relativize(path));
  }

  @Override
  public void close() {
    workspace.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("balai-console-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
