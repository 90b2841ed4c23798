package id.balai.ui.console.people;

import id.balai.app.TestHouses;
import id.balai.domain.event.Event;
import id.balai.domain.log.Fact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.Recording;
import id.balai.domain.participant.Participant;
import id.balai.fixture.MovingClock;
import id.balai.fixture.People;
import id.balai.service.people.LookThrough;
import id.balai.service.people.PeopleIndex;
import id.balai.service.people.PeopleQuery;
import id.balai.service.people.PeopleQuery.Filter;
import id.balai.service.people.PersonLine;
import id.balai.service.registration.SampleSetupService;
import id.balai.service.workspace.Workspace;
import id.balai.ui.console.ConsoleAtWork;
import id.balai.ui.console.ConsoleContext;
import id.balai.ui.console.CurrentEvent;
import id.balai.ui.console.ViewModels;
import id.balai.ui.task.Tasks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/// How quickly the list of people answers while somebody types, and how long the screen's thread is
/// held while somebody scrolls, beside the same questions asked of the database and of a pass over
/// everybody, and beside a thread that does nothing else, which shows what the machine itself holds
/// up. Run with the number of people.
public final class PeopleTableBenchmark {

  private static final int NAMES = 24;
  private static final int SCROLLS = 400;
  private static final List<String> FIRST =
      List.of(
          "Ahmad", "Siti", "Muhammad", "Yohanes", "Nur", "Dewi", "Agus", "Sri", "Budi", "Maria");
  private static final List<String> PARTS =
      List.of("wan", "har", "suma", "di", "ra", "ning", "tya", "ko", "rah", "lis", "mar", "yu");

  private final Random random = new Random(17);
  private final Workspace workspace;
  private final Event event;

  private PeopleTableBenchmark(Workspace workspace, Event event) {
    this.workspace = workspace;
    this.event = event;
  }

  public static void main(String[] args) throws Exception {
    int count = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
    Path folder = Files.createTempDirectory("balai-people-");
    var clock = new MovingClock(People.MORNING);
    ExecutorService background = Executors.newCachedThreadPool();
    try (Workspace workspace = TestHouses.open(folder.resolve("data"), clock)) {
      Event event =
          workspace
              .services()
              .samples()
              .add("rantau-pulung", SampleSetupService.People.WITHOUT, "Meja")
              .orElseThrow();
      var bench = new PeopleTableBenchmark(workspace, event);
      List<String> names = bench.register(count);
      bench.run(names, background);
    }
    background.shutdown();
    System.out.println("left behind: " + folder);
    System.exit(0);
  }

  private List<String> register(int count) {
    var people = new People(5);
    var names = new ArrayList<String>();
    var batch = new ArrayList<Fact>();
    for (int i = 1; i <= count; i++) {
      Participant any = people.person(event, i, List.of(), "SOS");
      names.add(name());
      batch.add(new PeopleFact.Registered(named(any, names.getLast())));
      if (batch.size() == 2000 || i == count) {
        if (!(workspace.services().ledger().record(People.desk(), List.copyOf(batch))
            instanceof Recording.Stored)) {
          throw new IllegalStateException("not stored");
        }
        batch.clear();
      }
    }
    return names;
  }

  private static Participant named(Participant any, String name) {
    return new Participant(
        any.id(),
        any.event(),
        any.number(),
        name,
        any.sex(),
        any.status(),
        any.identities(),
        any.rank(),
        any.grade(),
        any.village(),
        any.phone(),
        any.birth(),
        any.participations(),
        any.owes(),
        any.isWalkIn());
  }

  private String name() {
    var last = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      last.append(PARTS.get(random.nextInt(PARTS.size())));
    }
    last.setCharAt(0, Character.toUpperCase(last.charAt(0)));
    return FIRST.get(random.nextInt(FIRST.size())) + " " + last;
  }

  private void run(List<String> names, ExecutorService background) throws Exception {
    var started = new CountDownLatch(1);
    Platform.startup(started::countDown);
    started.await();
    var atWork = new ConsoleAtWork();
    var context =
        new ConsoleContext(
            workspace.services(),
            Tasks.onScreen(background),
            atWork.messages,
            atWork,
            atWork,
            atWork.context().station(),
            CurrentEvent.read(workspace.services().repositories().events(), event.id()));
    var model = ViewModels.people(context);
    var shown = new CountDownLatch(1);
    var scenes = new Scene[1];
    long begin = System.nanoTime();
    Platform.runLater(
        () -> {
          var view = new PeopleView(model, context.messages());
          scenes[0] = ConsoleAtWork.scene(view.root(), 1366, 768);
          var stage = new Stage(StageStyle.UNDECORATED);
          stage.setScene(scenes[0]);
          stage.show();
          model
              .hitsProperty()
              .addListener(
                  (_, _, now) -> {
                    if (!now.isEmpty()) {
                      shown.countDown();
                    }
                  });
          view.onShow();
        });
    shown.await();
    System.out.println("| ms | p50 | p95 | longest |\n|---|---|---|---|");
    print("list read and shown once", new double[] {(System.nanoTime() - begin) / 1e6});
    type(model, scenes[0], names, 10);
    var idle = Executors.newSingleThreadExecutor();
    var watch = new Watch(Platform::runLater);
    var beside = new Watch(idle);
    double[] typed = type(model, scenes[0], names, NAMES);
    double[] heldTyping = watch.stop();
    double[] besideTyping = beside.stop();
    scroll(model, scenes[0], 200);
    watch = new Watch(Platform::runLater);
    beside = new Watch(idle);
    scroll(model, scenes[0], SCROLLS);
    double[] heldScrolling = watch.stop();
    double[] besideScrolling = beside.stop();
    idle.shutdown();
    print("key to hits on the screen", typed);
    compare(names);
    print("the same question to the database", database(names));
    print("screen's thread held while typing", heldTyping);
    print("an idle thread meanwhile", besideTyping);
    print("screen's thread held while scrolling", heldScrolling);
    print("an idle thread meanwhile", besideScrolling);
    atWork.close();
  }

  /// Types names letter by letter, every third with a slip, and waits for the pulse that draws the
  /// hits of each letter.
  private double[] type(PeopleViewModel model, Scene scene, List<String> names, int count)
      throws InterruptedException {
    var times = new ArrayList<Double>();
    for (int i = 0; i < count; i++) {
      String name = names.get(random.nextInt(names.size())).toLowerCase(Locale.ROOT);
      String typed = i % 3 == 2 ? name.replace('y', 'i').replace('u', 'o') : name;
      for (int length = 1; length <= Math.min(typed.length(), 9); length++) {
        times.add(ask(model, scene, typed.substring(0, length)));
      }
    }
    return array(times);
  }

  private static double ask(PeopleViewModel model, Scene scene, String text)
      throws InterruptedException {
    var drawn = new CountDownLatch(1);
    var end = new long[1];
    long begin = System.nanoTime();
    Platform.runLater(
        () -> {
          Runnable[] pulse = new Runnable[1];
          pulse[0] =
              () -> {
                end[0] = System.nanoTime();
                scene.removePostLayoutPulseListener(pulse[0]);
                drawn.countDown();
              };
          var once = new AtomicBoolean();
          model
              .hitsProperty()
              .addListener(
                  (_, _, _) -> {
                    if (once.compareAndSet(false, true)) {
                      scene.addPostLayoutPulseListener(pulse[0]);
                      Platform.requestNextPulse();
                    }
                  });
          model.typedProperty().set(text);
        });
    drawn.await();
    return (end[0] - begin) / 1e6;
  }

  /// Asks the index and a pass over everybody, in turns, what [#type] asks.
  private void compare(List<String> names) {
    var index = new PeopleIndex(workspace.services().repositories(), event.id());
    index.catchUp();
    List<PersonLine> all = LookThrough.sorted(index.find(PeopleQuery.ALL));
    var byWords = new ArrayList<Double>();
    var byPass = new ArrayList<Double>();
    for (int i = 0; i < 3 * NAMES; i++) {
      String name = names.get(random.nextInt(names.size())).toLowerCase(Locale.ROOT);
      String slip = i % 3 == 2 ? name.replace('y', 'i').replace('u', 'o') : name;
      String typed = slip.substring(0, Math.min(slip.length(), 1 + i % 9));
      var query = new PeopleQuery(typed, Filter.EVERYBODY, Optional.empty(), false);
      byWords.add(timed(() -> index.find(query)));
      byPass.add(timed(() -> new LookThrough(query).among(all)));
    }
    print("a question answered by words, alone", array(byWords.subList(NAMES, 3 * NAMES)));
    print("the same by a pass over everybody", array(byPass.subList(NAMES, 3 * NAMES)));
  }

  private static double timed(Supplier<List<PersonLine>> answer) {
    long begin = System.nanoTime();
    int size = answer.get().size();
    long end = System.nanoTime();
    return size < 0 ? 0 : (end - begin) / 1e6;
  }

  private static double[] array(List<Double> times) {
    return times.stream().mapToDouble(one -> one).toArray();
  }

  private double[] database(List<String> names) {
    var times = new double[NAMES * 5];
    for (int i = 0; i < times.length; i++) {
      String name = names.get(random.nextInt(names.size()));
      String typed = name.substring(0, 3 + i % 6);
      long begin = System.nanoTime();
      workspace.services().repositories().participants().search(event.id(), typed, 20);
      times[i] = (System.nanoTime() - begin) / 1e6;
    }
    return times;
  }

  private void scroll(PeopleViewModel model, Scene scene, int steps) throws InterruptedException {
    var all = new CountDownLatch(1);
    Platform.runLater(
        () -> {
          model.typedProperty().set("");
          all.countDown();
        });
    all.await();
    Thread.sleep(500);
    for (int i = 0; i < steps; i++) {
      int step = i;
      var done = new CountDownLatch(1);
      Platform.runLater(
          () -> {
            var table = (TableView<?>) scene.lookup("#people-table");
            int size = table.getItems().size();
            // A wheel that turns slowly, and now and then the bar that is dragged.
            table.scrollTo(step % 50 == 0 ? random.nextInt(size) : (step * 3) % size);
            done.countDown();
          });
      done.await();
      Thread.sleep(8);
    }
  }

  private static void print(String what, double[] times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    System.out.printf(
        Locale.ROOT,
        "| %s | %.1f | %.1f | %.1f |%n",
        what,
        within(sorted, 0.5),
        within(sorted, 0.95),
        sorted[sorted.length - 1]);
  }

  private static double within(double[] sorted, double part) {
    return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
  }

  /// Knocks at a thread every few milliseconds and notes how long after the time at which it meant
  /// to knock the thread answers: what holds up everything, such as the collector, counts too.
  private static final class Watch {
    private static final long PAUSE = 3;
    private final AtomicBoolean isOn = new AtomicBoolean(true);
    private final List<Double> held = new ArrayList<>();
    private final Thread thread = new Thread(this::knock, "watch");

    private final Executor watched;

    Watch(Executor watched) {
      this.watched = watched;
      thread.start();
    }

    private void knock() {
      try {
        while (isOn.get()) {
          var answered = new CountDownLatch(1);
          long begin = System.nanoTime() + PAUSE * 1_000_000;
          Thread.sleep(PAUSE);
          watched.execute(answered::countDown);
          answered.await();
          held.add((System.nanoTime() - begin) / 1e6);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    double[] stop() throws InterruptedException {
      isOn.set(false);
      thread.join();
      return array(held);
    }
  }
}
