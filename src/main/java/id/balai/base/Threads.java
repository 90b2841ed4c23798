package id.balai.base;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/// Every kind of thread that this program makes. A thread is made here and nowhere else, so each
/// one has a name that stands in `docs/architecture.md`, and it is decided here whether the program
/// waits for it at its end.
public enum Threads {
  /// Does what blocks, away from the screen.
  WORK("balai-work", true),
  /// Owns the writes; it is drained at the end.
  WRITER("balai-writer", true),
  /// Looks once a minute for what is due.
  MAINTENANCE("balai-rounds", true),
  /// Hears of what other stations record.
  NEWS("balai-news", true),
  /// Reads badges into memory after the store was opened.
  BADGES("balai-cards", false),
  /// Plays tones.
  SOUND("balai-sound", false),
  /// Switches one device of a kiosk on and off.
  DEVICE("balai-switch", false),
  /// Keeps a camera running and takes its frames.
  CAMERA("balai-camera", false),
  /// Ends a camera process that does not answer.
  CAMERA_WATCH("balai-camera-watch", false),
  /// In the camera process: ends it with the program that started it.
  CAMERA_GUARD("balai-camera-guard", false),
  /// Finds codes in frames.
  DECODE("balai-decode", false),
  /// Keeps a serial scanner open and reads its lines.
  SERIAL("balai-serial", false),
  /// Checks the whole record behind the start, at rest most of the time.
  CHECK("balai-check", false),
  /// Checks old archives, one now and then, on days without an event.
  SHELF("balai-shelf", false),
  /// Waits for a laptop that was invited.
  INVITATION("balai-invitation", false),
  /// Waits at the end of a command for work that was begun.
  INTERRUPTION("balai-interruption", true);

  private final String label;
  private final boolean isAwaited;

  Threads(String label, boolean isAwaited) {
    this.label = label;
    this.isAwaited = isAwaited;
  }

  /// The name under which it stands in a dump of threads.
  public String label() {
    return label;
  }

  /// A thread that was not started yet.
  public Thread of(Runnable work) {
    return Thread.ofPlatform().name(label).daemon(!isAwaited).unstarted(work);
  }

  /// One thread that does its work in order.
  public ExecutorService single() {
    return Executors.newSingleThreadExecutor(this::of);
  }

  /// As many threads as there is work; idle ones end.
  public ExecutorService many() {
    return Executors.newCachedThreadPool(this::of);
  }

  /// One thread that does its work at set times.
  public ScheduledExecutorService scheduled() {
    return Executors.newSingleThreadScheduledExecutor(this::of);
  }
}
