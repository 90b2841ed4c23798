package id.balai.store.jdbc;

import java.sql.SQLException;
import java.util.Set;
import org.h2.api.ErrorCode;

/// Tells failures of a statement from failures of the database under it.
final class BrokenDatabase {

  /// State of a connection whose database was closed.
  static final String CLOSED = "90098";

  private static final Set<Integer> BROKEN =
      Set.of(
          ErrorCode.DATABASE_IS_CLOSED,
          ErrorCode.CONNECTION_BROKEN_1,
          ErrorCode.OBJECT_CLOSED,
          ErrorCode.IO_EXCEPTION_1,
          ErrorCode.IO_EXCEPTION_2,
          ErrorCode.FILE_CORRUPTED_1,
          ErrorCode.DATABASE_ALREADY_OPEN_1,
          ErrorCode.GENERAL_ERROR_1);

  private BrokenDatabase() {}

  /// Whether the embedded database is closed, cannot read or write its file, or lost its way in it.
  static boolean isBehind(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql
          && (BROKEN.contains(sql.getErrorCode()) || CLOSED.equals(sql.getSQLState()))) {
        return true;
      }
    }
    return false;
  }
}
