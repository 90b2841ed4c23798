package id.balai.store.jdbc;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;

/// Keeps what statements were about out of the messages of their failures, since those are logged
/// and the arguments hold names.
final class SqlErrorRedaction {
  private SqlErrorRedaction() {}

  static Jdbi in(Jdbi jdbi) {
    jdbi.getConfig(StatementExceptions.class)
        .setMessageRendering(StatementExceptions.MessageRendering.NONE);
    return jdbi;
  }
}
