package id.balai.ui.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.fixture.AtOnce;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

final class TasksTest {

  private final Tasks tasks = AtOnce.tasks();
  private final List<String> ends = new ArrayList<>();

  @Test
  void aResultIsHandedOn() {
    run(() -> "done");

    assertThat(ends).containsExactly("done");
  }

  @Test
  void anExceptionIsHandedOn() {
    run(
        () -> {
          throw new IOException("disk");
        });

    assertThat(ends).containsExactly("IOException");
  }

  @Test
  void anErrorIsHandedOnSoThatNothingWaitsForEver() {
    run(
        () -> {
          throw new OutOfMemoryError("none left");
        });

    assertThat(ends).containsExactly("WorkFailedException");
  }

  @Test
  void whatShowingAResultThrowsIsNotTakenForAFailureOfTheWork() {
    assertThatThrownBy(
            () ->
                tasks.run(
                    () -> "done",
                    _ -> {
                      throw new IllegalStateException("the screen");
                    },
                    _ -> ends.add("broken")))
        .hasMessage("the screen");
    assertThat(ends).isEmpty();
  }

  @Test
  void whatIsAskedWhileTheProgramEndsIsAskedOfNobody() {
    var pool = Executors.newCachedThreadPool();
    pool.shutdown();
    var ending = new Tasks(pool, Runnable::run);

    ending.run(() -> "done", ends::add, _ -> ends.add("broken"));

    assertThat(ends).isEmpty();
  }

  @Test
  void whatWaitsIsDoneThoughShowingTheLastResultFailed() {
    var latest = new LatestOnly(tasks);

    assertThatThrownBy(
            () ->
                latest.run(
                    () -> "first",
                    _ -> {
                      latest.run(() -> "second", ends::add, _ -> {});
                      throw new IllegalStateException("the screen");
                    },
                    _ -> {}))
        .hasMessage("the screen");

    assertThat(ends).containsExactly("second");
  }

  private void run(Callable<String> work) {
    tasks.run(work, ends::add, e -> ends.add(e.getClass().getSimpleName()));
  }
}
