package id.balai.ui.console.merging;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.log.ApartOutcome;
import id.balai.fixture.Hall;
import id.balai.service.merging.MergingCase;
import id.balai.service.merging.MergingCase.Choice;
import id.balai.service.merging.MergingCase.Decided;
import id.balai.service.merging.MergingCase.Kind;
import id.balai.service.merging.MergingCase.Side;
import id.balai.ui.text.Language;
import id.balai.ui.text.Messages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What came out otherwise than a lone door recorded it: each rule, each side and each choice in
/// words.
final class MergingTextsTest {

  private static final Instant AT = Instant.parse("2024-10-07T01:14:00Z");

  private final Messages messages = new Messages(Language.INDONESIAN);
  private final MergingTexts texts = new MergingTexts(messages, new Hall().event);

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyRuleThatIsNotedHasAFewWordsAndASentence(Language language) {
    messages.languageProperty().set(language);
    List<String> words = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    Arrays.stream(ApartOutcome.values())
        .filter(ApartOutcome::isNoted)
        .map(outcome -> one(outcome, Kind.PRESENCE, outcome.counts(), Optional.empty()))
        .forEach(
            noted -> {
              words.add(texts.what(noted));
              sentences.add(texts.rule(noted));
            });

    assertThat(words).allMatch(few -> !few.isBlank() && few.length() < 60);
    assertThat(sentences).allMatch(line -> line.strip().endsWith(".") && line.length() > 20);
    assertThat(sentences).doesNotContainAnyElementsOf(words);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # kind of what was recorded apart, whether it counts, that it does, that the other does
          PRESENCE,     true,  merging.counts,     merging.counts.not
          PRESENCE,     false, merging.counts.not, merging.counts
          SIGNATURE,    true,  merging.counts,     merging.counts.not
          REGISTRATION, true,  merging.counts,     merging.counts
          REGISTRATION, false, merging.joined,     merging.counts
          """)
  void oneOfTwoSidesCountsAndTwoPeopleOfOneNameBothUntilTheyAreJoined(
      Kind kind, boolean isApart, String apart, String common) {
    MergingCase one = one(ApartOutcome.SAME_NAME, kind, isApart, Optional.empty());

    assertThat(texts.counting(one, Choice.APART)).isEqualTo(messages.text(apart));
    assertThat(texts.counting(one, Choice.COMMON)).isEqualTo(messages.text(common));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          PRESENCE,     merging.keep.apart, merging.keep.common
          REGISTRATION, merging.keep.both,  merging.keep.one
          """)
  void choicesSayWhatTheyDo(Kind kind, String apart, String common) {
    MergingCase one = one(ApartOutcome.REPLACED, kind, true, Optional.empty());

    assertThat(texts.choice(one, Choice.APART)).isEqualTo(messages.text(apart));
    assertThat(texts.choice(one, Choice.COMMON)).isEqualTo(messages.text(common));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # rule, whether somebody decided, where it stands
          SAME_NAME,    false, merging.state.open
          SAME_NAME,    true,  merging.state.decided
          REPLACED,     false, merging.state.open
          REVOKED,      false, merging.state.open
          REPEATED,     false, merging.state.rule
          REPEATED,     true,  merging.state.decided
          EVENT_CLOSED, false, merging.state.rule
          """)
  void caseThatNoRuleCanKnowIsOpenUntilSomebodyDecides(
      ApartOutcome outcome, boolean isDecided, String state) {
    MergingCase one =
        one(
            outcome,
            Kind.PRESENCE,
            true,
            Optional.of(new Decided(AT, "panitia: Rina")).filter(_ -> isDecided));

    assertThat(texts.state(one)).isEqualTo(messages.text(state));
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void sideSaysWhatWhereAndWhenInBothLanguages(Kind kind) {
    var side = new Side(kind, "SOS", "Pintu 2", AT);
    assertThat(texts.side(side)).contains("09.14").doesNotContain("{");

    messages.languageProperty().set(Language.ENGLISH);
    assertThat(texts.side(side)).contains("09:14").doesNotContain("{");
  }

  @ParameterizedTest
  @CsvSource({"2024-10-07T15:59:00Z, 23.59", "2024-10-08T01:14:00Z, '8 Oktober 2024, 09.14'"})
  void dayIsSaidWhereItIsNoneOfTheEvents(Instant at, String when) {
    assertThat(texts.when(at)).isEqualTo(when);
  }

  @Test
  void badgeOfNobodyIsNobodys() {
    MergingCase known = one(ApartOutcome.REPEATED, Kind.PRESENCE, true, Optional.empty());
    assertThat(texts.who(known)).isEqualTo("Siti Nuraini");

    var unknown =
        new MergingCase(
            known.chain(),
            2,
            ApartOutcome.UNKNOWN,
            Optional.empty(),
            "",
            known.apart(),
            Optional.empty(),
            false,
            List.of(),
            Optional.empty());
    assertThat(texts.who(unknown)).isEqualTo(messages.text("merging.nobody"));
  }

  private static MergingCase one(
      ApartOutcome outcome, Kind kind, boolean isApart, Optional<Decided> decided) {
    return new MergingCase(
        new UUID(6, 6),
        1,
        outcome,
        Optional.of(new UUID(2, 3)),
        "Siti Nuraini",
        new Side(kind, "SOS", "Pintu 2", AT),
        Optional.of(new Side(kind, "SOS", "Pintu 1", AT)),
        isApart,
        List.of(Choice.APART, Choice.COMMON),
        decided);
  }
}
