package id.balai.store.jdbc;

/// Brings tables back that cannot be used while the program runs.
interface Mending {

  /// Counts how often the tables were brought back.
  long round();

  /// Brings the tables back after a failure; also one that only says that somebody else is doing
  /// so.
  ///
  /// @param seen the round before what failed
  /// @return whether it is worth trying again
  boolean mend(long seen, Throwable failure);

  /// Waits until the tables are not being brought back: meanwhile they are empty, or have a part of
  /// what they had.
  ///
  /// @return is another one as soon as they are brought back again
  default long settled() {
    return 0;
  }

  /// Whether what was read since [#settled] is what the tables say.
  default boolean isStill(long settled) {
    return true;
  }
}
