package id.balai.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who may do what where, and how long a guesser waits.
final class TriesTest {

  private static final Instant NOW = Instant.parse("2024-10-07T01:14:00Z");

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # wrong, still free, seconds to wait
          0,    5, 0
          4,    1, 0
          5,    0, 30
          6,    0, 60
          7,    0, 120
          11,   0, 1920
          12,   0, 3840
          13,   0, 3840
          1000, 0, 3840
          """)
  void pauseDoublesUntilItIsAboutAnHour(int wrong, int left, int seconds) {
    Tries tries = Tries.NONE;
    for (int i = 0; i < wrong; i++) {
      tries = tries.andWrong(NOW);
    }
    assertThat(tries.left()).isEqualTo(left);
    assertThat(tries.pause(NOW)).isEqualTo(Duration.ofSeconds(seconds));
    assertThat(tries.pause(NOW.plusSeconds(seconds))).isEqualTo(Duration.ZERO);
    assertThat(tries.pause(NOW.plusSeconds(100_000))).isEqualTo(Duration.ZERO);
  }

  @Test
  void pauseShrinksWithTimeAndAClockThatWasSetBackDoesNotStretchIt() {
    Tries paused = Tries.pausedFrom(NOW);

    assertThat(paused.pause(NOW.plusSeconds(10))).isEqualTo(Duration.ofSeconds(20));
    assertThat(paused.pause(NOW.minusSeconds(3_600))).isGreaterThan(Duration.ofSeconds(30));
    assertThat(paused.atLatest(NOW.minusSeconds(3_600)).pause(NOW.minusSeconds(3_600)))
        .isEqualTo(Duration.ofSeconds(30));
    assertThat(paused.atLatest(NOW.plusSeconds(10))).isEqualTo(paused);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # post, PARTICIPANT, OPERATOR, COMMITTEE, KEEPER asked
          PARTICIPANT, true, false, false, false
          OPERATOR,    true, true,  false, false
          COMMITTEE,   true, true,  true,  false
          KEEPER,      true, true,  true,  true
          """)
  void postMayDoWhatThePostsBeforeItMay(
      AccessLevel post, boolean participant, boolean operator, boolean committee, boolean keeper) {
    Map<AccessLevel, Boolean> expected =
        Map.of(
            AccessLevel.PARTICIPANT, participant,
            AccessLevel.OPERATOR, operator,
            AccessLevel.COMMITTEE, committee,
            AccessLevel.KEEPER, keeper);
    var here = new UUID(1, 1);
    var there = new UUID(1, 2);
    for (AccessLevel needed : AccessLevel.values()) {
      boolean may = expected.getOrDefault(needed, false);
      assertThat(actor(post, Optional.empty()).may(needed, here)).isEqualTo(may);
      assertThat(actor(post, Optional.of(here)).may(needed, here)).isEqualTo(may);
      assertThat(actor(post, Optional.of(there)).may(needed, here)).as("elsewhere").isFalse();
    }
  }

  @Test
  void accountActsUnderItsNameAndNeverShowsItsSecret() {
    var account =
        new Account(new UUID(1, 9), "Rina", AccessLevel.COMMITTEE, Optional.empty(), "$argon2id$x");

    assertThat(account.actor().text()).isEqualTo("panitia: Rina");
    assertThat(Actor.PARTICIPANT.text()).isEqualTo("peserta");
    assertThat(account.toString()).doesNotContain("argon").doesNotContain("Rina");
    assertThat(account.withSecret("$argon2id$y").toString()).isEqualTo(account.toString());
    assertThat(account.withSecret("$argon2id$y")).isNotEqualTo(account);
  }

  private static Actor actor(AccessLevel post, Optional<UUID> event) {
    return new Actor(post, "Rina", event);
  }
}
