package id.balai.ui.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.fixture.Clipping;
import id.balai.ui.text.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// Shows every state of the kiosk in two languages and two type sizes, lying and standing, and
/// fails where anything is cut, leaves the window, lies over other words, has no name for a screen
/// reader or shows a whole number of a person. Leaves a picture of every state in the smallest
/// window and in portrait; all combinations of four windows, and their pictures, with
/// `-Dbalai.pictures=all`.
@ExtendWith(ApplicationExtension.class)
final class KioskScreenshotTest {

  private record Size(int width, int height) {}

  private static final List<Size> SIZES =
      List.of(new Size(1366, 768), new Size(1600, 900), new Size(1920, 1080), new Size(1080, 1920));

  private static final boolean ALL = "all".equals(System.getProperty("balai.pictures"));

  /// Scenes without a window have exactly the size that is asked for.
  private final Map<Size, Scene> scenes = new HashMap<>();

  @Test
  void noStateHasCutOrOverlappingTextOrAThingWithoutAName(FxRobot robot) {
    var faults = new ArrayList<String>();
    for (KioskView view : KioskViews.all()) {
      robot.interact(() -> faults.addAll(shoot(view)));
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void noTwoStatesShareAPicture() {
    assertThat(KioskViews.all()).extracting(KioskView::name).doesNotHaveDuplicates();
  }

  /// A kiosk is drawn at one width and scaled, so that windows of the same shape differ by pixels
  /// alone: the smallest stands for those that lie, without the small type of the shorter language.
  /// Contrast changes colours and no sizes.
  private static boolean isTried(KioskView view, Size size, Language language, boolean isLarge) {
    boolean isEnglish = language == Language.ENGLISH;
    if (ALL) {
      return true;
    } else if (view.name().startsWith("contrast")) {
      return isShown(size, language, isLarge);
    }
    return size.equals(SIZES.getFirst())
        ? isLarge || !isEnglish
        : size.equals(SIZES.getLast()) && isLarge;
  }

  private Scene sceneOf(Size size) {
    return scenes.computeIfAbsent(
        size,
        _ -> {
          var scene = new Scene(new Group(), size.width(), size.height());
          KioskScreen.dress(scene);
          return scene;
        });
  }

  private List<String> shoot(KioskView view) {
    TestKiosk kiosk = view.kiosk().get();
    var screen = new KioskScreen(kiosk.context);
    Scene scene = move(screen, SIZES.getFirst());
    screen.root().applyCss();
    screen.root().layout();
    screen.onShow();
    view.play().accept(kiosk, screen);
    screen.model().tick();
    var faults = new ArrayList<String>();
    for (Size size : SIZES) {
      for (Language language : Language.values()) {
        for (boolean isLarge : new boolean[] {false, true}) {
          if (isTried(view, size, language, isLarge)) {
            scene = move(screen, size);
            kiosk.messages.languageProperty().set(language);
            screen.model().largeProperty().set(isLarge);
            faults.addAll(look(scene, view, size, language, isLarge));
          }
        }
      }
    }
    screen.onHide();
    scene.setRoot(new Group());
    return faults;
  }

  private Scene move(KioskScreen screen, Size size) {
    Scene scene = sceneOf(size);
    if (!scene.equals(screen.root().getScene())) {
      if (screen.root().getScene() != null) {
        screen.root().getScene().setRoot(new Group());
      }
      scene.setRoot(screen.root());
      screen.root().resize(size.width(), size.height());
    }
    return scene;
  }

  private static List<String> look(
      Scene scene, KioskView view, Size size, Language language, boolean isLarge) {
    // The fade between screens has just begun.
    scene.getRoot().lookupAll(".top-bar").forEach(bar -> bar.getParent().setOpacity(1));
    for (int i = 0; i < 2; i++) {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }
    String name =
        String.format(
            Locale.ROOT,
            "kiosk-%s-%dx%d-%s-%s",
            view.name(),
            size.width(),
            size.height(),
            isLarge ? "besar" : "normal",
            language.locale().getLanguage());
    if (ALL || isShown(size, language, isLarge)) {
      Picture.write(scene.snapshot(null), name);
    }
    var faults = new ArrayList<>(Clipping.faultsOf(scene));
    faults.addAll(Names.faultsOf(scene.getRoot()));
    faults.addAll(wholeNumbers(scene));
    return faults.stream().map(fault -> name + " " + fault).toList();
  }

  /// A public screen shows no whole identity or telephone number; everybody in the hall has both
  /// (R39). What somebody types into the own field is not meant.
  private static List<String> wholeNumbers(Scene scene) {
    return scene.getRoot().lookupAll(".label").stream()
        .filter(Labeled.class::isInstance)
        .map(label -> ((Labeled) label).getText())
        .filter(text -> text != null && text.replaceAll("[ .-]", "").matches(".*[0-9]{9}.*"))
        .map(text -> "shows a whole number: " + text)
        .toList();
  }

  /// Large type in English in portrait, normal type in Indonesian in the smallest window.
  private static boolean isShown(Size size, Language language, boolean isLarge) {
    boolean isSmallest = size.equals(SIZES.getFirst());
    boolean isPortrait = size.equals(SIZES.getLast());
    return (isSmallest && !isLarge && language == Language.INDONESIAN)
        || (isPortrait && isLarge && language == Language.ENGLISH);
  }
}
