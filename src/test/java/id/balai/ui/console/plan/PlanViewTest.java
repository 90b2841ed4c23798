package id.balai.ui.console.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.attendance.Door;
import id.balai.domain.attendance.ScanResult;
import id.balai.domain.event.Event;
import id.balai.domain.event.Group;
import id.balai.domain.event.PresenceSignature;
import id.balai.domain.event.PrivacyNotice;
import id.balai.domain.log.WorkspaceFact;
import id.balai.domain.participant.Participant;
import id.balai.service.registration.WalkIn;
import id.balai.service.station.OpenKiosk;
import id.balai.ui.console.ConsoleAtWork;
import id.balai.ui.console.ViewModels;
import id.balai.ui.kiosk.Picture;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The form of an event that exists, with pictures in `target/screenshots`.
@ExtendWith(ApplicationExtension.class)
final class PlanViewTest {

  private final ConsoleAtWork console = new ConsoleAtWork();

  @Start
  void start(Stage stage) {
    // Scenes without a window have exactly the size that is asked for.
  }

  @AfterEach
  void close() {
    console.close();
  }

  @Test
  void theEmblemIsShownKeptAndTakenOffAgain(FxRobot robot, @TempDir Path folder)
      throws IOException {
    Path shield = folder.resolve("lambang.png");
    ImageIO.write(new BufferedImage(80, 100, BufferedImage.TYPE_INT_RGB), "png", shield.toFile());
    Path text = Files.writeString(folder.resolve("bukan.png"), "bukan gambar");
    edit(
        robot,
        form -> {
          form.model().chooseEmblem(shield, form.model().form().emblem);
          assertThat(((ImageView) form.scene().lookup("#emblem")).getImage()).isNotNull();
          form.model().chooseEmblem(text, form.model().form().emblem);
          assertThat(form.model().emblemFlawProperty().get()).isEqualTo("plan.wrong.emblem");
          form.scene().getRoot().applyCss();
          form.scene().getRoot().layout();
          Picture.write(form.scene().snapshot(null), "plan-emblem");
          form.model().save();
        });
    assertThat(stored().letterhead().emblem()).isPresent();
    edit(
        robot,
        form -> {
          ((Button) form.scene().lookup("#remove-emblem")).fire();
          form.model().save();
        });
    assertThat(stored().letterhead().emblem()).isEmpty();
  }

  @Test
  void aNoticeInOtherWordsIsItsNextVersion(FxRobot robot) {
    PrivacyNotice before = stored().privacy().notice();
    edit(
        robot,
        form -> {
          ((TextArea) form.scene().lookup("#notice-id")).setText("Data Anda aman.");
          ((TextArea) form.scene().lookup("#notice-en")).setText("");
          form.model().save();
          assertThat(form.model().flaws().notice()).isEqualTo("plan.wrong.notice");
          ((TextArea) form.scene().lookup("#notice-en")).setText("Your data are safe.");
          form.model().save();
        });
    assertThat(stored().privacy().notice())
        .isEqualTo(
            new PrivacyNotice(before.version() + 1, "Data Anda aman.", "Your data are safe."));
    edit(
        robot,
        form -> {
          form.model().form().contact.set("Sekretariat panitia");
          form.model().save();
        });
    assertThat(stored().privacy().notice().indonesian()).isEqualTo("Data Anda aman.");
  }

  @Test
  void anOfficialHasARankAndRowsGoOneByOne(FxRobot robot) {
    int officials = stored().officials().size();
    edit(
        robot,
        form -> {
          form.model().form().officials.getFirst().rank().set("Pembina Utama");
          form.model().addOfficial();
          ((Button) form.scene().lookup("#remove-official-" + (officials + 1))).fire();
          form.model().save();
        });
    assertThat(stored().officials()).hasSize(officials);
    assertThat(stored().officials().getFirst().rank()).isEqualTo("Pembina Utama");
  }

  @Test
  void linesOfTheLetterheadDaysOfSessionsAndNumbersOfOfficialsAreKeptAndChecked(FxRobot robot) {
    edit(
        robot,
        form -> {
          ((TextField) form.scene().lookup("#contact-line")).setText("Telepon (0549) 000000");
          ((TextField) form.scene().lookup("#seat")).setText("SANGATTA");
          PlanForm typed = form.model().form();
          typed.presence.set(PresenceSignature.AT_KIOSK);
          typed.sessions.getLast().day().set(typed.date.get().minusDays(1));
          form.model().save();
          assertThat(form.model().flaws().sessions()).isEqualTo("plan.wrong.day");
          typed.sessions.getLast().day().set(typed.date.get().plusDays(2));
          typed.officials.getFirst().identity().set("NIP. 19710420 199713 1 901");
          form.model().save();
          assertThat(form.model().flaws().officials()).isEqualTo("plan.wrong.number");
          typed.officials.getFirst().identity().set("NIP. 19710420 199703 1 901");
          form.scene().getRoot().applyCss();
          form.scene().getRoot().layout();
          Picture.write(form.scene().snapshot(null), "plan-days");
          form.model().save();
        });
    assertThat(stored().letterhead().contact()).isEqualTo("Telepon (0549) 000000");
    assertThat(stored().letterhead().seat()).isEqualTo("SANGATTA");
    assertThat(stored().presence()).isEqualTo(PresenceSignature.AT_KIOSK);
    assertThat(stored().days()).hasSize(2);
    assertThat(stored().day(stored().sessions().getLast())).isEqualTo(stored().date().plusDays(2));
  }

  @Test
  void aSessionGoesWhileNothingWasRecordedInIt(FxRobot robot) {
    var last = stored().sessions().getLast();
    int place = stored().sessions().size();
    var door = new Door(stored().id(), last.code(), "Pintu 1");
    console.station.keepOpen(List.of(new OpenKiosk(door, 1)));
    edit(
        robot,
        form -> {
          ((Button) form.scene().lookup("#remove-session-" + place)).fire();
          form.model().save();
          assertThat(((Label) form.scene().lookup("#problem")).getText()).contains("kios");
        });
    assertThat(stored().session(last.code())).isPresent();
    console.station.keepOpen(List.of());
    assertThat(stored().declarations()).noneMatch(plan -> plan.session().equals(last.code()));
    edit(
        robot,
        form -> {
          ((Button) form.scene().lookup("#remove-session-" + place)).fire();
          form.model().save();
        });
    assertThat(stored().session(last.code())).isEmpty();
    var people = console.workspace.services().repositories().participants().ofEvent(stored().id());
    assertThat(people)
        .flatExtracting(Participant::participations)
        .noneMatch(capacity -> capacity.sessions().contains(last.code()));
    assertThat(stored().certificates().sessions()).doesNotContain(last.code());
  }

  @Test
  void aSessionWithRecordsOrADeclarationStays(FxRobot robot) {
    console.letPeopleIn();
    Event before = stored();
    String declares = before.declarations().getFirst().session();
    for (String code : List.of(declares, "DEK")) {
      int place = before.sessions().indexOf(before.session(code).orElseThrow()) + 1;
      edit(
          robot,
          form -> {
            ((Button) form.scene().lookup("#remove-session-" + place)).fire();
            form.model().save();
            assertThat(((Label) form.scene().lookup("#problem")).getText())
                .contains(before.session(code).orElseThrow().name())
                .contains("tidak dapat dihapus");
          });
    }
    assertThat(stored()).isEqualTo(before);
  }

  @Test
  void whoWalksIntoAGroupThatSignsIsToSign(FxRobot robot) {
    edit(
        robot,
        form -> {
          form.model().form().groups.forEach(row -> row.signs().set(true));
          form.model().save();
        });
    Group group = stored().groups().getFirst();
    assertThat(group.duty()).isEqualTo(Group.Duty.SIGNS);
    var plan = stored().declarations().getFirst();
    var typed = new WalkIn(stored().id(), "Sutrisno", "Mukti Jaya", "", group.name(), "");
    var door = new Door(stored().id(), plan.session(), "Pintu 1");
    assertThat(console.workspace.services().registration().walkIn(typed, door))
        .isInstanceOfSatisfying(
            ScanResult.Ok.class, ok -> assertThat(ok.owes()).contains(plan.code()));
  }

  @Test
  void aSealedEventIsNotChangedAnyMore(FxRobot robot) {
    var services = console.workspace.services();
    var by = services.currentActor().by(stored());
    services.ledger().record(by, new WorkspaceFact.EventClosed(stored().id()));
    edit(
        robot,
        form -> {
          assertThat(((Label) form.scene().lookup("#plan-closed")).getText()).contains("disegel");
          assertThat(form.scene().lookup("#save")).isNull();
        });
  }

  private record Form(PlanViewModel model, Scene scene) {}

  private void edit(FxRobot robot, Consumer<Form> work) {
    robot.interact(
        () -> {
          var context = console.context();
          var model = ViewModels.plan(context);
          var view = new PlanView(model, context.messages());
          Scene scene = ConsoleAtWork.scene(view.root(), 1366, 1500);
          view.onShow();
          scene.getRoot().applyCss();
          scene.getRoot().layout();
          work.accept(new Form(model, scene));
          view.onHide();
        });
  }

  private Event stored() {
    return console
        .workspace
        .services()
        .repositories()
        .events()
        .find(console.event.id())
        .orElseThrow();
  }
}
