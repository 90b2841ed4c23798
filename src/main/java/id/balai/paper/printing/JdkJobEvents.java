package id.balai.paper.printing;

import java.util.concurrent.atomic.AtomicBoolean;
import javax.print.event.PrintJobAdapter;
import javax.print.event.PrintJobEvent;

/// Hears what the JDK says about a job while it is handed over.
final class JdkJobEvents extends PrintJobAdapter {

  private final AtomicBoolean failed = new AtomicBoolean();
  private final AtomicBoolean cancelled = new AtomicBoolean();

  @Override
  public void printJobFailed(PrintJobEvent event) {
    failed.set(true);
  }

  @Override
  public void printJobCanceled(PrintJobEvent event) {
    cancelled.set(true);
  }

  boolean failed() {
    return failed.get();
  }

  boolean cancelled() {
    return cancelled.get();
  }
}
