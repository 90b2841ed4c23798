package id.balai.ui.console;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.access.Actor;
import id.balai.domain.log.StoreAwayException;
import id.balai.fixture.Hall;
import id.balai.service.access.Seats;
import java.io.IOException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/// What every page of the console has, over an event in memory.
final class PageModelTest {

  private static final String FAILED = "cards.failed";

  private final Hall hall = new Hall();
  private final PageModel page = MemoryPage.of(hall);

  @Test
  void whatGoesWrongIsSaidAndFreesThePage() {
    page.runAlone(
        () -> {
          assertThat(page.busyProperty().get()).isTrue();
          throw new IOException("broken");
        },
        _ -> page.say("cards.none"),
        FAILED);
    assertThat(page.busyProperty().get()).isFalse();
    assertThat(page.statusProperty().get()).isEqualTo(page.messages().text(FAILED));
  }

  @Test
  void whoeverMayNotAndACommonDatabaseThatIsAwayAreSaidAlikeOnEveryPage() {
    Seats.again(hall.currentActor, Actor.PARTICIPANT);
    page.run(
        () -> {
          hall.currentActor.require(AccessLevel.KEEPER);
          return 1;
        },
        _ -> {},
        FAILED);
    assertThat(page.statusProperty().get())
        .isEqualTo(ErrorMessages.notAllowed(page.messages(), AccessLevel.KEEPER));
    page.broken(new StoreAwayException(new IOException("away")), FAILED);
    assertThat(page.statusProperty().get()).isEqualTo(page.messages().text("access.store.away"));
  }

  @Test
  void theResultIsSaidAfterWhatWasSaidMeanwhile() {
    var said = new ArrayList<String>();
    page.statusProperty().addListener((_, _, now) -> said.add(now));
    page.runAlone("cards.printing", () -> 1, _ -> page.say("cards.none"), FAILED);
    assertThat(said)
        .containsExactly(
            page.messages().text("cards.printing"), page.messages().text("cards.none"));
  }

  @Test
  void aPartSaysItsOwnSentences() {
    PageModel part = page.part();
    part.say("cards.none");
    assertThat(page.statusProperty().get()).isEmpty();
    assertThat(part.event()).isEqualTo(page.event());
  }

  @Test
  void entriesAreFollowedOnceAndUntilThePageIsLeft() {
    var heard = new ArrayList<String>();
    page.follow(_ -> true, () -> heard.add("changed"));
    page.follow(_ -> true, () -> heard.add("twice"));
    assertThat(page.isFollowing()).isTrue();
    assertThat(hall.ledger.listeners()).isEqualTo(1);
    page.leave();
    assertThat(hall.ledger.listeners()).isZero();
  }
}
