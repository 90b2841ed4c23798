package id.balai.store.jdbc;

import java.util.Optional;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.HandleConsumer;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/// The tables as those see them who look things up. Where the database turns out to be broken, it
/// is mended and asked again.
final class Tables {

  private static final int TRIES = 3;

  private final Jdbi jdbi;
  private final Optional<? extends Mending> mending;

  /// @param mending empty where the tables are not this program's to mend
  Tables(Jdbi jdbi, Optional<? extends Mending> mending) {
    this.jdbi = jdbi;
    this.mending = mending;
  }

  /// Reads; may be called again with another connection. What was read while the tables were
  /// brought back is read again.
  <R> R withHandle(HandleCallback<R, RuntimeException> reading) {
    if (mending.isEmpty()) {
      return jdbi.withHandle(reading);
    }
    Mending tables = mending.get();
    for (int attempt = 1; ; attempt++) {
      long settled = tables.settled();
      long round = tables.round();
      try {
        R result = jdbi.withHandle(reading);
        if (tables.isStill(settled)) {
          return result;
        }
      } catch (JdbiException e) {
        if (attempt >= TRIES || !tables.mend(round, e)) {
          throw e;
        }
      }
    }
  }

  /// Reads; may be called again with another connection.
  void useHandle(HandleConsumer<RuntimeException> reading) {
    withHandle(
        handle -> {
          reading.useHandle(handle);
          return true;
        });
  }
}
