package id.balai.domain.participant.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Titles, ranks and names as lists of offices write them.
final class TitlesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # printed                         | rank       | front         | name              | back        | sure
          Dr. (H.C.) Sutarno                | -          | Dr. (H.C.)    | Sutarno           | -           | true
          Dr. (Cand.) Wulandari, M.Si.      | -          | Dr. (Cand.)   | Wulandari         | M.Si.       | true
          Ag. Sumarno                       | -          | Ag.           | Sumarno           | -           | true
          Ag Sumarno                        | -          | -             | Ag Sumarno        | -           | true
          Rp Sumarno                        | -          | -             | Rp Sumarno        | -           | true
          H. Abdul                          | -          | H.            | Abdul             | -           | true
          H'. Abdul                         | -          | -             | H'. Abdul         | -           | false
          Drs                               | -          | -             | Drs               | -           | true
          Siti Aminah S. Sos                | -          | -             | Siti Aminah       | S.Sos       | true
          Siti Aminah S. Sos M. Si          | -          | -             | Siti Aminah       | S.Sos, M.Si | true
          Siti S. Sos                       | -          | -             | Siti              | S.Sos       | true
          Budi Santoso MM                   | -          | -             | Budi Santoso      | MM          | true
          Budi Santoso MA                   | -          | -             | Budi Santoso      | MA          | false
          Budi Santoso Ma                   | -          | -             | Budi Santoso Ma   | -           | true
          Rini AMd                          | -          | -             | Rini              | AMd         | true
          Rini Amd                          | -          | -             | Rini              | Amd         | true
          Rini S.Tr.Keb.                    | -          | -             | Rini              | S.Tr.Keb.   | true
          Rini S.E.                         | -          | -             | Rini              | S.E.        | true
          Rini S.                           | -          | -             | Rini S.           | -           | true
          Rini M.A.                         | -          | -             | Rini              | M.A.        | true
          Yosef, S.E. M.M.                  | -          | -             | Yosef             | S.E., M.M.  | true
          Yosef, A.Md. AK                   | -          | -             | Yosef             | A.Md. AK    | true
          Yosef, S. E.                      | -          | -             | Yosef             | S. E.       | true
          Yosef, SE MM                      | -          | -             | Yosef             | SE, MM      | true
          Yosef, anak bungsu                | -          | -             | Yosef             | anak bungsu | false
          Yosef,, S.E.,                     | -          | -             | Yosef             | S.E.        | true
          dr. Andini, Sp.OG(K)              | -          | dr.           | Andini            | Sp.OG(K)    | true
          Kapten Inf. Basuki                | Kapten Inf.| -             | Basuki            | -           | true
          Letkol Inf (P) Basuki             | Letkol Inf (P) | -         | Basuki            | -           | true
          Serma                             | -          | -             | Serma             | -           | true
          Bripka Inf                        | -          | -             | Bripka Inf        | -           | true
          H.M.Rizky                         | -          | H.            | M.Rizky           | -           | true
          Prof.Dr.Ir.Wati                   | -          | Prof. Dr. Ir. | Wati              | -           | true
          K. Wati                           | -          | -             | K. Wati           | -           | true
          Moh.Hafid                         | -          | -             | Moh.Hafid         | -           | true
          Qx.Hafid                          | -          | -             | Qx.Hafid          | -           | false
          Peserta 12                        | -          | -             | Peserta 12        | -           | false
          """)
  void printedNamesAreTakenApart(
      String printed, String rank, String front, String name, String back, boolean isSure) {
    PersonName split = PersonName.of(printed);

    assertThat(split)
        .extracting(
            PersonName::rank,
            one -> String.join(" ", one.front()),
            PersonName::name,
            one -> String.join(", ", one.back()),
            PersonName::isSure)
        .containsExactly(text(rank), text(front), name, text(back), isSure);
  }

  private static String text(String cell) {
    return cell == null ? "" : cell;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          S.Pd.           | true
          ' S.Pd. '       | true
          S.Tr.Keb.       | true
          Sp.OG           | true
          M.Si            | true
          SE              | false
          .SE             | false
          Siti            | false
          S. Pd.          | false
          S.E., M.M.      | false
          S.Abcdefghijklm | false
          ''              | false
          """)
  void titleAloneIsToldFromAName(String text, boolean isTitle) {
    assertThat(PersonName.isTitle(text)).isEqualTo(isTitle);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kapten          | true
          KAPTEN INF      | true
          Brigpol/Bripka  | true
          A.K.P.          | true
          Penata Muda     | false
          Inf Kapten      | false
          ''              | false
          """)
  void ranksOfArmyAndPoliceAreKnown(String text, boolean isRank) {
    assertThat(Ranks.isRank(text)).isEqualTo(isRank);
  }

  /// Titles that a list may carry, before and behind names that hold none.
  @Test
  void whatWasPutTogetherIsTakenApartAgain() {
    var random = new Random(31);
    List<String> fronts = List.of("Dr.", "Ir.", "H.", "Hj.", "Drs.", "drg.", "Prof.", "Ns.");
    List<String> names =
        List.of("Sutarno", "Siti Nur'aini", "Ahmad Yani", "I Gusti Oka", "Maria Goreti");
    List<String> backs = List.of("S.Pd.", "M.Si.", "S.E.", "M.Kes.", "S.Tr.Keb.", "Ph.D.", "M.M.");
    for (int round = 0; round < 500; round++) {
      List<String> front = some(random, fronts);
      String name = names.get(random.nextInt(names.size()));
      List<String> back = some(random, backs);
      String printed =
          (String.join(" ", front) + " " + name).strip()
              + (back.isEmpty() ? "" : ", " + String.join(", ", back));

      PersonName split = PersonName.of(printed);
      assertThat(split.front()).as(printed).isEqualTo(front);
      assertThat(split.name()).as(printed).isEqualTo(name);
      assertThat(split.back()).as(printed).isEqualTo(back);
      assertThat(split.isSure()).as(printed).isTrue();
      assertThat(split.sortKey()).as(printed).isEqualTo(PersonName.of(name).sortKey());
    }
  }

  private static List<String> some(Random random, List<String> of) {
    return random.ints(random.nextInt(4), 0, of.size()).distinct().mapToObj(of::get).toList();
  }

  /// Whatever a cell holds, a name keeps its printed form and loses no word.
  @Test
  void anyTextIsTakenApartWithoutLosingAWord() {
    var random = new Random(77);
    List<String> words =
        List.of(
            "dr.", "Kapten", "Inf", "Siti", ",", "S.", "Pd", "(H.C.)", "SE", "M.", "7", "'", "H.");
    for (int round = 0; round < 2_000; round++) {
      String printed =
          String.join(
              " ", random.ints(random.nextInt(7), 0, words.size()).mapToObj(words::get).toList());
      PersonName split = PersonName.of(printed);
      String again =
          String.join(
              " ",
              split.rank(),
              String.join(" ", split.front()),
              split.name(),
              String.join(" ", split.back()));

      assertThat(split.printed()).isEqualTo(printed);
      assertThat(letters(again)).as(printed).isEqualTo(letters(printed));
    }
  }

  private static String letters(String text) {
    return text.replaceAll("[\\s,]", "");
  }

  /// A letter more, less or changed in a word of five letters or more is one slip; two are not.
  @Test
  void oneSlipIsNearAndTwoAreNot() {
    var random = new Random(5);
    for (int round = 0; round < 2_000; round++) {
      String word = word(random, 6 + random.nextInt(6));
      String once = slipped(random, word);
      assertThat(NameLikeness.areNear(word, once)).as("%s %s", word, once).isTrue();
      assertThat(NameLikeness.areNear(once, word)).as("%s %s", word, once).isTrue();
      String far = "##" + word.substring(2);
      assertThat(NameLikeness.areNear(word, far)).as("%s %s", word, far).isFalse();
    }
    assertThat(NameLikeness.areNear("adi", "ali")).isFalse();
    assertThat(NameLikeness.areNear("", "")).isTrue();
  }

  private static String word(Random random, int length) {
    return random
        .ints(length, 'a', 'z' + 1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String slipped(Random random, String word) {
    int at = random.nextInt(word.length());
    return switch (random.nextInt(3)) {
      case 0 -> word.substring(0, at) + word.substring(at + 1);
      case 1 -> word.substring(0, at) + "#" + word.substring(at);
      default -> word.substring(0, at) + "#" + word.substring(at + 1);
    };
  }
}
