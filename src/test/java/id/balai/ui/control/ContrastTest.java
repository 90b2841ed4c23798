package id.balai.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Text stands out from what is behind it by 4.5 to 1 (WCAG 2.1, AA).
final class ContrastTest {

  private static final double LEAST = 4.5;

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          ink, paper
          ink, card
          ink, brand-soft
          ink-2, paper
          ink-2, card
          ink-2, quiet-soft
          brand, paper
          brand-dark, brand-soft
          card, brand
          card, brand-dark
          gold-ink, gold-soft
          ok, paper
          ok, ok-soft
          info, paper
          info, info-soft
          warn, paper
          warn, card
          bad, paper
          bad, bad-soft
          card, ok
          card, info
          card, warn
          card, bad
          card, night-deep
          night-text, night-deep
          pen, card
          """)
  void textStandsOutFromItsBackground(String text, String background) throws IOException {
    double one = luminance(token(text));
    double other = luminance(token(background));

    assertThat((Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05))
        .isGreaterThanOrEqualTo(LEAST);
  }

  private static Color token(String name) throws IOException {
    try (InputStream in = Theme.class.getResourceAsStream("tokens.css")) {
      String css = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      Matcher line = Pattern.compile("-balai-" + name + ": (#[0-9A-F]{6});").matcher(css);
      assertThat(line.find()).as("token %s", name).isTrue();
      return Color.web(line.group(1));
    }
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
