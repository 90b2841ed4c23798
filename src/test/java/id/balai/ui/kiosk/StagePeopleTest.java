package id.balai.ui.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.log.Entry;
import id.balai.domain.participant.Participant;
import id.balai.domain.signature.Assistance;
import id.balai.domain.signature.CapturedInk;
import id.balai.domain.signature.Circumstances;
import id.balai.domain.signature.Identification;
import id.balai.domain.signature.PaperSignature;
import id.balai.domain.signature.Signature;
import id.balai.fixture.Hall;
import id.balai.service.signing.JointPlaces;
import id.balai.service.signing.SignatureSubmission;
import id.balai.service.station.OpenStage;
import id.balai.ui.kiosk.flow.KioskInput;
import id.balai.ui.kiosk.flow.PendingSignature;
import id.balai.ui.kiosk.stage.OperatorAccess;
import id.balai.ui.kiosk.stage.StageViewModel;
import id.balai.ui.kiosk.station.KioskContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The people on a stage, through its buttons: the queue, the language of the text, help with the
/// helper's name, and what a power cut leaves.
@ExtendWith(ApplicationExtension.class)
final class StagePeopleTest {

  private static final String CODE = "IKRAR";

  private final Hall hall = new Hall();
  private final TestKiosk kiosk = new TestKiosk(hall);
  private final KioskContext context = kiosk.stage(CODE);
  private StageViewModel model;
  private StageScreen stage;
  private Scene scene;

  @Start
  void start(Stage given) {
    hall.signers(12);
    hall.translate();
    kiosk.memory.keepStage(Optional.of(new OpenStage(Hall.EVENT, CODE)));
    open();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(stage::onHide);
  }

  @Test
  void buttonCallsInProtocolOrderSkipsAndCallsAgain(FxRobot robot) {
    List<String> order = order().stream().map(Participant::name).toList();
    robot.interact(
        () -> {
          assertThat(text("next")).isEqualTo("Panggil berikutnya");
          press("next");
          assertThat(text("called-name")).isEqualTo(order.get(0));
          assertThat(text("next")).isEqualTo("Lewati");
          sign();
          assertThat(text("called-name")).as("nobody is called by itself").isEmpty();
          press("next");
          press("next");
          assertThat(text("called-name")).isEqualTo(order.get(2));
          assertThat(skipped()).containsExactly(order.get(1));
          press("not-now");
          assertThat(skipped()).containsExactly(order.get(1), order.get(2));
          ((Button) scene.getRoot().lookup(".stage-skipped .choice-chip")).fire();
          lay();
          assertThat(text("called-name")).isEqualTo(order.get(1));
          assertThat(skipped()).containsExactly(order.get(2));
          sign();
          press("next");
          assertThat(text("called-name")).as("who stood there comes next").isEqualTo(order.get(3));
        });
  }

  @Test
  void thePersonOnTheStageReadsAndSignsInAnotherLanguage(FxRobot robot) {
    robot.interact(
        () -> {
          press("next");
          Participant first = turn().person();
          assertThat(turn().shown().language()).isEqualTo("id");
          press("text-language");
          assertThat(turn().shown().title()).isEqualTo("Pledge of Neutrality");
          assertThat(turn().person()).isEqualTo(first);
          sign();
          assertThat(signed().getFirst().circumstances().language()).isEqualTo("en");
          assertThat(signed().getFirst().textHash()).isEqualTo(text().in("en").hash());
          assertThat(
                  new JointPlaces(hall.ledger.repositories()).of(context.event(), text()).places())
              .filteredOn(JointPlaces.Place::isSigned)
              .singleElement()
              .satisfies(place -> assertThat(place.signer().translation()).contains("en"));
          press("next");
          assertThat(turn().shown().language()).as("the next one begins anew").isEqualTo("id");
          model.handle(new KioskInput.InkChanged(true));
          model.handle(new KioskInput.ReadIn("en"));
          assertThat(turn().shown().language()).as("not over ink").isEqualTo("id");
        });
  }

  @Test
  void helperIsNamedOnTheStageAndInTheRecordBesideTheOperator(FxRobot robot) {
    robot.interact(
        () -> {
          press("next");
          press("aid");
          type(TestKiosk.PIN);
          field("helper").setText("Siti Aminah");
          field("reason").setText("tidak dapat melihat");
          press("on-pad");
          assertThat(text("stage-helper")).isEqualTo("Dibantu Siti Aminah");
          sign();
          Circumstances how = signed().getFirst().circumstances();
          assertThat(how.identification()).isEqualTo(Identification.HELPER);
          assertThat(how.assistance())
              .contains(new Assistance("Siti Aminah", "tidak dapat melihat"));
          assertThat(newest().provenance().actor()).isEqualTo("petugas");
          press("next");
          assertThat(text("stage-helper")).isEmpty();
          sign();
          assertThat(signed().getLast().circumstances().assistance()).isEmpty();
          assertThat(newest().provenance().actor()).isEqualTo("peserta");
        });
  }

  @Test
  void anOperatorsCardOpensTheHelpAndNamesTheOperator(FxRobot robot) {
    String card = hall.operatorCard("Rina");
    robot.interact(
        () -> {
          press("next");
          Participant first = turn().person();
          press("aid");
          model.codeRead(card);
          field("helper").setText("Budi");
          field("reason").setText("tangan cedera");
          press("thumbprint");
          assertThat(hall.ledger.repositories().signatures().onPaper(Hall.EVENT))
              .singleElement()
              .satisfies(
                  paper -> {
                    assertThat(paper.participant()).isEqualTo(first.id());
                    assertThat(paper.kind()).isEqualTo(PaperSignature.Kind.THUMBPRINT);
                    assertThat(paper.operator()).isEqualTo("petugas: Rina");
                  });
          assertThat(text("called-name")).isEmpty();
          assertThat(model.statusProperty().get()).contains(first.name());
          press("next");
          assertThat(turn().person()).isEqualTo(order().getFirst());
        });
  }

  @Test
  void helpNeedsTheOperatorAndIsNotLeftOpen(FxRobot robot) {
    robot.interact(
        () -> {
          assertThat(scene.getRoot().lookup("#aid").isDisabled()).as("nobody is there").isTrue();
          press("next");
          press("aid");
          type("1111");
          assertThat(model.operator().stepProperty().get()).isEqualTo(OperatorAccess.Step.ASKED);
          type(TestKiosk.PIN);
          assertThat(model.operator().stepProperty().get()).isEqualTo(OperatorAccess.Step.AIDING);
          hall.clock.pass(Duration.ofSeconds(91));
          model.tick();
          assertThat(model.operator().stepProperty().get()).isEqualTo(OperatorAccess.Step.IN);
          lay();
          model.handle(new KioskInput.InkChanged(true));
          press("aid");
          assertThat(model.operator().stepProperty().get())
              .as("not over ink")
              .isEqualTo(OperatorAccess.Step.IN);
        });
  }

  @Test
  void skippedPeopleSurviveAPowerCutAndNothingIsRecordedOfThem(FxRobot robot) {
    List<Participant> order = order();
    int before = hall.ledger.log().newest(Hall.EVENT, 10_000).size();
    robot.interact(
        () -> {
          press("next");
          press("next");
          press("next");
          assertThat(hall.ledger.log().newest(Hall.EVENT, 10_000)).hasSize(before);
          stage.onHide();
          open();
          assertThat(skipped()).containsExactly(order.get(0).name(), order.get(1).name());
          press("next");
          assertThat(turn().person()).as("who was at the pad").isEqualTo(order.get(2));
          model.recall(order.get(0).id());
          lay();
          sign();
          stage.onHide();
          open();
          assertThat(skipped()).containsExactly(order.get(1).name());
        });
  }

  @Test
  void leavingTheStageForgetsWhoWasSkipped(FxRobot robot) {
    robot.interact(
        () -> {
          press("next");
          press("next");
          press("close-stage");
          type(TestKiosk.PIN);
        });
    assertThat(kiosk.memory.openStage()).isEmpty();
  }

  private void open() {
    model = new StageViewModel(context, kiosk.memory, CODE);
    stage = new StageScreen(context, model, () -> {});
    scene = new Scene(new Group(), 1366, 768);
    KioskScreen.dress(scene);
    scene.setRoot(stage.root());
    stage.root().resize(1366, 768);
    stage.onShow();
    lay();
  }

  private void lay() {
    for (int i = 0; i < 3; i++) {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }
  }

  private void press(String id) {
    ((Button) scene.getRoot().lookup("#" + id)).fire();
    lay();
  }

  private void type(String pin) {
    pin.chars().forEach(digit -> press("digit-" + (char) digit));
    press("enter");
  }

  private TextField field(String id) {
    return (TextField) scene.getRoot().lookup("#" + id);
  }

  private String text(String id) {
    return ((Labeled) scene.getRoot().lookup("#" + id)).getText();
  }

  private List<String> skipped() {
    return scene.getRoot().lookupAll(".stage-skipped .choice-chip").stream()
        .map(chip -> ((Button) chip).getText())
        .toList();
  }

  private PendingSignature turn() {
    return model.turnProperty().get().orElseThrow();
  }

  private DeclarationText text() {
    return context.services().signing().text(Hall.EVENT, CODE).orElseThrow();
  }

  private List<Participant> order() {
    return new JointPlaces(hall.ledger.repositories()).expected(context.event(), CODE);
  }

  private Entry newest() {
    return hall.ledger.log().newest(Hall.EVENT, 1).getFirst();
  }

  private List<Signature> signed() {
    return hall.ledger.repositories().signatures().of(Hall.EVENT, CODE).stream()
        .sorted(java.util.Comparator.comparing(Signature::signedAt))
        .toList();
  }

  /// As the pad hands it over.
  private void sign() {
    PendingSignature turn = turn();
    Instant shown = hall.clock.instant();
    hall.clock.pass(Duration.ofSeconds(12));
    Instant now = hall.clock.instant();
    var how =
        new Circumstances(
            turn.shown().language(),
            shown,
            now,
            turn.manner().identification(),
            turn.manner().assistance(),
            Optional.empty());
    model.handle(
        new KioskInput.Sign(
            new SignatureSubmission(
                turn.person().id(),
                turn.shown(),
                shown,
                new CapturedInk(SampleInk.SIGNATURE, now),
                how)));
    lay();
  }
}
