package id.balai.scan.presence;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.badge.BadgeCode;
import id.balai.domain.badge.ForeignKind;
import id.balai.domain.badge.Sighting;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PresenceWindowTest {
  private static final String A = BadgeCode.draw(new Random(1)).text();
  private static final String B = BadgeCode.draw(new Random(2)).text();
  private static final String LINK = "https://example.org/halaman";
  private static final Sighting SAW_A = new Sighting.Badge(A);
  private static final Sighting SAW_B = new Sighting.Badge(B);
  private static final Sighting SAW_LINK = new Sighting.Foreign(ForeignKind.WEB);

  private final PresenceWindow camera = PresenceWindow.forCamera();

  @Test
  void badgeHeldForAMinuteIsOneShowing() {
    assertThat(hold(camera, A, 0, 60_000)).containsExactly(SAW_A);
  }

  /// Times in milliseconds: the last reading, the next one, how often it is reported in all.
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          1000, 1400, 1
          1000, 3999, 1
          1000, 4000, 2
          1000, 9000, 2
          """)
  void badgeThatComesBackIsNewOnlyAfterTheWindow(long last, long next, int showings) {
    List<Sighting> seen = new ArrayList<>(hold(camera, A, 0, last));
    seen.addAll(read(camera, next, A));
    assertThat(seen).hasSize(showings);
  }

  @Test
  void twoBadgesInViewAreReportedOnceEachInOrder() {
    List<Sighting> seen = new ArrayList<>();
    for (long t = 0; t < 10_000; t += 100) {
      seen.addAll(t < 700 ? read(camera, t, A) : read(camera, t, t % 200 == 0 ? A : B));
    }
    assertThat(seen).containsExactly(SAW_A, SAW_B);
  }

  @Test
  void smallLettersAndBlanksAreTheSameBadge() {
    assertThat(read(camera, 0, " " + A.toLowerCase(java.util.Locale.ROOT) + "\n"))
        .containsExactly(SAW_A);
    assertThat(read(camera, 100, A)).isEmpty();
  }

  @Test
  void foreignCodeIsReportedOnceAfterThreeFrames() {
    assertThat(read(camera, 0, LINK)).isEmpty();
    assertThat(read(camera, 200, LINK)).isEmpty();
    assertThat(read(camera, 400, LINK)).containsExactly(SAW_LINK);
    assertThat(hold(camera, LINK, 600, 8000)).isEmpty();
  }

  @Test
  void foreignCodeBesideABadgeStaysUnmentioned() {
    List<Sighting> seen = new ArrayList<>();
    for (long t = 0; t < 5000; t += 100) {
      seen.addAll(camera.read(List.of(LINK, A), t * 1_000_000));
    }
    assertThat(seen).containsExactly(SAW_A);
    assertThat(read(camera, 5800, LINK)).isEmpty();
    assertThat(read(camera, 5900, LINK)).containsExactly(SAW_LINK);
  }

  @Test
  void scannerReportsAForeignCodeAtOnceAndForgetsAfterItsOwnWindow() {
    PresenceWindow scanner = PresenceWindow.forScanner();
    assertThat(read(scanner, 0, LINK)).containsExactly(SAW_LINK);
    assertThat(read(scanner, 0, A)).containsExactly(SAW_A);
    assertThat(read(scanner, 1499, A)).isEmpty();
    assertThat(read(scanner, 2999, A)).containsExactly(SAW_A);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          HTTPS://EXAMPLE.ORG,          WEB
          'WIFI:T:WPA;S:aula;P:rahasia;;', WIFI
          'BEGIN:VCARD',                CONTACT
          00020101021126,               PAYMENT
          NISN 0012345678,              OTHER
          HDRBXX,                       OTHER
          """)
  void foreignTextsAreSortedByTheirBeginning(String text, ForeignKind kind) {
    assertThat(read(PresenceWindow.forScanner(), 0, text))
        .containsExactly(new Sighting.Foreign(kind));
  }

  private static List<Sighting> hold(PresenceWindow window, String text, long from, long to) {
    List<Sighting> seen = new ArrayList<>();
    for (long t = from; t <= to; t += 100) {
      seen.addAll(read(window, t, text));
    }
    return seen;
  }

  private static List<Sighting> read(PresenceWindow window, long millis, String text) {
    return window.read(List.of(text), millis * 1_000_000);
  }
}
