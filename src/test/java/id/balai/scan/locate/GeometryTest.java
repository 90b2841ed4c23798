package id.balai.scan.locate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import id.balai.scan.DrawnFrame;
import id.balai.scan.Luma;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Lines, squares and planes as the locator fits them to what a frame shows.
final class GeometryTest {

  private final Random random = new Random(177);

  @ParameterizedTest
  @CsvSource({
    "21,21;25;17",
    "22.9,21;25;17",
    "23.1,25;21;29",
    "25,25;29;21",
    "29,29;33;25",
    "176,177;173;181",
    "177,177;181;173",
    "178.9,177;181;173"
  })
  void theSizesNextToAMeasuredOneAreTried(double measured, String sizes) {
    int[] possible =
        Arrays.stream(sizes.split(";"))
            .mapToInt(Integer::parseInt)
            .filter(n -> n >= 21 && n <= 177)
            .toArray();
    assertThat(Dimensions.near(measured)).containsExactlyInAnyOrder(possible);
    assertThat(Dimensions.near(measured)[0]).isEqualTo(possible[0]);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-50, 0, 10, 14.9, 190, 10_000})
  void noCodeHasAnySizeFarOutside(double measured) {
    assertThat(Dimensions.near(measured)).isEmpty();
  }

  @Test
  void aLineThroughScatteredPointsIsTheOneTheyWereDrawnFrom() {
    for (int round = 0; round < 300; round++) {
      double angle = random.nextDouble() * Math.PI;
      var direction = new Point(Math.cos(angle), Math.sin(angle));
      var through = new Point(random.nextDouble() * 500, random.nextDouble() * 500);
      var points = new Point[40];
      for (int i = 0; i < points.length; i++) {
        double aside = random.nextGaussian() * 0.05;
        points[i] =
            through
                .plus(direction.times(i * 5 - 100))
                .plus(new Point(-direction.y(), direction.x()).times(aside));
      }
      Line line = Line.fit(points, new int[points.length], 0).orElseThrow();
      assertThat(line.distance(through)).isCloseTo(0, offset(0.1));
      assertThat(Math.abs(line.direction().cross(direction))).isCloseTo(0, offset(0.01));
      assertThat(line.direction().length()).isCloseTo(1, offset(1e-9));
    }
  }

  @Test
  void onePointMakesNoLine() {
    assertThat(Line.fit(new Point[] {new Point(1, 1)}, new int[1], 0)).isEmpty();
    assertThat(Line.fit(new Point[] {new Point(1, 1), new Point(2, 2)}, new int[2], 1)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0,0,1,0,5,5,0,1,5,0", "0,0,0.6,0.8,10,0,0,1,10,13.333", "3,4,0,1,0,7,1,0,3,7"})
  void twoLinesMeetWhereArithmeticSays(
      double ax,
      double ay,
      double adx,
      double ady,
      double bx,
      double by,
      double bdx,
      double bdy,
      double x,
      double y) {
    var one = new Line(new Point(ax, ay), new Point(adx, ady));
    var other = new Line(new Point(bx, by), new Point(bdx, bdy));
    Point met = one.meet(other).orElseThrow();
    assertThat(met.x()).isCloseTo(x, offset(0.001));
    assertThat(met.y()).isCloseTo(y, offset(0.001));
    assertThat(one.meet(one)).isEmpty();
  }

  /// Places on a plane that is seen by a camera: whatever fixes the view gives all others.
  @Test
  void theViewOfAPlaneIsRecoveredFromWhatIsSeenOfIt() {
    for (int round = 0; round < 200; round++) {
      double[] camera = camera();
      var places = new Landmarks(29);
      for (int[] corner : new int[][] {{0, 0}, {22, 0}, {0, 22}}) {
        places.add(
            corner[0],
            corner[1],
            new Point[] {
              seen(camera, corner[0], corner[1]),
              seen(camera, corner[0] + 7, corner[1]),
              seen(camera, corner[0] + 7, corner[1] + 7),
              seen(camera, corner[0], corner[1] + 7)
            });
      }
      View view = View.through(places, Bend.NONE).orElseThrow();
      assertThat(view.dimension()).isEqualTo(29);
      for (int at = 0; at < 30; at++) {
        double column = random.nextDouble() * 29;
        double row = random.nextDouble() * 29;
        Point distance = view.seen(column, row).minus(seen(camera, column, row));
        assertThat(distance.length()).as("round %d", round).isLessThan(0.01);
      }
      assertThat(Homography.error(places, Bend.NONE)).isCloseTo(0, offset(0.001));
      assertThat(view.covers(seen(camera, 14, 14))).isTrue();
      assertThat(view.covers(seen(camera, 28.9, 0.1))).isTrue();
      assertThat(view.covers(seen(camera, -0.5, 14))).isFalse();
      assertThat(view.covers(seen(camera, 14, 29.5))).isFalse();
    }
  }

  @Test
  void placesOnOneLineFixNoView() {
    var places = new Landmarks(21);
    for (int at = 0; at < 8; at++) {
      places.add(at, 0, new Point(at * 3, 10), 1);
    }
    assertThat(View.through(places, Bend.NONE)).isEmpty();
  }

  /// A bow moves the middle and leaves the edges.
  @ParameterizedTest
  @CsvSource({"-1,-1", "1,-1", "1,1", "-1,1"})
  void aBentPaperKeepsItsCorners(double u, double v) {
    var bend = new Bend(new Point(0.1, 0.05), new Point(-0.07, 0.2));
    assertThat(bend.u(u, v)).isEqualTo(u);
    assertThat(bend.v(u, v)).isEqualTo(v);
    assertThat(bend.u(0, 0)).isCloseTo(0.03, offset(1e-9));
    assertThat(bend.v(0, 0)).isCloseTo(0.25, offset(1e-9));
    assertThat(Bend.NONE.u(0.3, u)).isEqualTo(0.3);
  }

  /// The outer edge of a finder pattern, turned and tilted, with noise of a fifth of a pixel.
  @ParameterizedTest
  @ValueSource(doubles = {0, 10, 30, 44, 45, 60, 89})
  void theCornersOfASquareAreFoundHoweverItIsTurned(double degrees) {
    double angle = Math.toRadians(degrees);
    var across = new Point(Math.cos(angle), Math.sin(angle)).times(35);
    var down = new Point(-Math.sin(angle), 0.8 * Math.cos(angle)).times(35);
    var centre = new Point(200, 150);
    Point[] corners = {
      centre.minus(across).minus(down),
      centre.plus(across).minus(down),
      centre.plus(across).plus(down),
      centre.minus(across).plus(down)
    };
    var points = new Point[64];
    for (int i = 0; i < points.length; i++) {
      Point from = corners[i / 16];
      Point side = corners[(i / 16 + 1) % 4].minus(from);
      points[i] =
          from.plus(side.times((i % 16 + 0.5) / 16))
              .plus(new Point(random.nextGaussian() * 0.2, random.nextGaussian() * 0.2));
    }
    Finder finder = Outline.fit(points, centre).orElseThrow();
    assertThat(finder.centre().minus(centre).length()).isLessThan(0.5);
    for (Point corner : corners) {
      assertThat(finder.corners())
          .as("%s degrees", degrees)
          .anyMatch(found -> found.minus(corner).length() < 1);
    }
    assertThat(finder.module())
        .isCloseTo(Math.sqrt(Math.abs(across.cross(down))) * 2 / 7, offset(0.2));
  }

  @Test
  void pointsOnACircleOrALineMakeNoSquare() {
    var line = new Point[40];
    for (int i = 0; i < line.length; i++) {
      line[i] = new Point(i, 5);
    }
    assertThat(Outline.fit(line, new Point(20, 5))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a square            | 0,0 70,0 70,70 0,70    | 35,35 | true
          the other way round | 0,0 0,70 70,70 70,0    | 35,35 | true
          far too small       | 0,0 3,0 3,3 0,3        | 1,1   | false
          far too long        | 0,0 70,0 70,14 0,14    | 35,7  | false
          nearly flat         | 0,0 70,0 130,9 60,9    | 65,5  | false
          probed elsewhere    | 0,0 70,0 70,70 0,70    | 95,35 | false
          all in one place    | 5,5 5,5 5,5 5,5        | 5,5   | false
          """)
  void fourCornersMakeAFinderOrNot(String why, String corners, String probed, boolean isFinder) {
    Point[] points =
        Arrays.stream(corners.split(" ")).map(GeometryTest::point).toArray(Point[]::new);
    Optional<Finder> finder = Finder.of(points, point(probed));
    assertThat(finder.isPresent()).as(why).isEqualTo(isFinder);
    finder.ifPresent(
        found -> {
          assertThat(found.module()).isCloseTo(10, offset(1e-9));
          assertThat(found.isSameAs(found)).isTrue();
          assertThat(found.inModules(new Point(20, 0)).length()).isCloseTo(2, offset(1e-9));
        });
  }

  /// Whichever corner was found first, a code's own directions put them into order.
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void cornersAreNamedByTheSidesOfTheCode(int first) {
    Point[] square = {new Point(0, 0), new Point(70, 0), new Point(70, 70), new Point(0, 70)};
    var turned = new Point[4];
    for (int k = 0; k < 4; k++) {
      turned[k] = square[(k + first) % 4];
    }
    Finder finder = Finder.of(turned, new Point(35, 35)).orElseThrow();
    assertThat(finder.cornersAlong(new Point(100, 3), new Point(-3, 100))).containsExactly(square);
    assertThat(finder.cornersAlong(new Point(0, 100), new Point(-100, 0)))
        .containsExactly(square[1], square[2], square[3], square[0]);
  }

  @ParameterizedTest
  @CsvSource({
    "0.5,0.5,0",
    "1.5,0.5,100",
    "0.5,1.5,50",
    "1.5,1.5,250",
    "1,0.5,50",
    "1,1,100",
    "-9,-9,0",
    "99,99,250",
    "-9,99,50"
  })
  void brightnessLiesBetweenTheNearestPixels(double x, double y, double value) {
    var gray = new Gray(new Luma(new byte[] {0, 100, 50, (byte) 250}, 2, 2));
    assertThat((double) gray.at(x, y)).isCloseTo(value, offset(0.5));
    assertThat(new Gray(new Luma(new byte[] {7}, 1, 1)).at(x, y)).isEqualTo(7);
  }

  @Test
  void aFrameOfOnePixelHasNoPlaceAmongFour() {
    var gray = new Gray(new Luma(new byte[100], 10, 10));
    assertThat(gray.contains(0.5, 0.5)).isTrue();
    assertThat(gray.contains(9.4, 9.4)).isTrue();
    assertThat(gray.contains(9.5, 5)).isFalse();
    assertThat(gray.contains(0.4, 5)).isFalse();
  }

  /// The timing lines of a drawn code agree with the right view, and are against a shifted one.
  @ParameterizedTest
  @CsvSource({"0,0.8,1", "1,-1,-0.5", "10,-0.5,0.5"})
  void timingTellsTheRightViewFromAWrongOne(double shift, double least, double most) {
    Luma frame =
        new DrawnFrame(300, 300, 235)
            .shadedCode("HDRB", 2, 20, 235, 50, 50, 250, 50, 250, 250, 50, 250)
            .luma();
    double module = 200 / 25.0;
    var places = new Landmarks(25);
    for (int[] corner : new int[][] {{0, 0}, {25, 0}, {25, 25}, {0, 25}}) {
      places.add(
          corner[0],
          corner[1],
          new Point(50 + (corner[0] + shift) * module, 50 + corner[1] * module),
          1);
    }
    View view = View.through(places, Bend.NONE).orElseThrow();
    assertThat(Timing.agreement(new Gray(frame), view)).isBetween(least, most);
    if (shift == 0) {
      var bits = DrawnFrame.matrix("HDRB", 2);
      assertThat(ModuleGrid.sample(new Gray(frame), view).byWhole()).isEqualTo(bits);
      assertThat(ModuleGrid.sample(new Gray(frame), view).byNeighbourhood()).isEqualTo(bits);
    }
  }

  @Test
  void crossingsOfOneFinderGrowTogetherAndOthersDoNot() {
    var seed = new FinderCandidate(100, 10, 4);
    assertThat(seed.fits(104, 5)).isTrue();
    assertThat(seed.fits(107, 4)).isFalse();
    assertThat(seed.fits(100, 7)).isFalse();
    assertThat(seed.fits(100, 2.3)).isFalse();
    seed.add(104, 12, 5);
    assertThat(seed.rows()).isEqualTo(2);
    assertThat(seed.x()).isEqualTo(102);
    assertThat(seed.y()).isEqualTo(11.5);
    assertThat(seed.module()).isEqualTo(4.5);
    assertThat(seed.lastRow()).isEqualTo(12);
  }

  private static Point point(String text) {
    String[] parts = text.split(",", -1);
    return new Point(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
  }

  /// Nine numbers of a camera that looks at a plane aslant.
  private double[] camera() {
    double angle = random.nextDouble() * 2 * Math.PI;
    double size = 4 + random.nextDouble() * 8;
    return new double[] {
      size * Math.cos(angle),
      -size * Math.sin(angle),
      300,
      size * Math.sin(angle) * 0.8,
      size * Math.cos(angle),
      250,
      (random.nextDouble() - 0.5) * 0.012,
      (random.nextDouble() - 0.5) * 0.012,
      1
    };
  }

  private static Point seen(double[] camera, double column, double row) {
    double w = camera[6] * column + camera[7] * row + camera[8];
    return new Point(
        (camera[0] * column + camera[1] * row + camera[2]) / w,
        (camera[3] * column + camera[4] * row + camera[5]) / w);
  }
}
