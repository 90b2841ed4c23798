package id.balai.ui.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.fixture.Clipping;
import id.balai.ui.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Shows every state of the kiosk in four sizes, two type sizes and two languages, and fails where
/// anything is cut, leaves the window, lies over other words, has no name for a screen reader or
/// shows a whole number of a person. Leaves a picture of every state in the smallest size and in
/// portrait; of every combination with `-Dbalai.pictures=all`.
@ExtendWith(ApplicationExtension.class)
final class KioskScreenshotTest {

  private record Size(int width, int height) {}

  private static final List<Size> SIZES =
      List.of(new Size(1366, 768), new Size(1600, 900), new Size(1920, 1080), new Size(1080, 1920));

  private static final boolean ALL = "all".equals(System.getProperty("balai.pictures"));

  private Scene scene;

  @Start
  void start(Stage stage) {
    // Scenes without a window have exactly the size that is asked for.
    scene = new Scene(new Group());
  }

  @Test
  void noStateHasCutOrOverlappingTextOrAThingWithoutAName(FxRobot robot) {
    var faults = new ArrayList<String>();
    for (Size size : SIZES) {
      robot.interact(() -> fit(size));
      for (KioskView view : viewsIn(size)) {
        robot.interact(() -> faults.addAll(shoot(view, size)));
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void noTwoStatesShareAPicture() {
    assertThat(KioskViews.all()).extracting(KioskView::name).doesNotHaveDuplicates();
  }

  /// Contrast changes colours and no sizes, so that the two most different windows tell enough.
  private static List<KioskView> viewsIn(Size size) {
    return KioskViews.all().stream()
        .filter(view -> isTelling(size) || ALL || !view.name().startsWith("contrast"))
        .toList();
  }

  /// A kiosk is drawn at one width and scaled, so that windows of the same shape differ by pixels
  /// alone: all in the smallest window, the two extremes in the upright one, one in each between.
  private static boolean isTried(Size size, Language language, boolean isLarge) {
    boolean isEnglish = language == Language.ENGLISH;
    return ALL
        || size.equals(SIZES.getFirst())
        || (isLarge == isEnglish && (isTelling(size) || isLarge == (size.width() == 1600)));
  }

  private static boolean isTelling(Size size) {
    return size.equals(SIZES.getFirst()) || size.equals(SIZES.getLast());
  }

  private void fit(Size size) {
    scene = new Scene(new Group(), size.width(), size.height());
    KioskScreen.dress(scene);
  }

  private List<String> shoot(KioskView view, Size size) {
    TestKiosk kiosk = view.kiosk().get();
    var screen = new KioskScreen(kiosk.context);
    scene.setRoot(screen.root());
    screen.root().resize(size.width(), size.height());
    screen.root().applyCss();
    screen.root().layout();
    screen.onShow();
    view.play().accept(kiosk, screen);
    screen.model().tick();
    var faults = new ArrayList<String>();
    for (Language language : Language.values()) {
      for (boolean isLarge : new boolean[] {false, true}) {
        if (!isTried(size, language, isLarge)) {
          continue;
        }
        kiosk.messages.languageProperty().set(language);
        screen.model().largeProperty().set(isLarge);
        faults.addAll(look(view, size, language, isLarge));
      }
    }
    screen.onHide();
    return faults;
  }

  private List<String> look(KioskView view, Size size, Language language, boolean isLarge) {
    // The fade between screens has just begun.
    scene.getRoot().lookupAll(".top-bar").forEach(bar -> bar.getParent().setOpacity(1));
    for (int i = 0; i < 3; i++) {
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
    faults.addAll(wholeNumbers());
    return faults.stream().map(fault -> name + " " + fault).toList();
  }

  /// A public screen shows no whole identity or telephone number; everybody in the hall has both
  /// (R39). What somebody types into the own field is not meant.
  private List<String> wholeNumbers() {
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
