package id.balai.ui.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.attendance.Door;
import id.balai.domain.log.Repositories;
import id.balai.domain.participant.Participant;
import id.balai.domain.signature.CapturedInk;
import id.balai.domain.signature.Circumstances;
import id.balai.domain.signature.Identification;
import id.balai.domain.signature.Signature;
import id.balai.fixture.Clipping;
import id.balai.fixture.Hall;
import id.balai.service.signing.JointPlaces;
import id.balai.service.signing.SignatureSubmission;
import id.balai.ui.kiosk.flow.KioskInput;
import id.balai.ui.kiosk.flow.PendingSignature;
import id.balai.ui.kiosk.projector.ProjectorView;
import id.balai.ui.kiosk.projector.ProjectorViewModel;
import id.balai.ui.kiosk.stage.OperatorAccess;
import id.balai.ui.kiosk.stage.StageViewModel;
import id.balai.ui.kiosk.station.KioskContext;
import id.balai.ui.text.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A joint declaration is signed on a stage while the hall looks at the growing sheet.
@ExtendWith(ApplicationExtension.class)
final class StageTest {

  private record Size(int width, int height) {}

  private static final List<Size> SIZES =
      List.of(new Size(1366, 768), new Size(1600, 900), new Size(1920, 1080), new Size(1080, 1920));

  private static final String CODE = "IKRAR";

  private final Hall inside = new Hall();
  private final TestKiosk kiosk = new TestKiosk(inside);
  private final KioskContext context = kiosk.stage(CODE);
  private StageViewModel model;
  private StageScreen stage;
  private ProjectorViewModel hall;
  private ProjectorView projector;

  @Start
  void start(Stage given) {
    inside.signers(12);
    model = new StageViewModel(context, kiosk.memory, CODE);
    stage = new StageScreen(context, model, () -> {});
    hall =
        new ProjectorViewModel(
            context.services().repositories(),
            context.services().ledger(),
            context.tasks(),
            context.messages(),
            context.event(),
            CODE,
            model.calledProperty());
    projector = new ProjectorView(hall, context.messages());
    scene(stage.root(), SIZES.getFirst());
    stage.onShow();
    projector.onShow();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(
        () -> {
          stage.onHide();
          projector.onHide();
        });
  }

  @Test
  void peopleSignInProtocolOrderAndTheHallSeesTheSheetGrow(FxRobot robot) {
    List<Participant> order = new JointPlaces(repositories()).expected(context.event(), CODE);
    robot.interact(
        () -> {
          signNext();
          model.next();
          model.next();
          sign();
        });

    assertThat(signed())
        .extracting(Signature::participant)
        .containsExactly(order.get(0).id(), order.get(2).id());
    assertThat(model.lineProperty().get().skipped()).containsExactly(order.get(1));
    assertThat(signed().getFirst().circumstances().identification())
        .isEqualTo(Identification.OPERATOR);
    assertThat(hall.sheetProperty().get().signed()).isEqualTo(2);
    assertThat(hall.sheetProperty().get().places())
        .as("cells are fixed")
        .extracting(JointPlaces.Place::person)
        .isEqualTo(order);
  }

  @Test
  void badgeCallsItsOwnerOutOfOrderAndRecordsThePresence(FxRobot robot) {
    Participant last = new JointPlaces(repositories()).expected(context.event(), CODE).getLast();
    String code = inside.code(last.name());
    robot.interact(
        () -> {
          model.next();
          model.codeRead(code);
          sign();
        });

    assertThat(signed()).extracting(Signature::participant).containsExactly(last.id());
    assertThat(signed().getFirst().circumstances().identification())
        .isEqualTo(Identification.BADGE);
    assertThat(repositories().attendances().find(Hall.EVENT, "SOS", last.id())).isPresent();
  }

  @Test
  void inkOnThePadIsThrownAwayNeitherByNextNorByABadge(FxRobot robot) {
    robot.interact(
        () -> {
          model.next();
          model.handle(new KioskInput.InkChanged(true));
          model.next();
        });
    Participant there = model.turnProperty().get().orElseThrow().person();
    assertThat(model.lineProperty().get().skipped()).isEmpty();
    robot.interact(() -> model.recall(model.lineProperty().get().waiting().getFirst().id()));
    assertThat(model.turnProperty().get().orElseThrow().person()).isEqualTo(there);
  }

  @Test
  void onlyTheOperatorsPinLeadsAwayFromTheStage(FxRobot robot) {
    robot.interact(
        () -> {
          press(robot, "close-stage");
          type(robot, "1111");
        });
    assertThat(robot.from(stage.root()).lookup("#pin").tryQuery()).isPresent();
    assertThat(kiosk.isLeft).isFalse();
    robot.interact(() -> press(robot, "back"));
    assertThat(robot.from(stage.root()).lookup("#stage").tryQuery()).isPresent();
    robot.interact(
        () -> {
          press(robot, "close-stage");
          type(robot, TestKiosk.PIN);
        });
    assertThat(kiosk.isLeft).isTrue();
  }

  @Test
  void operatorsCardLeadsAwayAndNobodyStaysOnThePageOfThePin(FxRobot robot) {
    robot.interact(
        () -> {
          press(robot, "close-stage");
          inside.clock.pass(Duration.ofSeconds(31));
          model.tick();
        });
    assertThat(model.operator().stepProperty().get()).isEqualTo(OperatorAccess.Step.IN);
    String card = inside.operatorCard("Rina");
    robot.interact(() -> model.codeRead(card));
    assertThat(kiosk.isLeft).isTrue();
  }

  @Test
  void nobodyLeavesOverInk(FxRobot robot) {
    robot.interact(
        () -> {
          model.next();
          model.handle(new KioskInput.InkChanged(true));
          press(robot, "close-stage");
        });
    assertThat(model.operator().stepProperty().get()).isEqualTo(OperatorAccess.Step.IN);
    assertThat(kiosk.isLeft).isFalse();
  }

  private void press(FxRobot robot, String id) {
    robot.from(stage.root()).lookup("#" + id).queryButton().fire();
  }

  private void type(FxRobot robot, String pin) {
    pin.chars().forEach(digit -> press(robot, "digit-" + (char) digit));
    press(robot, "enter");
  }

  @Test
  void turnLastsTwentySecondsOnTheBar(FxRobot robot) {
    robot.interact(
        () -> {
          model.next();
          inside.clock.pass(Duration.ofSeconds(5));
          model.tick();
        });
    assertThat(model.countdown().secondsProperty().get()).isEqualTo(15);
  }

  @Test
  void whoSignsAtAnotherKioskLeavesTheQueue(FxRobot robot) {
    Participant second = new JointPlaces(repositories()).expected(context.event(), CODE).get(1);
    robot.interact(
        () -> {
          Instant now = inside.clock.instant();
          var text = context.services().signing().text(Hall.EVENT, CODE).orElseThrow();
          context
              .services()
              .signing()
              .sign(
                  new SignatureSubmission(second.id(), text, now, now, SampleInk.SIGNATURE),
                  new Door(Hall.EVENT, "SOS", "Pintu 2"));
          model.next();
          model.next();
        });
    assertThat(model.turnProperty().get().orElseThrow().person().id()).isNotEqualTo(second.id());
  }

  @Test
  void stageAndHallAreShownWithoutCutWords(FxRobot robot) {
    robot.interact(
        () -> {
          for (int i = 0; i < 7; i++) {
            signNext();
          }
          model.next();
          model.next();
          model.next();
        });
    var faults = new ArrayList<String>();
    for (Size size : SIZES) {
      robot.interact(() -> faults.addAll(shoot(size)));
    }
    assertThat(faults).isEmpty();
  }

  private List<String> shoot(Size size) {
    var faults = new ArrayList<String>();
    for (Language language : Language.values()) {
      kiosk.messages.languageProperty().set(language);
      faults.addAll(look(scene(stage.root(), size), name("kiosk-stage", size, language, false)));
      faults.addAll(
          look(scene(projector.root(), size), name("kiosk-projector", size, language, false)));
    }
    return faults;
  }

  private static String name(String what, Size size, Language language, boolean isLarge) {
    return String.format(
        Locale.ROOT,
        "%s-%dx%d-%s-%s",
        what,
        size.width(),
        size.height(),
        isLarge ? "besar" : "normal",
        language.locale().getLanguage());
  }

  private static List<String> look(Scene scene, String name) {
    for (int i = 0; i < 4; i++) {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }
    Picture.write(scene.snapshot(null), name);
    return Clipping.faultsOf(scene, 20).stream().map(fault -> name + " " + fault).toList();
  }

  private static Scene scene(javafx.scene.Parent root, Size size) {
    if (root.getScene() != null) {
      root.getScene().setRoot(new Group());
    }
    var scene = new Scene(new Group(), size.width(), size.height());
    KioskScreen.dress(scene);
    scene.setRoot(root);
    root.resize(size.width(), size.height());
    return scene;
  }

  private void signNext() {
    model.next();
    sign();
  }

  private void sign() {
    PendingSignature turn = model.turnProperty().get().orElseThrow();
    Instant shown = inside.clock.instant();
    inside.clock.pass(Duration.ofSeconds(12));
    Instant now = inside.clock.instant();
    var how =
        new Circumstances(
            turn.shown().language(),
            shown,
            now,
            turn.manner().identification(),
            Optional.empty(),
            Optional.empty());
    model.handle(
        new KioskInput.Sign(
            new SignatureSubmission(
                turn.person().id(),
                turn.shown(),
                shown,
                new CapturedInk(SampleInk.SIGNATURE, now),
                how)));
  }

  private Repositories repositories() {
    return context.services().repositories();
  }

  private List<Signature> signed() {
    return repositories().signatures().of(Hall.EVENT, CODE);
  }
}
