package id.balai.domain.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.balai.domain.Samples;
import java.time.Instant;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Codes of badges: every slip of a letter is noticed.
final class BadgeCodeTest {

  @Test
  void everySingleWrongLetterIsNoticed() {
    var random = new Random(16);
    for (int round = 0; round < 30; round++) {
      String code = BadgeCode.draw(random).text();
      assertThat(BadgeCode.parse(code)).contains(new BadgeCode(code));
      for (int i = BadgeCode.FAMILY.length(); i < code.length(); i++) {
        for (char other : BadgeCode.ALPHABET.toCharArray()) {
          String wrong = code.substring(0, i) + other + code.substring(i + 1);
          assertThat(BadgeCode.parse(wrong).isPresent())
              .as("%s for %s", wrong, code)
              .isEqualTo(wrong.equals(code));
          assertThat(BadgeCode.isBadgeShaped(wrong)).isTrue();
        }
      }
    }
  }

  /// Two neighbours that changed places are noticed, but for the two letters at the ends of the
  /// alphabet, which the check cannot tell apart.
  @Test
  void neighboursThatChangedPlacesAreNoticed() {
    var random = new Random(17);
    for (int round = 0; round < 200; round++) {
      String code = BadgeCode.draw(random).text();
      for (int i = BadgeCode.PREFIX.length(); i + 1 < code.length(); i++) {
        char one = code.charAt(i);
        char two = code.charAt(i + 1);
        String turned = code.substring(0, i) + two + one + code.substring(i + 2);
        boolean isBlind = "BXB".contains("" + one + two);
        assertThat(BadgeCode.parse(turned).isPresent())
            .as("%s for %s", turned, code)
            .isEqualTo(one == two || isBlind);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 28, 30, 58})
  void codeOfAnotherLengthIsNone(int length) {
    String code = BadgeCode.draw(new Random(1)).text().repeat(2).substring(0, length);
    assertThat(BadgeCode.parse(code)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> new BadgeCode(code));
  }

  @Test
  void codeIsReadInSmallLettersAndBetweenBlanksAndWrittenInCapitals() {
    String code = BadgeCode.draw(new Random(1)).text();
    String typed = "  " + code.toLowerCase(Locale.ROOT) + "\n";

    assertThat(BadgeCode.parse(typed)).contains(new BadgeCode(code));
    assertThatIllegalArgumentException().isThrownBy(() -> new BadgeCode(typed));
    assertThat(BadgeCode.parse("ABC" + code.substring(3))).isEmpty();
    assertThat(BadgeCode.parse(code.substring(0, 10) + "1" + code.substring(11))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://contoh.test/x         | WEB
          HTTP://CONTOH.TEST            | WEB
          www.contoh.test               | WEB
          wwwcontoh                     | OTHER
          WIFI:S:Balai;P:x;;            | WIFI
          ' wifi:s:x'                   | WIFI
          BEGIN:VCARD                   | CONTACT
          mailto:x@contoh.test          | CONTACT
          tel:0812                      | CONTACT
          00020101021126                | PAYMENT
          bitcoin:1A                    | PAYMENT
          000301                        | OTHER
          Halo https://contoh.test      | OTHER
          ''                            | OTHER
          """)
  void foreignCodesAreKnownByTheirBeginning(String text, ForeignKind kind) {
    assertThat(ForeignKind.of(text)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "640x480@30, true",
    "9999x9999@999, true",
    "1x1@1, true",
    "0640x480@30, false",
    "640x0@30, false",
    "640x480@0, false",
    "10000x480@30, false",
    "640x480, false",
    "640X480@30, false",
    "'640x480@30 ', false"
  })
  void modeOfACameraIsReadAsItIsKept(String text, boolean isMode) {
    assertThat(CameraMode.parse(text).map(CameraMode::text).orElse(""))
        .isEqualTo(isMode ? text : "");
  }

  @Test
  void everyOfferedModeIsReadBack() {
    assertThat(CameraMode.OFFERED)
        .allMatch(mode -> CameraMode.parse(mode.text()).orElseThrow().equals(mode));
  }

  @ParameterizedTest
  @CsvSource({"1, true", "60, true", "61, false", "0, false"})
  void holderOfACardHasANameThatFitsIt(int length, boolean isTaken) {
    BadgeCode code = BadgeCode.draw(new Random(1));
    String holder = "R".repeat(length);
    if (isTaken) {
      OperatorCard card = OperatorCard.issued(code, Samples.EVENT, holder);
      OperatorCard ended = card.ended(Badge.State.REVOKED, Instant.EPOCH);
      assertThat(Samples.differences(card, ended)).containsExactly("state", "endedAt");
    } else {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> OperatorCard.issued(code, Samples.EVENT, holder));
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OperatorCard.issued(code, Samples.EVENT, " ".repeat(length)));
  }

  /// Whatever a scanner sends, only right badges come out as badges, each once.
  @Test
  void noiseNeverMakesABadge() {
    var random = new Random(8);
    String alphabet = "HDRB" + BadgeCode.ALPHABET + " \r\"]Q1;";
    for (int round = 0; round < 3_000; round++) {
      String noise =
          random
              .ints(random.nextInt(60), 0, alphabet.length())
              .map(alphabet::charAt)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      assertThat(ScanText.codes(noise)).as(noise).doesNotHaveDuplicates();
      assertThat(ScanText.badges(noise)).as(noise).allMatch(b -> BadgeCode.parse(b).isPresent());
      assertThat(ScanText.inCode(noise)).as(noise).isNotEmpty();
      assertThat(ScanText.codes(noise).contains(ScanText.first(noise)))
          .as(noise)
          .isEqualTo(!ScanText.codes(noise).isEmpty());
    }
  }
}
