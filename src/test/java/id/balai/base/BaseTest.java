package id.balai.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BaseTest {

  /// FIPS 180-4's first example.
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @Test
  void theDigestIsThatOfTheStandardHoweverItIsFed() throws IOException {
    byte[] abc = "abc".getBytes(StandardCharsets.US_ASCII);
    Sha256 begun = Sha256.start().add((byte) 'a');

    assertThat(Sha256.hex("abc")).isEqualTo(ABC);
    assertThat(Sha256.hex(new ByteArrayInputStream(abc))).isEqualTo(ABC);
    assertThat(begun.copy().add(abc, 1, 2).hex()).isEqualTo(ABC);
    assertThat(begun.add((byte) 'b').add((byte) 'c').hex()).isEqualTo(ABC);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+628115551234", "-2+3", "@SUM(A1)", "\tx", "\r=1", "|cmd", "%x"})
  void aTextThatBeginsLikeAFormulaIsHarmless(String text) {
    assertThat(SpreadsheetCell.harmless(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "Ma'ruf", "12-34", "a=b", "'0081"})
  void anyOtherTextStaysAsItIs(String text) {
    assertThat(SpreadsheetCell.harmless(text)).isEqualTo(text);
  }

  @Test
  void aBundleNeverSpeaksTheLanguageOfTheComputer() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.ENGLISH);
      assertThat(Bundles.open("id.balai.cli.messages", Bundles.language("xx")).getLocale())
          .isNotEqualTo(Locale.ENGLISH);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void whatAPropertiesFileSaysIsReadAgainAndDamageIsSaid(@TempDir Path home) throws IOException {
    var file = new PropertiesFile(home.resolve("kios.properties"));
    assertThat(file.read()).isEmpty();
    var said = new Properties();
    said.setProperty("nama", "Rantau Pulung — Aula");
    file.write(said);
    assertThat(file.read()).isEqualTo(said);

    Files.writeString(home.resolve("kios.properties"), "nama=\\u00zz");
    assertThatThrownBy(file::read).isInstanceOf(UncheckedIOException.class);
  }
}
