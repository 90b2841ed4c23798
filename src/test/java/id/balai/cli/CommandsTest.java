package id.balai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// What commands answer over the sample event of Loa Janan: the exit code, and the fields of the
/// object that a script reads. `OUT` stands for a folder.
final class CommandsTest {

  @TempDir private static Path home;

  private static CommandHouse house;

  @BeforeAll
  static void plan() {
    house = new CommandHouse(home.resolve("data"));
    assertThat(house.run(words("event add --sample loa-janan")).exit()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          event settings --event LOA-JANAN                                   | *
          people --event LOA-JANAN --out OUT/orang.xlsx                      | event participants
          people --event loa-janan --out OUT/orang.csv                       | event participants
          badges --event LOA-JANAN --out OUT/kartu.pdf --only 1 --only 2     | event badges out
          label --event LOA-JANAN --person 1 --out OUT/label.pdf             | participant out
          label --event LOA-JANAN --person 1 --out OUT/kartu1.pdf --size CARD | participant out
          scanner-page --out OUT/pemindai.pdf                                | out
          order --event LOA-JANAN --group NARASUMBER                              | group order
          reconcile --event LOA-JANAN                                        | cases
          person --event LOA-JANAN --person 1 --export OUT/orang.json        | participant entries file
          person --event LOA-JANAN --person 1 --page OUT/orang.html          | participant entries file
          log                                                                | chain entries head
          """)
  void everyAnswerIsAnObjectWithItsFields(String line, String fields) {
    CommandHouse.Answer answer = house.run(words(line));

    assertThat(answer.exit()).as(answer.words()).isEqualTo(Terminal.DONE);
    JsonNode first = answer.objects().getFirst();
    if (!fields.equals("*")) {
      assertThat(first.propertyNames()).containsExactly(fields.split(" ", -1));
    }
    assertThat(first.propertyNames()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          people --event HILANG --out OUT/x.xlsx                              | HILANG
          badges --event HILANG --out OUT/x.pdf                               | HILANG
          label --event LOA-JANAN --person 999 --out OUT/x.pdf                | 999
          attendance --event LOA-JANAN --session X --person 1 --state present | X
          attendance --event LOA-JANAN --session SOS --person 999 --state sick | 999
          order --event LOA-JANAN --group HILANG                              | HILANG
          order --event LOA-JANAN --group NARASUMBER --person 999 --place 1        | 999
          reconcile --event LOA-JANAN --case 0-1 --keep apart                 | 0-1
          person --event LOA-JANAN --person 999 --export OUT/x.json           | 999
          scan --event LOA-JANAN --session X --station Meja                   | X
          log --check 999999/0000-0000-0000-0000                              | 999.999
          log --check 1/0000-0000-0000-0000                                   | 1
          guide ikan-terbang                                                  | ikan-terbang
          find Siti --archives OUT/tidak-ada                                  | tidak-ada
          import --event LOA-JANAN OUT/tidak-ada.csv                          | tidak-ada.csv
          """)
  void whatCannotBeDoneIsSaidInASentenceThatNamesIt(String line, String named) throws IOException {
    CommandHouse.Answer answer = house.run(words(line));

    assertThat(answer.exit()).as(answer.words()).isEqualTo(Terminal.NOT_DONE);
    assertThat(answer.data()).isEmpty();
    assertThat(answer.words()).contains(named).doesNotContain("Exception").endsWith(".");
    assertThat(Files.exists(home.resolve("x.pdf"))).isFalse();
  }

  @Test
  void attendanceIsEnteredOnceAndAnAbsenceBesideItIsRefused() {
    String desk = "attendance --event LOA-JANAN --session SOS --person 2 --state ";

    assertThat(house.run(words(desk + "sick")).objects().getFirst().get("state").asString())
        .isEqualTo("sick");
    assertThat(house.run(words(desk + "unknown")).exit()).isEqualTo(Terminal.DONE);
    assertThat(house.run(words(desk + "PRESENT")).exit()).isEqualTo(Terminal.DONE);
    assertThat(house.run(words(desk + "present")).exit()).isEqualTo(Terminal.NOT_DONE);
    assertThat(house.run(words(desk + "excused")).exit()).isEqualTo(Terminal.NOT_DONE);
  }

  @Test
  void placeInAGroupIsGivenAndTheOthersMoveOn() {
    String order = "order --event LOA-JANAN --group NARASUMBER";
    List<Integer> before = numbers(order);
    Integer last = before.getLast();

    assertThat(numbers(order + " --person " + last + " --place 1"))
        .startsWith(last)
        .containsExactlyInAnyOrderElementsOf(before);
    assertThat(numbers(order)).startsWith(last);
    assertThat(numbers(order + " --person " + last + " --place 99999")).isEqualTo(before);
    assertThat(numbers(order + " --person " + last + " --place 0")).startsWith(last);
  }

  private static List<Integer> numbers(String line) {
    CommandHouse.Answer answer = house.run(words(line));
    assertThat(answer.exit()).as(answer.words()).isZero();
    return answer.objects().getFirst().get("order").values().stream()
        .map(one -> one.get("participant").asInt())
        .toList();
  }

  @Test
  void headThatWasPrintedHolds() {
    String head = house.run(List.of("log")).objects().getFirst().get("head").asString();

    assertThat(house.run(List.of("log", "--check", head)).exit()).isEqualTo(Terminal.DONE);
    assertThat(house.run(List.of("log", "--check", head.replace("/", " / "))).exit()).isZero();
  }

  private static List<String> words(String line) {
    return Arrays.stream(line.split(" ", -1))
        .map(word -> word.replace("OUT", home.toString()))
        .toList();
  }
}
