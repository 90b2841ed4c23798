package id.balai.store.jdbc;

import java.sql.SQLException;
import java.util.Set;
import org.jdbi.v3.core.JdbiException;

/// A fact speaks of something that does not stand.
final class ContradictedException extends JdbiException {

  private static final long serialVersionUID = 1;

  /// A key that exists; a trace that holds what is to be removed, or misses what it is of (the
  /// embedded database has a number of its own for that).
  private static final Set<String> CONTRADICTIONS = Set.of("23505", "23503", "23506");

  ContradictedException(String message) {
    super(message);
  }

  /// Whether a failure says that a fact contradicts what stands in the tables, and nothing worse.
  static boolean isBehind(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      boolean isKnown =
          cause instanceof SQLException sql && CONTRADICTIONS.contains(sql.getSQLState());
      if (isKnown || cause instanceof ContradictedException) {
        return true;
      }
    }
    return false;
  }
}
