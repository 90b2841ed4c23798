package id.balai.evidence.log;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.base.Sha256;
import id.balai.domain.evidence.Finding;
import id.balai.domain.log.Fact;
import id.balai.evidence.archive.BagSealer;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A personal part may be missing only where an erasure names the very person whose entry it is.
final class LogCheckTest {

  private static final String NO_HASH = "0".repeat(64);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Registered        | {"participant":{"id":"a"}}                    | a | true
          Registered        | {"participant":{"id":"b","note":"a"}}         | a | false
          Registered        | {"participant":{"id":"b"}}                    | a | false
          Attended          | {"attendance":{"participant":"a"}}            | a | true
          Attended          | {"attendance":{"participant":"b"},"id":"a"}   | a | false
          PeopleMerged      | {"gone":"a","kept":"b"}                       | a | false
          PeopleMerged      | {"gone":"b","kept":"a"}                       | a | true
          PersonSplit       | {"from":"b","into":"a"}                       | a | false
          Signed            | {"signature":{"participant":"a"}}             | a | true
          SignatureAnnulled | {"participant":"a"}                           | a | true
          CertificateVoided | {"participant":"b"}                           | a | false
          Invented          | {"participant":"a"}                           | a | false
          Registered        | {}                                            |   | false
          Registered        | {"participant":{"id":7}}                      | 7 | false
          """)
  void onlyAnErasureOfTheEntrysOwnPersonExcusesAMissingPart(
      String kind, String fact, String erased, boolean isExcused) {
    var log = new LogCheck("log");
    String first = entry(1, NO_HASH, kind, fact, ",\"personal\":\"" + "5".repeat(64) + "\"");
    String name = erased == null ? "" : erased;
    log.take(first);
    log.take(entry(2, hash(first), "Erased", "{\"participant\":\"" + name + "\"}", ""));
    List<Finding.Code> codes = log.findings().stream().map(Finding::code).toList();
    assertThat(codes)
        .containsExactlyElementsOf(
            isExcused
                ? List.of(Finding.Code.LOG_WHOLE, Finding.Code.PERSONAL_ERASED)
                : List.of(Finding.Code.PERSONAL_BROKEN));
  }

  /// A kind of fact that comes later and has a personal part must find its way into both verifiers.
  @Test
  void everyKindOfFactThatHasAPersonalPartIsKnownHereAndInTheBrowser() throws IOException {
    Set<String> personal =
        Arrays.stream(Fact.class.getPermittedSubclasses())
            .flatMap(room -> Arrays.stream(room.getPermittedSubclasses()))
            .filter(
                kind -> Arrays.stream(kind.getDeclaredMethods()).anyMatch(LogCheckTest::redacts))
            .map(Class::getSimpleName)
            .collect(Collectors.toUnmodifiableSet());
    assertThat(EntryPerson.kinds()).isEqualTo(personal);
    try (InputStream in = BagSealer.class.getResourceAsStream("verify.html")) {
      String page = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      assertThat(personal).allSatisfy(kind -> assertThat(page).contains(kind + ": f => f."));
    }
  }

  private static boolean redacts(Method method) {
    return method.getName().equals("redacted") && !method.isBridge();
  }

  private static String entry(
      int sequence, String previous, String kind, String fact, String personal) {
    return "{\"chain\":\"c\",\"fact\":"
        + fact
        + ",\"kind\":\""
        + kind
        + "\""
        + personal
        + ",\"previous\":\""
        + previous
        + "\",\"sequence\":"
        + sequence
        + "}";
  }

  private static String hash(String text) {
    return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
  }
}
