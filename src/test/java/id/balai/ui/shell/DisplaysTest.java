package id.balai.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.ui.route.Display;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which display a window goes to, on invented computers.
final class DisplaysTest {

  /// Bounds as `x,y,width,height`, the console's middle as `x,y`; 0: none.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          one display                | 0,0,1366,768                                       | 683,384   | -   | 1 | 0
          the console on the first   | 0,0,1366,768 1366,0,1920,1080                      | 683,384   | -   | 2 | 2
          the console on the second  | 0,0,1366,768 1366,0,1920,1080                      | 2000,500  | -   | 1 | 1
          a display to the left      | 0,0,1920,1080 -1366,0,1366,768                     | 900,500   | -   | 2 | 2
          the console on the left    | 0,0,1920,1080 -1366,0,1366,768                     | -700,300  | -   | 1 | 1
          a display above            | 0,0,1920,1080 0,-1080,1920,1080                    | 900,-500  | -   | 1 | 1
          the second is taken        | 0,0,1366,768 1366,0,1920,1080                      | 683,384   | 2   | 2 | 0
          the second of three taken  | 0,0,1366,768 1366,0,1920,1080 3286,0,1280,720      | 683,384   | 2   | 3 | 3
          all but the console's      | 0,0,1366,768 1366,0,1920,1080 3286,0,1280,720      | 683,384   | 2 3 | 2 | 0
          a kiosk over the console   | 0,0,1366,768 1366,0,1920,1080                      | 683,384   | 1   | 2 | 2
          the edge belongs to one    | 0,0,1366,768 1367,0,1920,1080                      | 1366,384  | -   | 2 | 2
          the console's was unplugged | 0,0,1366,768 1366,0,1920,1080                     | 9000,9000 | -   | 1 | 1
          """)
  void windowsGoWhereNothingStands(
      String name, String bounds, String console, String taken, int kiosk, int hall) {
    List<Rectangle2D> boxes = Arrays.stream(bounds.split(" ", -1)).map(DisplaysTest::box).toList();
    Set<Integer> numbers =
        taken.equals("-")
            ? Set.of()
            : Arrays.stream(taken.split(" ", -1)).map(Integer::valueOf).collect(Collectors.toSet());

    List<Display> all = Windows.displays(boxes, point(console), numbers);

    assertThat(Display.best(all).number()).as(name).isEqualTo(kiosk);
    assertThat(Display.forHall(all).map(Display::number))
        .as(name)
        .isEqualTo(Optional.of(hall).filter(number -> number > 0));
    assertThat(all.stream().filter(Display::isOwn).count()).isLessThanOrEqualTo(1);
    for (Display display : all) {
      Rectangle2D box = Windows.box(boxes, display.number());
      assertThat(display.width()).isEqualTo((int) box.getWidth());
      assertThat(display.height()).isEqualTo((int) box.getHeight());
    }
  }

  /// A kiosk that comes back after a power cut, on a computer whose displays changed since.
  @ParameterizedTest
  @CsvSource({"1, 1, 0", "2, 2, 1366", "3, 2, 1366"})
  void aKioskComesBackToItsDisplayOrToTheBestOne(int remembered, int found, int left) {
    List<Rectangle2D> boxes =
        List.of(new Rectangle2D(0, 0, 1366, 768), new Rectangle2D(1366, 0, 1920, 1080));

    List<Display> all = Windows.displays(boxes, new Point2D(683, 384), Set.of());

    assertThat(Display.find(all, remembered).number()).isEqualTo(found);
    assertThat(Windows.box(boxes, remembered).getMinX()).isEqualTo(left);
  }

  private static Rectangle2D box(String text) {
    double[] n = Arrays.stream(text.split(",", -1)).mapToDouble(Double::parseDouble).toArray();
    return new Rectangle2D(n[0], n[1], n[2], n[3]);
  }

  private static Point2D point(String text) {
    double[] n = Arrays.stream(text.split(",", -1)).mapToDouble(Double::parseDouble).toArray();
    return new Point2D(n[0], n[1]);
  }
}
