package id.balai.ui.kiosk.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where every input leads from every state: the whole drawing as one table.
final class EveryStateTest {

  /// Where an input leads wherever the kiosk stands and nothing would be lost.
  private static final Map<String, String> ANYWHERE =
      Map.ofEntries(
          Map.entry("Foreign", "Result"),
          Map.entry("Owing", "Result to Reading"),
          Map.entry("Present", "Result to Presence"),
          Map.entry("Asked", "Confirming scanned"),
          Map.entry("OperatorCame", "Operating"),
          Map.entry("Examined", "Examined"),
          Map.entry("CallHelp", "Helping"),
          Map.entry("Leave", "Leaving"),
          Map.entry("Broke", "OutOfOrder"),
          Map.entry("Find", "Searching"),
          Map.entry("Register", "Registering"),
          Map.entry("ShowProgramme", "Programme"),
          Map.entry("Examine", "Examining"),
          Map.entry("Back", "Resting"),
          Map.entry("TimedOut", "Resting"));

  private static final List<String> CHOICES =
      List.of("Find", "Register", "ShowProgramme", "Examine");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # where it stands    | what leads elsewhere than from anywhere
          Resting              | -
          Result               | TakenBack > TakenBack
          Result to Reading    | TakenBack > TakenBack, Proceed > Reading
          Result to Presence   | TakenBack > TakenBack, Proceed > Presence, TimedOut > Presence
          TakenBack            | -
          Searching            | Picked > Confirming
          Confirming           | Represent > Representing, Back > Searching
          Confirming scanned   | Represent > Representing
          Representing         | Back > Confirming
          Registering          | -
          Programme            | -
          Examining            | -
          Examined             | -
          Helping              | -
          Leaving              | -
          OutOfOrder           | -
          Operating            | Seek > Seeking, ChangeSession > Choosing
          Choosing             | Back > Operating
          Seeking              | Found > Aiding, FoundFree > Aiding nothing, Back > Operating
          Aiding               | Begin > Reading helped, Stored > Thanks, StoredMore > Thanks more, Back > Seeking
          Aiding nothing       | Stored > Thanks, StoredMore > Thanks more, Back > Seeking
          Thanks               | -
          Thanks more          | Proceed > Reading
          Reading              | ReachedEnd > Signing, ReadIn > Reading en
          Presence             | ReachedEnd > Signing presence, ReadIn > Presence en
          Signing              | InkChanged > Inked, Stored > Thanks, StoredMore > Thanks more, TextChanged > Reading, ReadIn > Reading en
          """)
  void everyInputLeadsWhereTheDrawingSays(String state, String own) {
    Map<String, String> expected = new TreeMap<>(ANYWHERE);
    if (state.startsWith("Reading") || state.startsWith("Presence") || state.startsWith("Sign")) {
      CHOICES.forEach(expected::remove);
    }
    expected.putAll(arrows(own));

    assertThat(from(state)).isEqualTo(whole(state, expected));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"Inked", "Inked presence"})
  void inkYieldsToItsOwnSignerAndToTimeAlone(String state) {
    String dry = state.equals("Inked") ? "Signing" : "Signing presence";
    Map<String, String> expected =
        Map.of(
            "InkWiped", dry,
            "Stored", "Thanks",
            "StoredMore", "Thanks more",
            "TextChanged", "Reading",
            "Back", "Resting",
            "TimedOut", "Resting");

    assertThat(from(state)).isEqualTo(whole(state, expected));
  }

  @Test
  void everyStateAndEveryInputHasItsPlaceInTheTable() {
    assertThat(new TreeSet<>(kinds(KioskState.class)))
        .isEqualTo(
            new TreeSet<>(
                Walks.STATES.values().stream()
                    .map(state -> state.getClass().getSimpleName())
                    .toList()));
    assertThat(new TreeSet<>(kinds(KioskInput.class)))
        .isEqualTo(
            new TreeSet<>(
                Walks.INPUTS.values().stream()
                    .map(input -> input.getClass().getSimpleName())
                    .toList()));
  }

  /// What each input leads to from a state.
  private static Map<String, String> from(String state) {
    Map<String, String> led = new TreeMap<>();
    KioskState from = Objects.requireNonNull(Walks.STATES.get(state), state);
    Walks.INPUTS.forEach(
        (name, input) -> led.put(name, Walks.name(KioskMachine.after(from, input))));
    return led;
  }

  /// What does not stand there leaves the kiosk where it is.
  private static Map<String, String> whole(String state, Map<String, String> some) {
    Map<String, String> all = new TreeMap<>();
    Walks.INPUTS.keySet().forEach(input -> all.put(input, some.getOrDefault(input, state)));
    assertThat(all).as("a misspelt input").containsAllEntriesOf(some);
    return all;
  }

  private static Map<String, String> arrows(String text) {
    Map<String, String> arrows = new TreeMap<>();
    if (text != null) {
      Arrays.stream(text.split(", ", -1))
          .map(arrow -> arrow.split(" > ", -1))
          .forEach(arrow -> arrows.put(arrow[0], arrow[1]));
    }
    return arrows;
  }

  private static List<String> kinds(Class<?> sealed) {
    return Arrays.stream(sealed.getPermittedSubclasses())
        .flatMap(
            one ->
                one.isSealed()
                    ? Arrays.stream(one.getPermittedSubclasses())
                    : List.of(one).stream())
        .map(Class::getSimpleName)
        .toList();
  }
}
