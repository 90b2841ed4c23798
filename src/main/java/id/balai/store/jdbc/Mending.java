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
}
