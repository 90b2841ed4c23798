package id.balai.ui.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.log.OfflineRecords;
import id.balai.domain.participant.Participant;
import id.balai.fixture.AtOnce;
import id.balai.fixture.Clipping;
import id.balai.fixture.Hall;
import id.balai.service.signing.DynamicsKeeper;
import id.balai.service.signing.JointPlaces;
import id.balai.service.signing.SignatureSubmission;
import id.balai.service.signing.SigningResult;
import id.balai.service.signing.SigningService;
import id.balai.ui.kiosk.projector.ProjectorView;
import id.balai.ui.kiosk.projector.ProjectorViewModel;
import id.balai.ui.text.Language;
import id.balai.ui.text.Messages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// The hall's window: a joint sheet of any size grows in its columns, nothing is cut, and no cell
/// moves while people sign.
@ExtendWith(ApplicationExtension.class)
final class ProjectorTest {

  private final Hall hall = new Hall();
  private final Messages messages = new Messages(Language.INDONESIAN);
  private final ObjectProperty<Optional<Participant>> called =
      new SimpleObjectProperty<>(Optional.empty());
  private final ProjectorViewModel model =
      new ProjectorViewModel(
          hall.ledger.repositories(),
          hall.ledger,
          AtOnce.tasks(),
          messages,
          hall.event,
          "IKRAR",
          called);
  private final SigningService signing =
      new SigningService(hall.access(), DynamicsKeeper.NONE, OfflineRecords.NONE);
  private Scene scene;

  @ParameterizedTest
  @CsvSource({
    "0, 1366, 768",
    "1, 1920, 1080",
    "8, 1366, 768",
    "12, 1920, 1080",
    "33, 1366, 768",
    "100, 1366, 768",
    "33, 1080, 1920"
  })
  void sheetGrowsAndNothingIsCutOrMoves(int signers, int width, int height, FxRobot robot) {
    hall.signers(signers);
    var faults = new ArrayList<String>();
    robot.interact(
        () -> {
          show(width, height);
          Map<String, Bounds> first = new HashMap<>();
          List<Participant> order = order();
          int step = Math.max(1, signers / 2);
          for (int signed = 0; signed <= signers; signed += step) {
            called.set(order.stream().skip(signed).findFirst());
            lay();
            faults.addAll(faults("before " + signed));
            moved(first, faults);
            order.stream().skip(signed).limit(step).forEach(this::sign);
            lay();
            moved(first, faults);
          }
          called.set(Optional.empty());
          lay();
          faults.addAll(faults("after"));
          Picture.write(
              scene.snapshot(null), "projector-%d-%dx%d".formatted(signers, width, height));
        });
    assertThat(faults).isEmpty();
    assertThat(model.sheetProperty().get().signed()).isEqualTo(signers);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "8, 2", "9, 3", "12, 3", "33, 3", "100, 3"})
  void columnsAreThoseOfThePaperAndPlacesFollowEachOtherRowByRow(
      int signers, int columns, FxRobot robot) {
    hall.signers(signers);
    robot.interact(
        () -> {
          show(1920, 1080);
          List<Bounds> cells = cells().stream().map(Node::getBoundsInParent).toList();
          assertThat(cells.stream().map(Bounds::getMinX).distinct()).hasSize(columns);
          for (int i = 0; i + columns < cells.size(); i++) {
            assertThat(cells.get(i + columns).getMinX()).isEqualTo(cells.get(i).getMinX());
            assertThat(cells.get(i + columns).getMinY()).isGreaterThan(cells.get(i).getMinY());
          }
        });
  }

  /// Who is called, who signed last and the count are as high as a letter must be that is read from
  /// twenty metres on a picture two metres high: one part in forty of it.
  @Test
  void threeThingsCanBeReadFromTheLastRow(FxRobot robot) {
    hall.signers(33);
    robot.interact(
        () -> {
          show(1920, 1080);
          called.set(Optional.of(order().get(1)));
          sign(order().getFirst());
          lay();
          assertThat(size("#called")).isGreaterThanOrEqualTo(1080 / 24.0);
          assertThat(size(".projector-count")).isGreaterThanOrEqualTo(1080 / 24.0);
          assertThat(((Label) scene.getRoot().lookup(".newest-name")).getText())
              .isEqualTo(order().getFirst().name());
        });
  }

  @Test
  void pageTurnsWithWhoIsCalledAndNeverBecauseSomebodySigned(FxRobot robot) {
    hall.signers(100);
    robot.interact(
        () -> {
          show(1920, 1080);
          List<Participant> order = order();
          called.set(Optional.of(order.get(2)));
          sign(order.get(80));
          assertThat(model.page().getValue()).isZero();
          called.set(Optional.of(order.get(40)));
          assertThat(model.page().getValue()).isOne();
          called.set(Optional.empty());
          assertThat(model.page().getValue()).isOne();
          assertThat(cells()).hasSize(36);
          assertThat(((Label) scene.getRoot().lookup(".projector-foot")).getText())
              .isEqualTo("Lembar 2 dari 3");
        });
  }

  @Test
  void latecomersAreNamedBelowAndMoveNobody(FxRobot robot) {
    hall.signers(12);
    robot.interact(
        () -> {
          show(1366, 768);
          sign(order().getFirst());
          Map<String, Bounds> first = new HashMap<>();
          var faults = new ArrayList<String>();
          moved(first, faults);
          for (String late : List.of("Siti Hajar", "Siti Nuraini", Hall.LONG_NAME)) {
            hall.owe(late, "IKRAR");
            sign(hall.person(late));
            lay();
            moved(first, faults);
            faults.addAll(faults(late));
          }
          assertThat(faults).isEmpty();
          assertThat(((Label) scene.getRoot().lookup(".projector-foot")).getText())
              .isEqualTo("Susulan: " + Hall.LONG_NAME + " · Siti Nuraini dan 1 orang lagi");
        });
  }

  private void show(int width, int height) {
    var view = new ProjectorView(model, messages);
    scene = new Scene(new Group(), width, height);
    KioskScreen.dress(scene);
    scene.setRoot(view.root());
    view.root().resize(width, height);
    view.onShow();
    lay();
  }

  private void lay() {
    for (int i = 0; i < 3; i++) {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }
  }

  private List<Participant> order() {
    return new JointPlaces(hall.ledger.repositories())
        .of(hall.event, text()).places().stream().map(JointPlaces.Place::person).toList();
  }

  private DeclarationText text() {
    return signing.text(Hall.EVENT, "IKRAR").orElseThrow();
  }

  private void sign(Participant person) {
    Instant now = hall.clock.instant();
    var drawn = new SignatureSubmission(person.id(), text(), now, now, SampleInk.SIGNATURE);
    assertThat(signing.sign(drawn, hall.door)).isInstanceOf(SigningResult.Signed.class);
  }

  private List<Node> cells() {
    return scene.getRoot().lookupAll(".place").stream().toList();
  }

  /// Remembers where each number stands, and tells which stands elsewhere than before.
  private void moved(Map<String, Bounds> before, List<String> faults) {
    for (Node cell : cells()) {
      String number = ((Text) cell.lookup(".place-number")).getText();
      Bounds now = cell.localToScene(cell.getLayoutBounds());
      Bounds first = before.computeIfAbsent(number, _ -> now);
      if (!first.equals(now)) {
        faults.add("place " + number + " moved");
      }
    }
  }

  private List<String> faults(String when) {
    var faults = new ArrayList<>(Clipping.faultsOf(scene, 20));
    cells().forEach(cell -> faults.addAll(faults((Parent) cell)));
    return faults.stream().map(fault -> when + ": " + fault).toList();
  }

  /// Words that leave their cell or lie over each other or over the signature.
  private static List<String> faults(Parent cell) {
    var faults = new ArrayList<String>();
    List<Node> parts = cell.getChildrenUnmodifiable().stream().filter(Node::isVisible).toList();
    for (Node part : parts) {
      Bounds box = part.getBoundsInParent();
      if (!cell.getLayoutBounds().contains(box)) {
        faults.add("outside its cell: " + part);
      }
      for (Node other : parts) {
        Bounds shrunk =
            new BoundingBox(
                box.getMinX() + 1,
                box.getMinY() + 1,
                Math.max(0, box.getWidth() - 2),
                Math.max(0, box.getHeight() - 2));
        if (!other.equals(part) && shrunk.intersects(other.getBoundsInParent())) {
          faults.add("overlap: " + part + " / " + other);
        }
      }
    }
    return faults;
  }

  private double size(String what) {
    return ((Label) scene.getRoot().lookup(what)).getFont().getSize();
  }
}
