package id.balai.domain.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.balai.domain.Samples;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One version of a text: what its hash covers and in which languages it is read.
final class DeclarationTextTest {

  private static final Translation ENGLISH =
      new Translation("en", "Pledge", "", List.of("We stay neutral."), "");
  private static final Translation JAVANESE =
      new Translation("jv", "Ikrar", "", List.of("Kita netral."), "");

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # language, title, opening, first point, second point, closing, the same hash
          id, Ikrar,  Kami,  Netral.,  Jujur.,  Demikian., true
          en, Ikrar,  Kami,  Netral.,  Jujur.,  Demikian., false
          id, Ikrar., Kami,  Netral.,  Jujur.,  Demikian., false
          id, Ikrar,  Kita,  Netral.,  Jujur.,  Demikian., false
          id, Ikrar,  Kami,  netral.,  Jujur.,  Demikian., false
          id, Ikrar,  Kami,  Netral.,  Jujur!,  Demikian., false
          id, Ikrar,  Kami,  Jujur.,   Netral., Demikian., false
          id, Ikrar,  Kami,  Netral.,  Jujur.,  Demikian,  false
          id, Ikrar,  '',    Netral.,  Jujur.,  Demikian., false
          """)
  void everyWordAndItsPlaceIsInTheHash(
      String language,
      String title,
      String opening,
      String first,
      String second,
      String closing,
      boolean isSame) {
    DeclarationText signed = text("id", "Ikrar", "Kami", "Netral.", "Jujur.", "Demikian.");
    DeclarationText other = text(language, title, opening, first, second, closing);

    assertThat(other.hash().equals(signed.hash())).isEqualTo(isSame);
    assertThat(signed.hash()).matches("[0-9a-f]{64}");
  }

  /// Two texts of the same lines, which are parted differently.
  @Test
  void whereALinePartsIsInTheHashToo() {
    DeclarationText one = text("id", "Ikrar\nBersama", "Kami", "Netral.", "Jujur.", "");
    DeclarationText other = text("id", "Ikrar", "Bersama\nKami", "Netral.", "Jujur.", "");
    DeclarationText third = text("id", "Ikrar", "Bersama", "Kami\nNetral.", "Jujur.", "");
    assertThat(Stream.of(one, other, third).map(DeclarationText::hash)).doesNotHaveDuplicates();
  }

  /// Hashes as programs up to 0.3 recorded them, made with sha256sum.
  @ParameterizedTest
  @CsvSource({
    "Ikrar, c3031b58edc362806474315b7771e3648e486fd28c4f778e17b876ec560ce2d3",
    "Ikrar;Bersama, 45a2c550a1890679c4be451fd6a72573b4289cf5b34de879e4f911fb5c6daf88",
  })
  void earlierRecordsStillNameTheirText(String title, String recorded) {
    DeclarationText text =
        text("id", title.replace(';', '\n'), "Kami", "Netral.", "Jujur.", "Demikian.");
    assertThat(text.isOf(recorded)).isTrue();
    assertThat(text.isOf(text.hash())).isTrue();
    assertThat(text.isOf("0".repeat(64))).isFalse();
    assertThat(text.hash().equals(recorded)).isEqualTo(title.indexOf(';') < 0);
  }

  /// Texts of random parts: the same hash never names two of them.
  @Test
  void noTwoTextsHaveOneHash() {
    Map<String, List<String>> seen = new HashMap<>();
    for (int seed = 0; seed < 5_000; seed++) {
      var random = new Random(seed);
      Supplier<String> part =
          () ->
              random
                  .ints(random.nextInt(1, 4), 0, 4)
                  .mapToObj(letter -> String.valueOf("a\n1:".charAt(letter)))
                  .collect(Collectors.joining());
      List<String> points = Stream.generate(part).limit(random.nextInt(1, 4)).toList();
      var text =
          new DeclarationText(
              Samples.EVENT, "IKRAR", 1, "id", "T" + part.get(), part.get(), points, part.get());
      var parts = new ArrayList<>(List.of(text.title(), text.opening()));
      parts.addAll(points);
      parts.add(text.closing());
      assertThat(seen.computeIfAbsent(text.hash(), _ -> parts))
          .as("seed %d", seed)
          .isEqualTo(parts);
    }
  }

  @Test
  void versionAndTranslationsAreNotInTheHash() {
    DeclarationText text = text("id", "Ikrar", "Kami", "Netral.", "Jujur.", "");
    assertThat(text.asVersion(7).hash()).isEqualTo(text.hash());
    assertThat(in(ENGLISH).hash()).isEqualTo(in().hash());
    assertThat(TextRead.of(in(ENGLISH).in("en")).hash()).isNotEqualTo(in().hash());
  }

  @Test
  void textIsReadInTheLanguageThatWasAskedForOrItsFirst() {
    DeclarationText both = in(ENGLISH, JAVANESE);

    assertThat(both.in("en").title()).isEqualTo("Pledge");
    assertThat(both.in("en").language()).isEqualTo("en");
    assertThat(both.in("en").translations()).isEmpty();
    assertThat(both.in("fr")).isEqualTo(in());
    assertThat(both.in("id")).isEqualTo(in());
  }

  @ParameterizedTest
  @CsvSource({"id, en", "en, jv", "jv, id", "fr, id"})
  void oneLanguageFollowsTheOtherInARing(String now, String next) {
    assertThat(in(ENGLISH, JAVANESE).nextLanguage(now)).contains(next);
    assertThat(in().nextLanguage(now)).isEmpty();
  }

  @Test
  @SuppressWarnings({"NullAway", "NullOptional"}) // what older journals lack
  void textHasATitleAPointAndAVersion() {
    assertThatIllegalArgumentException().isThrownBy(() -> text("id", " ", "", "A", "B", ""));
    assertThatIllegalArgumentException().isThrownBy(() -> in().asVersion(0));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new DeclarationText(
                    Samples.EVENT, "D", 1, "id", "T", "", List.of(), "", List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Translation("en", "", "", List.of("A"), ""));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Translation("en", "Pledge", "", List.of(), ""));
    assertThat(
            new DeclarationText(Samples.EVENT, "D", 1, "id", "T", "", List.of("A"), "", null)
                .languages())
        .containsExactly("id");
  }

  private static DeclarationText in(Translation... translations) {
    return new DeclarationText(
        Samples.EVENT,
        "IKRAR",
        2,
        "id",
        "Ikrar",
        "",
        List.of("Kami netral."),
        "",
        List.of(translations));
  }

  private static DeclarationText text(
      String language, String title, String opening, String first, String second, String closing) {
    return new DeclarationText(
        Samples.EVENT, "IKRAR", 1, language, title, opening, List.of(first, second), closing);
  }
}
