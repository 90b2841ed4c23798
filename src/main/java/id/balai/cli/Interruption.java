package id.balai.cli;

import id.balai.base.Threads;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Hears when somebody wants the program to end (Ctrl-C, a signal) and gives the work that is being
/// done the time to come to a good end.
final class Interruption implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread hook = Threads.INTERRUPTION.of(this::hear);
  private volatile boolean isWanted;

  private Interruption() {}

  static Interruption listen() {
    var interruption = new Interruption();
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  /// Whether somebody wants the program to end.
  boolean isWanted() {
    return isWanted;
  }

  /// The program runs on until the work says that it has ended.
  private void hear() {
    isWanted = true;
    try {
      done.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// The work has ended.
  @Override
  public void close() {
    done.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException _) {
      // the program is ending already
    }
  }
}
