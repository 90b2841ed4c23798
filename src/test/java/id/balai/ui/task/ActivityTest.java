package id.balai.ui.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.fixture.Later;
import id.balai.service.batches.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a person asked for and is not done yet: when it runs, what it is called, how far it is and
/// what it left.
final class ActivityTest {

  private final Later later = new Later();
  private final Tasks tasks = later.tasks();
  private final Activity activity = tasks.activity();

  @Test
  void workRunsFromTheControlUntilItsResultIsShown() {
    activity.answer("Cetak", () -> run(() -> {}));
    assertThat(activity.runningProperty().get()).isTrue();
    assertThat(activity.nameProperty().get()).isEqualTo("Cetak");

    later.all();
    assertThat(activity.runningProperty().get()).isFalse();
  }

  @Test
  void whatNobodyAskedForDoesNotRun() {
    run(() -> {});
    assertThat(activity.runningProperty().get()).isFalse();
    later.all();
  }

  @Test
  void whatAResultBeginsBelongsToTheSameAction() {
    activity.answer("Cetak", () -> run(() -> run(() -> {})));
    later.holdOldest().run();
    assertThat(activity.runningProperty().get()).as("the second step").isTrue();

    later.all();
    assertThat(activity.runningProperty().get()).isFalse();
  }

  @Test
  void controlThatIsUsedMeanwhileKeepsTheNameOfTheFirst() {
    activity.answer("Cetak", () -> run(() -> {}));
    activity.answer("Simpan", () -> run(() -> {}));
    assertThat(activity.nameProperty().get()).isEqualTo("Cetak");

    later.all();
    activity.answer("Simpan", () -> {});
    assertThat(activity.nameProperty().get()).isEqualTo("Simpan");
  }

  @Test
  void controlThatIsAnsweredWithinAnotherIsPartOfIt() {
    activity.answer("Cetak", () -> activity.answer("Simpan", () -> run(() -> {})));
    assertThat(activity.nameProperty().get()).isEqualTo("Cetak");
    later.all();
    assertThat(activity.runningProperty().get()).isFalse();
  }

  @Test
  void workThatBreaksAndScreensThatBreakEndTheActionToo() {
    activity.answer(
        "Cetak",
        () ->
            tasks.run(
                () -> {
                  throw new IOException("disk");
                },
                _ -> {},
                _ -> {}));
    later.all();
    assertThat(activity.runningProperty().get()).isFalse();

    activity.answer(
        "Cetak",
        () ->
            run(
                () -> {
                  throw new IllegalStateException("the screen");
                }));
    assertThatThrownBy(later::all).hasMessage("the screen");
    assertThat(activity.runningProperty().get()).isFalse();
    run(() -> {});
    assertThat(activity.runningProperty().get()).as("nobody asked for this").isFalse();
  }

  @Test
  void outcomeStaysUntilItIsReadOrTheNextActionBegins() {
    Outcome left = Outcome.file("Selesai", Path.of("a/b.pdf"));
    activity.done(left);
    assertThat(activity.outcomeProperty().get()).contains(left);
    activity.dismiss();
    assertThat(activity.outcomeProperty().get()).isEmpty();

    activity.done(left);
    activity.answer("Cetak", () -> {});
    assertThat(activity.outcomeProperty().get()).isEmpty();
  }

  @Test
  void outcomeOfWorkThatStillRunsIsNotWipedByAnotherControl() {
    activity.answer("Cetak", () -> run(() -> {}));
    activity.done(Outcome.of("Selesai"));
    activity.answer("Simpan", () -> {});
    assertThat(activity.outcomeProperty().get()).isPresent();
    later.all();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # done, of, part, in words
          0,      40, 0,    0 / 40
          10,     40, 0.25, 10 / 40
          40,     40, 1,    40 / 40
          0,      0,  1,    0 / 0
          """)
  void progressIsAPartAndACount(int done, int of, double part, String words) {
    activity.answer("Cetak", () -> run(() -> {}));
    activity.watch().at(done, of);

    assertThat(activity.progressProperty().get()).isEqualTo(part);
    assertThat(activity.stepsProperty().get()).isEqualTo(words);
    later.all();
    assertThat(activity.progressProperty().get()).as("not known any more").isNegative();
    assertThat(activity.stepsProperty().get()).isEmpty();
  }

  @Test
  void onlyWatchedWorkCanBeStoppedAndOnlyOnce() {
    activity.stop();
    assertThat(activity.stoppableProperty().get()).isFalse();

    activity.answer("Cetak", () -> run(() -> {}));
    Progress progress = activity.watch();
    assertThat(activity.stoppableProperty().get()).isTrue();
    assertThat(progress.isStopped()).isFalse();
    activity.stop();
    assertThat(progress.isStopped()).isTrue();
    assertThat(activity.stoppableProperty().get()).isFalse();
  }

  @Test
  void stepsOfOlderWorkAreNotShownForNewerWork() {
    activity.answer("Cetak", () -> run(() -> {}));
    Progress older = activity.watch();
    Progress newer = activity.watch();
    newer.at(1, 4);
    older.at(3, 4);

    assertThat(activity.stepsProperty().get()).isEqualTo("1 / 4");
    activity.stop();
    assertThat(older.isStopped()).isFalse();
  }

  @Test
  void whatIsLeftLiesInTheFolderOfItsFile() {
    assertThat(Outcome.file("x", Path.of("a/b.pdf")).folder()).contains(Path.of("a"));
    assertThat(Outcome.file("x", Path.of("b.pdf")).folder()).isEmpty();
    assertThat(Outcome.folder("x", Path.of("a")).file()).isEmpty();
    assertThat(Outcome.of("x").folder()).isEmpty();
  }

  @Test
  void ofSeveralQuestionsAtOnceTheFirstAndTheLastAreAsked() {
    var latest = new LatestOnly(tasks);
    List<String> answers = new ArrayList<>();
    for (String question : List.of("s", "si", "sit", "siti")) {
      latest.run(() -> question, answers::add, _ -> answers.add("broken"));
    }
    assertThat(later.waiting()).isEqualTo(1);

    later.all();
    assertThat(answers).containsExactly("s", "siti");
  }

  @Test
  void questionThatBreaksLetsTheLastOneBeAsked() {
    var latest = new LatestOnly(tasks);
    List<String> answers = new ArrayList<>();
    latest.run(
        () -> {
          throw new IOException("away");
        },
        _ -> {},
        _ -> answers.add("broken"));
    latest.run(() -> "siti", answers::add, _ -> {});
    later.all();

    assertThat(answers).containsExactly("broken", "siti");
  }

  private void run(Runnable shown) {
    tasks.run(() -> "done", _ -> shown.run(), _ -> {});
  }
}
