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

  /// Reads; may be called again with another connection.
  <R> R withHandle(HandleCallback<R, RuntimeException> reading) {
    for (int attempt = 1; ; attempt++) {
      long round = mending.map(Mending::round).orElse(0L);
      try {
        return jdbi.withHandle(reading);
      } catch (JdbiException e) {
        if (attempt == TRIES || mending.isEmpty() || !mending.get().mend(round, e)) {
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
