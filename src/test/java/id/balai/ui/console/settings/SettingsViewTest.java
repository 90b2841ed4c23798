package id.balai.ui.console.settings;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.access.Actor;
import id.balai.domain.attendance.Door;
import id.balai.fixture.AtOnce;
import id.balai.fixture.Clipping;
import id.balai.service.station.StationSettings;
import id.balai.service.station.StationSettings.Theme;
import id.balai.ui.console.ChoosePin;
import id.balai.ui.console.ConsoleAtWork;
import id.balai.ui.console.ConsoleFrame;
import id.balai.ui.console.PageWork;
import id.balai.ui.console.ViewModels;
import id.balai.ui.console.pin.FirstPinView;
import id.balai.ui.console.signin.SignInView;
import id.balai.ui.console.signin.SignInViewModel;
import id.balai.ui.kiosk.Picture;
import id.balai.ui.route.Screen;
import id.balai.ui.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The settings, the question for the operators' PIN and the question who works at the desk, with
/// pictures in `target/screenshots`.
@ExtendWith(ApplicationExtension.class)
final class SettingsViewTest {

  private static final double MARGIN = 16;

  private static final String SECRET = "hujan-di-rantau";

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
  void aPersonIsAddedAndFromThenOnSignsIn(FxRobot robot) {
    robot.interact(
        () -> {
          var view = new SettingsView(ViewModels.settings(console.context()), console.messages);
          Scene scene = ConsoleAtWork.scene(view.root(), 1366, 768);
          view.onShow();
          scene.getRoot().applyCss();
          scene.getRoot().layout();
          field(scene, "#person-name").setText("Rina");
          field(scene, "#person-password").setText(SECRET);
          field(scene, "#person-password-again").setText(SECRET);
          ((Button) scene.lookup("#person-add")).fire();
          view.onHide();
        });
    var access = console.workspace.services().access();
    assertThat(console.workspace.services().currentActor().actor().map(Actor::text))
        .contains("pengelola: Rina");

    access.accounts().signOut();
    robot.interact(
        () -> {
          var model = new SignInViewModel(access, new PageWork(console.tasks, console.messages));
          var view = new SignInView(model, console.messages);
          Scene scene = ConsoleAtWork.scene(view.root(), 1366, 768);
          field(scene, "#name").setText("Rina");
          field(scene, "#password").setText(SECRET);
          ((Button) scene.lookup("#enter")).fire();
        });
    assertThat(console.workspace.services().currentActor().may(AccessLevel.KEEPER)).isTrue();
  }

  @Test
  void theLookOfTheKioskIsChosenAndKept(FxRobot robot) {
    robot.interact(
        () -> {
          var view = new SettingsView(ViewModels.settings(console.context()), console.messages);
          Scene scene = ConsoleAtWork.scene(view.root(), 1366, 768);
          view.onShow();
          scene.getRoot().applyCss();
          scene.getRoot().layout();
          @SuppressWarnings("unchecked")
          var theme = (ComboBox<Theme>) scene.lookup("#theme");
          theme.setValue(Theme.CONTRAST);
          view.onHide();
        });

    assertThat(console.station.settings().theme()).isEqualTo(Theme.CONTRAST);
    assertThat(console.station.settings().sound()).isEqualTo(StationSettings.USUAL.sound());
  }

  @Test
  void nothingIsCutInAnySizeAndLanguage(FxRobot robot) {
    Map<String, Supplier<Screen>> screens =
        Map.of(
            "settings", this::settings,
            "first-pin", this::firstPin,
            "sign-in", this::signIn);
    var faults = new ArrayList<String>();
    robot.interact(
        () -> {
          for (int width : List.of(1366, 1920)) {
            for (Language language : Language.values()) {
              console.messages.languageProperty().set(language);
              screens.forEach(
                  (name, screen) -> faults.addAll(look(name, screen.get(), width, language)));
            }
          }
        });
    assertThat(faults).isEmpty();
  }

  private List<String> look(String what, Screen screen, int width, Language language) {
    int height = width * 9 / 16;
    Scene scene = ConsoleAtWork.scene(screen.root(), width, height);
    screen.onShow();
    for (int i = 0; i < 3; i++) {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }
    String name = "console-" + what + "-" + width + "-" + language.locale().getLanguage();
    Picture.write(scene.snapshot(null), name);
    List<String> faults =
        Clipping.faultsOf(scene, MARGIN).stream().map(fault -> name + " " + fault).toList();
    screen.onHide();
    return faults;
  }

  private Screen settings() {
    console.workspace.services().help().call(new Door(console.event.id(), "DEK", "Pintu 2"));
    var frame = new ConsoleFrame(console.context());
    frame.open("settings");
    return frame;
  }

  private Screen firstPin() {
    var pin = console.workspace.services().access().pin();
    var model = new ChoosePin(pin, AtOnce.tasks(), () -> {});
    return new FirstPinView(model, console.messages, () -> {});
  }

  private Screen signIn() {
    var access = console.workspace.services().access();
    return new SignInView(
        new SignInViewModel(access, new PageWork(console.tasks, console.messages)),
        console.messages);
  }

  private static TextField field(Scene scene, String id) {
    return (TextField) scene.lookup(id);
  }
}
