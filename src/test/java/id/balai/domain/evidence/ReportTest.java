package id.balai.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.balai.domain.evidence.Finding.Code;
import id.balai.domain.evidence.Finding.State;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What findings come to as a whole, and what a key says of signatures.
final class ReportTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      delimiter = '|',
      textBlock =
          """
          # findings                                                    | verdict
          -                                                             | UNCERTAIN
          NOTE NOT_PART                                                 | UNCERTAIN
          UNKNOWN KEY_UNKNOWN                                           | UNCERTAIN
          ADDED SIGNED_ELSEWHERE                                        | UNCERTAIN
          HOLDS SEAL_GOOD                                               | HOLDS
          HOLDS SEAL_GOOD, NOTE NOT_PART                                | HOLDS
          HOLDS SEAL_GOOD, UNKNOWN KEY_UNKNOWN                          | UNKNOWN_OFFICE
          HOLDS SEAL_GOOD, ADDED SIGNED_ELSEWHERE                       | HOLDS_WITH_ADDITIONS
          HOLDS SEAL_GOOD, ADDED SIGNED_ELSEWHERE, UNKNOWN SEAL_UNKNOWN | UNKNOWN_OFFICE
          HOLDS SEAL_GOOD, BROKEN ENTRY_BROKEN                          | UNCERTAIN
          BROKEN UNREADABLE                                             | UNCERTAIN
          BROKEN FILE_CHANGED                                           | CHANGED
          HOLDS LOG_WHOLE, BROKEN FILE_CHANGED                          | CHANGED
          HOLDS LOG_WHOLE, BROKEN ROOT_BROKEN, BROKEN SEAL_NOT_WHOLE    | CHANGED
          HOLDS LOG_WHOLE, NOTE FILE_CHANGED                            | HOLDS
          HOLDS LOG_WHOLE, NOTE FILE_CHANGED, BROKEN FILE_MISSING       | UNCERTAIN
          UNKNOWN KEY_UNKNOWN, BROKEN CHANGED_ELSEWHERE                 | CHANGED
          """)
  void worstFindingDecidesAndNothingAloneIsEnough(String findings, Verdict verdict) {
    Report report = report(findings(findings));

    assertThat(report.verdict()).isEqualTo(verdict);
    assertThat(report.holds()).isEqualTo(verdict == Verdict.HOLDS);
  }

  /// One more thing that does not hold never makes a report better.
  @ParameterizedTest
  @EnumSource
  void nothingHoldsBesideSomethingBroken(Code code) {
    for (State state : State.values()) {
      var findings = new ArrayList<>(findings("HOLDS SEAL_GOOD"));
      findings.add(Finding.broken(code, "").in(state));
      findings.add(Finding.broken(code, "x.pdf", 7, "lain"));
      assertThat(report(findings).verdict())
          .as(state.name())
          .isEqualTo(code.isChange() ? Verdict.CHANGED : Verdict.UNCERTAIN);
    }
    assertThat(Finding.broken(code, "x.pdf", 7, "lain").details()).containsExactly("7", "lain");
  }

  private static Report report(List<Finding> findings) {
    return new Report("x.pdf", List.of(), Optional.empty()).withFindings(findings);
  }

  private static List<Finding> findings(String words) {
    return words == null
        ? List.of()
        : Arrays.stream(words.split(", ", -1))
            .map(word -> word.split(" ", -1))
            .map(pair -> Finding.note(Code.valueOf(pair[1]), "").in(State.valueOf(pair[0])))
            .toList();
  }

  @Test
  void keyKnowsItsOwnSignatureAloneAndEveryChangedBit() throws GeneralSecurityException {
    KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    OfficeKey key = key(pair);
    byte[] message = "1204/7F3A-09C1-55DE-0B12".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    byte[] signature = signed(pair, message);

    assertThat(key.verifies(message, signature)).isTrue();
    for (int i = 0; i < signature.length; i++) {
      byte[] other = signature.clone();
      other[i] ^= 1;
      assertThat(key.verifies(message, other)).as("signature, byte %s", i).isFalse();
    }
    for (int i = 0; i < message.length; i++) {
      byte[] other = message.clone();
      other[i] ^= 1;
      assertThat(key.verifies(other, signature)).as("message, byte %s", i).isFalse();
    }
    for (int length : new int[] {0, 1, 63, 65}) {
      assertThat(key.verifies(message, Arrays.copyOf(signature, length))).isFalse();
    }
    OfficeKey other = key(KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
    assertThat(other.verifies(message, signature)).isFalse();
    assertThat(other.id()).isNotEqualTo(key.id());
    assertThat(key.fingerprint()).startsWith(key.id()).hasSize(64);
  }

  /// Bytes that are no point of the curve are a key of nobody, not an error.
  @Test
  void keyOfNoPointVerifiesNothing() {
    for (String digit : List.of("0", "f", "7", "2")) {
      var key = new OfficeKey(digit.repeat(64), "", Instant.EPOCH);
      assertThat(key.verifies(new byte[] {1}, new byte[64])).as(digit).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ab", "AB", "zz"})
  void keyHasSixtyFourSmallDigits(String digits) {
    String key = (digits.repeat(32) + "0".repeat(64)).substring(0, digits.isEmpty() ? 63 : 64);
    if (digits.equals("ab")) {
      assertThat(new OfficeKey(key, "", Instant.EPOCH).raw()).hasSize(32);
    } else {
      assertThatIllegalArgumentException().isThrownBy(() -> new OfficeKey(key, "", Instant.EPOCH));
    }
  }

  private static OfficeKey key(KeyPair pair) {
    byte[] encoded = pair.getPublic().getEncoded();
    byte[] raw = Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
    return new OfficeKey(HexFormat.of().formatHex(raw), "", Instant.EPOCH);
  }

  private static byte[] signed(KeyPair pair, byte[] message) throws GeneralSecurityException {
    var signature = Signature.getInstance("Ed25519");
    signature.initSign(pair.getPrivate());
    signature.update(message);
    return signature.sign();
  }
}
