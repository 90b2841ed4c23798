package id.balai.store.jdbc;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// Where the tables lie.
interface Database extends AutoCloseable {

  /// For reading, on any thread.
  Jdbi reading();

  /// For writing, on the writer's thread only.
  Jdbi writing();

  /// Whether other stations write into it too.
  boolean isShared();

  /// Lets nobody else append to the log until the open transaction ends, so that entries become
  /// visible in the order of their places.
  void lockLog(Handle handle);

  /// Brings the tables to their newest form, whatever their rows.
  void migrate();

  /// Whether the tables are there and made by this program; others have to be made again.
  default boolean isCurrent() {
    return TableMaker.isCurrent(reading());
  }

  @Override
  void close();
}
