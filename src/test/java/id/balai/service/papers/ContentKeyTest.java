package id.balai.service.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Contents that differ have keys that differ; what is the same has the same.
final class ContentKeyTest {

  /// What stands on an invented paper.
  @SuppressWarnings("ArrayRecordComponent") // as papers hold pictures
  private record Line(String name, List<String> cells, Optional<String> remark, byte[] picture) {}

  /// The same in every part, of another kind.
  @SuppressWarnings("ArrayRecordComponent")
  private record Other(String name, List<String> cells, Optional<String> remark, byte[] picture) {}

  static Stream<Object> contents() {
    return Stream.of(
        line("Siti", List.of("a", "b"), Optional.empty(), 1),
        line("Siti", List.of("ab"), Optional.empty(), 1),
        line("Siti", List.of("a", "b"), Optional.of(""), 1),
        line("Siti", List.of("a", "b"), Optional.of("b"), 1),
        line("Siti", List.of("a"), Optional.of("b"), 1),
        line("Siti", List.of("b", "a"), Optional.empty(), 1),
        line("Siti", List.of(), Optional.empty(), 1),
        line("Siti", List.of(""), Optional.empty(), 1),
        line("Siti", List.of("", ""), Optional.empty(), 1),
        line("siti", List.of("a", "b"), Optional.empty(), 1),
        line("", List.of("Siti", "a", "b"), Optional.empty(), 1),
        line("Siti", List.of("a", "b"), Optional.empty(), 2),
        line("Siti", List.of("a", "b"), Optional.empty(), 1, 0),
        new Other("Siti", List.of("a", "b"), Optional.empty(), new byte[] {1}),
        List.of(line("Siti", List.of("a", "b"), Optional.empty(), 1)),
        List.of(1, 12),
        List.of(11, 2),
        List.of(List.of(1), List.of(12)),
        List.of(LocalTime.of(9, 30)),
        List.of(LocalDate.of(2024, 10, 7)),
        List.of(Duration.ofMinutes(9)),
        List.of(new UUID(1, 1)),
        List.of(true),
        List.of(false));
  }

  private static Line line(String name, List<String> cells, Optional<String> remark, int... bytes) {
    byte[] picture = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      picture[i] = (byte) bytes[i];
    }
    return new Line(name, cells, remark, picture);
  }

  @Test
  void noTwoContentsShareAKey() {
    List<String> keys = contents().map(ContentKey::of).toList();
    assertThat(keys).doesNotHaveDuplicates().allMatch(key -> key.matches("[0-9a-f]{64}"));
  }

  @ParameterizedTest
  @MethodSource("contents")
  void sameContentHasTheSameKeyEveryTime(Object content) {
    assertThat(ContentKey.of(content)).isEqualTo(ContentKey.of(content));
  }

  @Test
  void whatIsNoContentIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> ContentKey.of(new Object()));
    assertThatIllegalArgumentException().isThrownBy(() -> ContentKey.of(List.of(new int[] {1})));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ContentKey.of(Optional.of(new HashSet<>(List.of("a")))));
  }

  @Test
  void codesOfPapersAreReadOutWithoutLettersThatAreMistaken() {
    var random = new Random(40);
    Set<String> codes = new HashSet<>();
    for (int round = 0; round < 5_000; round++) {
      String code = ShortCode.draw(random);
      assertThat(code).matches("BLI-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");
      codes.add(code);
    }
    assertThat(codes).hasSize(5_000);
  }

  @Test
  void codeOfWordsIsAlwaysTheSameAndEveryWordCounts() {
    assertThat(ShortCode.of("recap", "SOS")).isEqualTo(ShortCode.of("recap", "SOS"));
    assertThat(
            Set.of(
                ShortCode.of("recap", "SOS"),
                ShortCode.of("recap", "DEK"),
                ShortCode.of("sheet", "SOS"),
                ShortCode.of("recapSOS"),
                ShortCode.of("recap", "SOS", "")))
        .hasSize(5);
  }

  @ParameterizedTest
  @CsvSource({
    "KEPALA DESA, kepala-desa",
    "Guru & Staf, guru-staf",
    "../etc/passwd, etc-passwd",
    "'  SMPN 1  ', smpn-1",
    "A__B--C, a-b-c",
    "Kecamatan Rantau Pulung/2024, kecamatan-rantau-pulung-2024"
  })
  void wordsInFileNamesLeadNowhereElse(String word, String name) {
    assertThat(FileNames.of(word)).isEqualTo(name);
  }

  @Test
  void wordsThatDifferOnlyInWhatFileNamesLeaveOutAreNumberedAndNoOtherWordIsMoved() {
    List<String> groups =
        List.of(
            "GURU SD", "GURU-SD", "GURU SD 2", "Guru/SD", "\u6559\u5e2b", "\u6821\u9577", "ASN");
    assertThat(groups.stream().map(one -> FileNames.among(groups, one)))
        .containsExactly("guru-sd", "guru-sd-3", "guru-sd-2", "guru-sd-4", "", "-2", "asn");
    for (int seed = 0; seed < 200; seed++) {
      var random = new Random(seed);
      List<String> words =
          Stream.generate(() -> random.ints(4, 0, 5).mapToObj("A-B 2"::charAt))
              .limit(12)
              .map(letters -> letters.map(String::valueOf).collect(Collectors.joining()))
              .distinct()
              .toList();
      assertThat(words.stream().map(one -> FileNames.among(words, one)).distinct())
          .as("seed %d", seed)
          .hasSameSizeAs(words);
      List<String> more = Stream.concat(words.stream(), Stream.of("ZZ", "Z-Z")).toList();
      assertThat(words)
          .allMatch(one -> FileNames.among(more, one).equals(FileNames.among(words, one)));
    }
  }
}
