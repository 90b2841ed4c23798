package id.balai.store.jdbc;

import id.balai.domain.log.StoreAwayException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A connection to the common database that stays with whoever asks, so that nobody has to find out
/// before each question whether it still lives. What is asked may be asked twice.
final class KeptConnection implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(KeptConnection.class);

  /// A cable that was pulled out says nothing; who stands at a door waits no longer than this.
  private static final int PATIENCE_MS = SharedDatabase.ANSWER_MS;

  private final SharedDatabase database;
  private @Nullable Handle kept;

  KeptConnection(SharedDatabase database) {
    this.database = database;
  }

  /// Asks; where the kept connection broke meanwhile, once more on a new one.
  ///
  /// @throws StoreAwayException when the common database cannot be reached
  synchronized <T> T ask(Function<Handle, T> question) {
    Handle open = kept;
    if (open != null && database.isSilent()) {
      throw new StoreAwayException(new SQLException("no answer", "08006"));
    }
    if (open != null) {
      try {
        return question.apply(open);
      } catch (StoreAwayException e) {
        LOG.debug("the connection broke", e);
        close();
        if (isSilence(e)) {
          // Who said nothing on this line says nothing on another one either.
          database.silent(e);
          throw e;
        }
      }
    }
    Handle fresh = open();
    try {
      return question.apply(fresh);
    } catch (StoreAwayException e) {
      close();
      if (isSilence(e)) {
        database.silent(e);
      }
      throw e;
    }
  }

  private static boolean isSilence(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof SocketTimeoutException) {
        return true;
      }
    }
    return false;
  }

  private Handle open() {
    Handle fresh = database.reading().open();
    kept = fresh;
    try {
      fresh.getConnection().setNetworkTimeout(Runnable::run, PATIENCE_MS);
      // From the fifth time on the driver would first ask what the answer will look like.
      fresh.getConnection().unwrap(PGConnection.class).setPrepareThreshold(0);
      return fresh;
    } catch (SQLException e) {
      close();
      throw new StoreAwayException(e);
    }
  }

  @Override
  public synchronized void close() {
    Handle closing = kept;
    kept = null;
    if (closing != null) {
      try {
        closing.close();
      } catch (JdbiException e) {
        LOG.debug("a broken connection was not closed well", e);
      }
    }
  }
}
