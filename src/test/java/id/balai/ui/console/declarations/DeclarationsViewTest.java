package id.balai.ui.console.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.attendance.Door;
import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.event.DeclarationPlan;
import id.balai.domain.log.Entry;
import id.balai.domain.log.SigningFact;
import id.balai.domain.participant.Participant;
import id.balai.domain.signature.Assistance;
import id.balai.domain.signature.PaperSignature;
import id.balai.fixture.Clipping;
import id.balai.fixture.People;
import id.balai.service.signing.DeclarationTemplate;
import id.balai.service.signing.JointPlaces;
import id.balai.service.signing.SignatureSubmission;
import id.balai.ui.console.ConsoleAtWork;
import id.balai.ui.console.ConsoleFrame;
import id.balai.ui.console.ViewModels;
import id.balai.ui.control.Theme;
import id.balai.ui.kiosk.Picture;
import id.balai.ui.text.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The page of declarations over the sample event in a real house.
@ExtendWith(ApplicationExtension.class)
final class DeclarationsViewTest {

  private final ConsoleAtWork console = new ConsoleAtWork();
  private DeclarationsViewModel model;
  private DeclarationsView view;
  private Scene scene;

  @Start
  void start(Stage stage) {
    model = ViewModels.declarations(console.context());
    view = new DeclarationsView(model, console.messages);
    view.root().getStyleClass().add("console");
    view.root().getStylesheets().add(Theme.sheet(ConsoleFrame.class, "frame.css"));
    scene = ConsoleAtWork.scene(view.root(), 1130, 668);
    view.onShow();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(view::onHide);
    console.close();
  }

  @Test
  void changedTextIsSavedAsTheNextVersionAndTheSignedOneStays(FxRobot robot) {
    DeclarationText first = inForce();
    robot.interact(
        () -> {
          sign();
          field("text-title").setText("Deklarasi yang diperbaiki");
          fire("save-text");
        });

    assertThat(inForce().version()).isEqualTo(2);
    assertThat(inForce().title()).isEqualTo("Deklarasi yang diperbaiki");
    assertThat(model.stateProperty().get().orElseThrow().versions())
        .containsExactly(
            new DeclarationState.Version(2, false, 0), new DeclarationState.Version(1, true, 1));
    assertThat(
            console.workspace.services().repositories().declarations().ofEvent(console.event.id()))
        .contains(first);
  }

  @Test
  void secondLanguageNeedsAsManyPointsAsTheFirst(FxRobot robot) {
    robot.interact(
        () -> {
          model.editedProperty().set(model.english());
          field("text-title").setText("Declaration");
          field("text-points").setText("Only one point");
          fire("save-text");
        });
    assertThat(inForce().version()).isEqualTo(1);

    robot.interact(
        () -> {
          field("text-points").setText("one\n".repeat(model.indonesian().lines().size()));
          fire("save-text");
        });
    assertThat(inForce().languages()).containsExactly("id", "en");
  }

  @Test
  void signatureThatComesInMeanwhileTakesNothingAwayFromTheEditor(FxRobot robot) {
    robot.interact(
        () -> {
          field("text-title").setText("Sedang diketik");
          sign();
        });
    assertThat(field("text-title").getText()).isEqualTo("Sedang diketik");
    assertThat(model.stateProperty().get().orElseThrow().sheet().signed()).isEqualTo(1);
  }

  @Test
  void templateIsAddedAndDelegatesAreAllowedAndTheStageStarts(FxRobot robot) {
    robot.interact(
        () -> {
          model.add(DeclarationTemplate.PACT_VILLAGE);
          model.choose("DAMAI");
          CheckBox delegates = (CheckBox) scene.lookup("#delegates");
          delegates.fire();
          fire("start-stage");
        });
    var planned =
        console.workspace.services().repositories().events().find(console.event.id()).orElseThrow();
    assertThat(planned.declarations())
        .extracting(DeclarationPlan::code)
        .containsExactly("DAMAI", "PAKTA-DESA");
    assertThat(planned.declaration("DAMAI").orElseThrow().delegation())
        .isEqualTo(DeclarationPlan.Delegation.ALLOWED);
    assertThat(console.ways).contains("stage DAMAI");
  }

  @Test
  void signatureOnPaperIsRecordedMarkedAndAnnulledWithAReason(FxRobot robot) {
    Participant first = expected().getFirst();
    robot.interact(
        () -> {
          fire("signer-" + first.number());
          fire("thumbprint");
        });
    assertThat(onPaper()).as("a thumbprint has a helper").isEmpty();
    robot.interact(
        () -> {
          field("helper").setText("Sri Wahyuni");
          field("helper-reason").setText("tangan gemetar");
          fire("thumbprint");
        });
    assertThat(onPaper())
        .singleElement()
        .satisfies(
            kept -> {
              assertThat(kept.participant()).isEqualTo(first.id());
              assertThat(kept.kind()).isEqualTo(PaperSignature.Kind.THUMBPRINT);
              assertThat(kept.assistance())
                  .contains(new Assistance("Sri Wahyuni", "tangan gemetar"));
            });
    assertThat(line(first)).startsWith("✓").contains("cap jempol").contains("didampingi");

    robot.interact(
        () -> {
          fire("signer-" + first.number());
          fire("annul-signature");
        });
    assertThat(onPaper()).as("never without a reason").hasSize(1);
    robot.interact(
        () -> {
          field("annul-reason").setText("lembar milik orang lain");
          fire("annul-signature");
        });
    assertThat(onPaper()).isEmpty();
    assertThat(line(first)).startsWith("–");
    assertThat(model.stateProperty().get().orElseThrow().sheet().places())
        .as("the place stays whose it is")
        .extracting(place -> place.person().id())
        .startsWith(first.id());
    assertThat(console.workspace.services().log().ofPerson(first.id()))
        .as("the signature and why it does not count stay in the log")
        .extracting(Entry::fact)
        .hasAtLeastOneElementOfType(SigningFact.SignedOnPaper.class)
        .contains(
            new SigningFact.SignatureAnnulled(
                console.event.id(), "DAMAI", 1, first.id(), "lembar milik orang lain"));
    robot.interact(
        () -> {
          fire("signer-" + first.number());
          fire("on-paper");
        });
    assertThat(onPaper()).extracting(PaperSignature::kind).containsExactly(PaperSignature.Kind.PEN);
  }

  private String line(Participant person) {
    return ((Button) find("signer-" + person.number())).getText();
  }

  private List<PaperSignature> onPaper() {
    return console.workspace.services().repositories().signatures().onPaper(console.event.id());
  }

  private List<Participant> expected() {
    return new JointPlaces(console.workspace.services().repositories())
        .expected(console.event, "DAMAI");
  }

  @Test
  void pageFitsInBothLanguages(FxRobot robot) {
    var faults = new ArrayList<String>();
    robot.interact(
        () -> {
          sign();
          model.add(DeclarationTemplate.PACT_CIVIL);
          for (Language language : Language.values()) {
            console.messages.languageProperty().set(language);
            model.choose("DAMAI");
            faults.addAll(shoot("declarations-joint-" + language.locale().getLanguage()));
            for (boolean isSigned : new boolean[] {false, true}) {
              fire("signer-" + (isSigned ? signer() : expected().getFirst().number()));
              for (double width : new double[] {1684, 1130}) {
                size(width, width > 1500 ? 980 : 668);
                String what = isSigned ? "annul" : "paper";
                faults.addAll(
                    shoot(
                        "declarations-%s-%.0f-%s"
                            .formatted(what, width, language.locale().getLanguage())));
              }
            }
            model.choose("PAKTA-ASN");
            model.save();
            faults.addAll(shoot("declarations-pact-" + language.locale().getLanguage()));
          }
        });
    assertThat(faults).isEmpty();
  }

  private int signer() {
    var sheet = model.stateProperty().get().orElseThrow().sheet();
    return sheet.places().stream()
        .filter(JointPlaces.Place::isSigned)
        .findFirst()
        .map(place -> place.person().number())
        .orElseThrow();
  }

  private void size(double width, double height) {
    scene.setRoot(new Group());
    scene = ConsoleAtWork.scene(view.root(), width, height);
  }

  private List<String> shoot(String name) {
    for (int i = 0; i < 3; i++) {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }
    Picture.write(scene.snapshot(null), "console-" + name);
    return Clipping.faultsOf(scene, 16);
  }

  private void sign() {
    var services = console.workspace.services();
    Participant first =
        new JointPlaces(services.repositories()).expected(console.event, "DAMAI").getFirst();
    Instant now = console.clock.instant();
    services
        .signing()
        .sign(
            new SignatureSubmission(first.id(), inForce(), now, now, new People(4).ink()),
            new Door(console.event.id(), "DEK", "Pintu 1"));
  }

  private DeclarationText inForce() {
    return console.workspace.services().signing().text(console.event.id(), "DAMAI").orElseThrow();
  }

  private TextInputControl field(String id) {
    return (TextInputControl) find(id);
  }

  private void fire(String id) {
    ((Button) find(id)).fire();
  }

  /// What stands in a scroll pane is found once it was laid out.
  private Node find(String id) {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    return scene.lookup("#" + id);
  }
}
