package id.balai.app;

import id.balai.service.workspace.Services;
import id.balai.service.workspace.Workspace;
import id.balai.store.jdbc.Store;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// An opened data folder. Closing drains the writer first, so that nothing that was begun is lost.
record OpenWorkspace(
    Services services, Store store, ExecutorService writer, HourlyMaintenance rounds)
    implements Workspace {

  private static final Logger LOG = LoggerFactory.getLogger(OpenWorkspace.class);

  private static final long DRAIN_SECONDS = 30;

  @Override
  public void close() {
    rounds.close();
    rounds.sign();
    writer.shutdown();
    try {
      if (!writer.awaitTermination(DRAIN_SECONDS, TimeUnit.SECONDS)) {
        LOG.error("the writer did not finish in {} s", DRAIN_SECONDS);
      }
      rounds.last();
      store.close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      LOG.error("the store did not close; what was recorded is safe", e);
    }
  }
}
