package id.balai.domain.log;

import java.util.List;

/// What houses hand to each other without a network: all entries of all chains that they have, as
/// they were written.
public interface Exchange {

  /// All entries in the order in which they came here.
  List<LogText> all();

  /// Takes entries that are not here yet, all or none; those that are here change nothing. What
  /// they count for, where something stands against them, is decided afterwards.
  ///
  /// @param texts as [#all] of another house gave them
  Taking take(Provenance by, List<LogText> texts);

  /// What became of entries that were to be taken.
  sealed interface Taking {

    /// They are on disk.
    ///
    /// @param entries how many were new here
    record Taken(int entries) implements Taking {}

    /// One of them does not follow the one before it, or is none.
    record Broken() implements Taking {}

    /// A chain goes on otherwise here: one of both is a copy that was written on.
    record Forked() implements Taking {}

    /// This laptop uses a common database.
    record Shared() implements Taking {}

    /// Nothing could be stored.
    record Failed() implements Taking {}
  }
}
