package id.balai.domain.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.fixture.Given;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Codes of certificates as people type them and as scanners give them.
final class CertificateCodeTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          # typed, short code
          BLI-7K4M-9QXE,     BLI-7K4M-9QXE
          bli-7k4m-9qxe,     BLI-7K4M-9QXE
          7K4M-9QXE,         BLI-7K4M-9QXE
          7k4m9qxe,          BLI-7K4M-9QXE
          '  7K4M 9QXE ',    BLI-7K4M-9QXE
          BLI 7K4M 9QXE,     BLI-7K4M-9QXE
          BLI7K4M9QXE,       BLI-7K4M-9QXE
          7K4M-9QX,          -
          7K4M-9QXEE,        -
          BLI-7K4M--9QXE,    -
          ABC-7K4M-9QXE,     -
          7K4M-9QX?,         -
          '',                -
          """)
  void shortCodeIsReadWithAndWithoutItsStrokes(String typed, String code) {
    assertThat(CertificateCode.shortCode(typed)).isEqualTo(Optional.ofNullable(code));
  }

  @ParameterizedTest
  @CsvSource({
    "BLI1:ABCDEFGH, true",
    "bli1:abcdefgh, true",
    "BLI!:ABCDEFGH, true",
    "'  BLI1:ABCDEFGH', true",
    "BLI-7K4M-9QXE, true",
    "BLI1:ABCDEFG, false",
    "BLIX:ABCDEFGH, false",
    "blix:abcdefgh, false",
    "HDRBCDFGHJKNPR, false"
  })
  void certificateIsToldFromABadgeWhateverTheKeyboard(String text, boolean is) {
    assertThat(CertificateCode.isCertificates(text)).isEqualTo(is);
  }

  @ParameterizedTest
  @CsvSource({
    "false, false, STANDS",
    "true,  false, VOIDED",
    "true,  true,  REPLACED",
    "false, true,  REPLACED"
  })
  void certificateStandsUntilItIsVoidedOrReplaced(
      boolean isVoided, boolean isReplaced, IssuedCertificate.State state) {
    var first = certificate(1);
    var issued =
        new IssuedCertificate(
            first,
            isVoided
                ? Optional.of(new IssuedCertificate.Voiding(Instant.EPOCH, "salah nama"))
                : Optional.empty(),
            isReplaced ? Optional.of(certificate(2)) : Optional.empty());
    assertThat(issued.state()).isEqualTo(state);
  }

  @Test
  @SuppressWarnings({"NullAway", "NullOptional"}) // what older journals lack
  void certificateOfAnOlderJournalReplacesNone() {
    var older =
        new Certificate(new UUID(1, 1), new UUID(7, 1), 1, "1", "BLI-1", Instant.EPOCH, null);
    assertThat(older).isEqualTo(certificate(1));
  }

  private static Certificate certificate(int sequence) {
    return Given.certificate(
        new UUID(1, 1), new UUID(7, 1), sequence, "" + sequence, "BLI-1", Instant.EPOCH);
  }
}
