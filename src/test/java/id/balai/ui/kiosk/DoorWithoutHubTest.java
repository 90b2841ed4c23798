package id.balai.ui.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.attendance.Door;
import id.balai.domain.badge.Badge;
import id.balai.domain.badge.BadgeCode;
import id.balai.domain.event.Event;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Fact;
import id.balai.domain.log.OfflineRecords;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.Recording;
import id.balai.domain.log.StoreAwayException;
import id.balai.domain.log.WorkspaceFact;
import id.balai.domain.participant.Participant;
import id.balai.fixture.AtOnce;
import id.balai.fixture.Cable;
import id.balai.fixture.Clipping;
import id.balai.fixture.CommonServer;
import id.balai.fixture.Hall;
import id.balai.fixture.MovingClock;
import id.balai.fixture.Office;
import id.balai.fixture.OpenStore;
import id.balai.fixture.People;
import id.balai.service.access.CurrentActor;
import id.balai.service.access.LedgerAccess;
import id.balai.service.checkin.CheckInService;
import id.balai.service.help.HelpService;
import id.balai.service.merging.OfflineMerge;
import id.balai.service.registration.IdGenerator;
import id.balai.service.registration.RegistrationService;
import id.balai.service.signing.DynamicsKeeper;
import id.balai.service.signing.SigningService;
import id.balai.store.jdbc.Store;
import id.balai.ui.kiosk.flow.KioskServices;
import id.balai.ui.kiosk.station.KioskContext;
import id.balai.ui.text.Language;
import id.balai.ui.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What a guest and an operator see at a door whose common database went away. A picture is in
/// `target/screenshots`.
@ExtendWith(ApplicationExtension.class)
final class DoorWithoutHubTest {

  @TempDir Path folder;

  private final People people = new People(37);
  private final Event event = people.rantauPulung().event();
  private final MovingClock clock = new MovingClock(People.MORNING);
  private final Door door = new Door(event.id(), "SOS", "Pintu 1");
  private final Messages messages = new Messages(Language.INDONESIAN);

  @Start
  void start(Stage stage) {
    // Scenes without a window have exactly the size that is asked for.
  }

  @Test
  void theBadgeIsTakenAndTheFootSaysHowManyWaitUntilTheyAreMerged(FxRobot robot)
      throws IOException {
    String database = CommonServer.database();
    try (var hub = new Cable(CommonServer.port(), Duration.ZERO);
        var open = new OpenStore(folder.resolve("data"), Optional.of(hub.to(database)))) {
      String code = register(open.store());
      var faults = new ArrayList<String>();
      var screens = new KioskScreen[1];
      var scenes = new Scene[1];
      robot.interact(
          () -> {
            screens[0] = new KioskScreen(context(open.store()));
            scenes[0] = scene(screens[0]);
            screens[0].onShow();
          });
      hub.cut();
      robot.interact(
          () -> {
            Scene scene = scenes[0];
            screens[0].model().codeRead(code);
            clock.pass(Duration.ofSeconds(1));
            screens[0].model().tick();
            layout(scene);
            assertThat(texts(scene)).contains("Tercatat di pintu ini");
            assertThat(((Labeled) scene.lookup("#apart")).getText())
                .startsWith("Sendiri sejak 09.1")
                .endsWith(" · 1 belum digabung");
            assertThat(texts(scene)).contains(nameOf(open.store(), code));
            scene.getRoot().lookupAll(".top-bar").forEach(bar -> bar.getParent().setOpacity(1));
            Picture.write(scene.snapshot(null), "kiosk-apart");
            faults.addAll(Clipping.faultsOf(scene, 0));
          });
      assertThat(faults).isEmpty();
      hub.mend();
      assertThat(merged(open.store())).isOne();
      robot.interact(
          () -> {
            clock.pass(Duration.ofSeconds(1));
            screens[0].model().tick();
            assertThat(screens[0].root().lookup("#apart")).isNull();
            screens[0].onHide();
          });
    }
  }

  private int merged(Store store) {
    var merging = new OfflineMerge(store.apart(), store.repositories(), store.ledger(), clock);
    return Awaitility.await()
        .ignoreException(StoreAwayException.class)
        .until(merging::merge, _ -> true);
  }

  private KioskContext context(Store store) {
    var repositories = store.repositories();
    var ledger = store.ledger();
    var access = new LedgerAccess(repositories, ledger, new CurrentActor(clock));
    var services =
        new KioskServices(
            new CheckInService(access, store.apart()),
            new SigningService(access, DynamicsKeeper.NONE, OfflineRecords.NONE),
            new RegistrationService(
                access, new IdGenerator(UUID::randomUUID, new Random(1)), OfflineRecords.NONE),
            Optional.empty(),
            new HelpService(access, store.log()),
            Office.ours().verifying(repositories),
            repositories,
            store.log(),
            ledger);
    return new KioskContext(
        services,
        event,
        door,
        clock,
        AtOnce.tasks(),
        messages,
        new TestKiosk(new Hall()).context.station());
  }

  private static Scene scene(KioskScreen screen) {
    var scene = new Scene(new Group(), 1366, 768);
    KioskScreen.dress(scene);
    scene.setRoot(screen.root());
    screen.root().resize(1366, 768);
    layout(scene);
    return scene;
  }

  private static void layout(Scene scene) {
    for (int i = 0; i < 3; i++) {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }
  }

  private static List<String> texts(Scene scene) {
    return scene.getRoot().lookupAll(".label").stream()
        .filter(Labeled.class::isInstance)
        .map(label -> ((Labeled) label).getText())
        .toList();
  }

  private String register(Store store) {
    Participant person = people.person(event, 1, List.of(), "SOS");
    Badge badge = people.badge(person);
    List<Fact> facts =
        List.of(
            new WorkspaceFact.EventPlanned(event),
            new PeopleFact.Registered(person),
            new DoorFact.BadgeIssued(badge));
    assertThat(store.ledger().record(People.desk(), facts)).isInstanceOf(Recording.Stored.class);
    return badge.code().text();
  }

  private static String nameOf(Store store, String code) {
    return store
        .repositories()
        .badges()
        .shown(new BadgeCode(code))
        .orElseThrow()
        .holder()
        .orElseThrow()
        .name();
  }
}
