package id.balai.ui.console.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.log.PaperFact;
import id.balai.fixture.AtOnce;
import id.balai.fixture.Hall;
import id.balai.fixture.Later;
import id.balai.service.readiness.ReadinessService;
import id.balai.service.readiness.ReadinessService.Point;
import id.balai.ui.console.ConsolePages;
import id.balai.ui.console.MemoryPage;
import id.balai.ui.console.PageModel;
import id.balai.ui.task.Tasks;
import id.balai.ui.text.Language;
import id.balai.ui.text.Messages;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is missing before the doors open, as it changes while the page is seen.
final class PrepareViewModelTest {

  private final Hall hall = new Hall();
  private PageModel page = MemoryPage.following(hall);
  private PrepareViewModel model = open(AtOnce.tasks(), Map.of());

  @Test
  void nothingIsSaidToBeMissingBeforeItWasLookedAt() {
    var later = new Later();
    model = open(later.tasks(), Map.of(Point.PIN, () -> false));
    assertThat(points()).isEmpty();
    model.start();
    assertThat(points()).isEmpty();

    later.all();
    assertThat(points()).containsEntry(Point.LIST, true).containsEntry(Point.PIN, false);
    page.leave();
  }

  @Test
  void pointsOfTheEventFollowWhatIsRecordedAndThoseOfTheComputerStay() {
    model = open(AtOnce.tasks(), Map.of(Point.PRINTER, () -> true, Point.BACKUP, () -> false));
    model.start();
    assertThat(points())
        .containsEntry(Point.EVENT, true)
        .containsEntry(Point.DECLARATION, true)
        .containsEntry(Point.OFFICIALS, false)
        .containsEntry(Point.BADGES, false)
        .containsEntry(Point.PRINTER, true)
        .containsEntry(Point.BACKUP, false);
    assertThat(model.peopleProperty().get()).isEqualTo(13);

    hall.ledger.record(
        hall.currentActor.by(hall.event), new PaperFact.Exported(Hall.EVENT, "badges", 13));
    hall.register("Susulan", java.util.List.of());
    assertThat(points())
        .containsEntry(Point.BADGES, true)
        .containsEntry(Point.PRINTER, true)
        .containsEntry(Point.BACKUP, false);
    assertThat(model.peopleProperty().get()).isEqualTo(14);
    page.leave();
  }

  @Test
  void clockThatWasSetBackIsSaid() {
    model.start();
    assertThat(points()).containsEntry(Point.CLOCK, true);
    page.leave();

    hall.clock.pass(Duration.ofMinutes(-2));
    model.start();
    assertThat(points()).containsEntry(Point.CLOCK, false);
    page.leave();
  }

  @Test
  void dayThatIsOverIsSaidUnlessTheEventHadBegun() {
    hall.clock.pass(Duration.ofDays(1));
    model.start();
    assertThat(points()).containsEntry(Point.EVENT, false);
    page.leave();
  }

  @Test
  void manyChangesAtOnceAreLookedAtTwice() {
    var later = new Later();
    model = open(later.tasks(), Map.of());
    model.start();
    later.all();
    for (int i = 0; i < 20; i++) {
      hall.register("Tamu " + i, java.util.List.of());
    }
    assertThat(later.waiting()).isEqualTo(1);

    later.all();
    assertThat(model.peopleProperty().get()).isEqualTo(33);
    page.leave();
  }

  @ParameterizedTest
  @EnumSource(Point.class)
  void everyPointLeadsToAPageThatIsThereOrToTheLists(Point point) {
    model.go(point);
    assertThat(MemoryPage.ways(page))
        .singleElement()
        .satisfies(
            way -> {
              String key = way.substring("page ".length());
              assertThat(key).isEqualTo(PrepareViewModel.page(point));
              assertThat(ConsolePages.all()).anyMatch(one -> one.key().equals(key));
            });
    for (Language language : Language.values()) {
      assertThat(new Messages(language).of("prepare.point", point)).isNotBlank();
    }
  }

  private Map<Point, Boolean> points() {
    return model.pointsProperty().get();
  }

  private PrepareViewModel open(
      Tasks tasks, Map<Point, java.util.function.BooleanSupplier> machine) {
    page = MemoryPage.of(hall, tasks);
    var readiness =
        new ReadinessService(hall.ledger.repositories(), hall.ledger.log(), hall.clock, machine);
    return new PrepareViewModel(page, readiness, hall.ledger.repositories().participants());
  }
}
