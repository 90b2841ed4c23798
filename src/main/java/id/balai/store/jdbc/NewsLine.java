package id.balai.store.jdbc;

import id.balai.domain.log.StoreAwayException;
import java.sql.SQLException;
import java.time.Duration;
import org.jdbi.v3.core.Handle;
import org.postgresql.PGConnection;

/// Hears the word that the common database gives whenever something is recorded. Nothing depends on
/// hearing it: whoever looks from time to time misses nothing.
final class NewsLine implements AutoCloseable {

  private final KeptConnection hub;
  private boolean isListening;

  NewsLine(SharedDatabase database) {
    this.hub = new KeptConnection(database);
  }

  /// Waits for the next word; for one thread.
  ///
  /// @return whether it came; also when the line was made anew, since nobody heard what was said
  ///   meanwhile
  /// @throws id.balai.domain.log.StoreAwayException when the common database cannot be reached
  boolean await(Duration patience) {
    return hub.ask(handle -> await(handle, patience));
  }

  private boolean await(Handle handle, Duration patience) {
    try {
      if (!isListening) {
        handle.execute("listen balai");
        isListening = true;
        return true;
      }
      PGConnection line = handle.getConnection().unwrap(PGConnection.class);
      return line.getNotifications(Math.toIntExact(patience.toMillis())).length > 0;
    } catch (SQLException e) {
      isListening = false;
      throw new StoreAwayException(e);
    }
  }

  @Override
  public void close() {
    hub.close();
  }
}
