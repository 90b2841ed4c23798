package id.balai.ui.shell;

import id.balai.ui.task.Tasks;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes what no code of ours caught, on any thread: writes it into the program's log, and tells
/// the person a code by which it is found there. No window is closed by it.
public final class UncaughtErrors implements Thread.UncaughtExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(UncaughtErrors.class);

  /// The trace of the same error is written once in so many times: one that comes with every pulse
  /// of the screen would fill the disk.
  private static final int ONCE_IN = 1000;

  private final Tasks tasks;
  private final Consumer<String> tell;
  private final Map<String, Integer> times = new ConcurrentHashMap<>();

  /// @param tell shows a code to the person; called on the screen's thread
  public UncaughtErrors(Tasks tasks, Consumer<String> tell) {
    this.tasks = tasks;
    this.tell = tell;
  }

  /// From now on everything that nobody caught comes here.
  public void install() {
    Thread.setDefaultUncaughtExceptionHandler(this);
  }

  @Override
  public void uncaughtException(Thread thread, Throwable error) {
    try {
      String code = ErrorCode.of(error);
      int count = times.merge(code, 1, Integer::sum);
      if (count % ONCE_IN == 1) {
        LOG.error("uncaught on {}, code {}", thread.getName(), code, error);
        tasks.show(() -> tell.accept(code));
      }
    } catch (RuntimeException | Error e) {
      LOG.error("an error could not be told", e);
    }
  }
}
