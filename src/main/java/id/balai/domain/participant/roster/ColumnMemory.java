package id.balai.domain.participant.roster;

/// Remembers what the columns of a list hold, for the next file with the same headers (R32).
public interface ColumnMemory {

  /// Remembers nothing.
  ColumnMemory NONE =
      new ColumnMemory() {
        @Override
        public ColumnMapping recall(ColumnMapping found) {
          return found;
        }

        @Override
        public void remember(ColumnMapping decided) {}
      };

  /// What was decided for these headers before; `found` itself when nothing was.
  ColumnMapping recall(ColumnMapping found);

  /// Keeps a decision.
  void remember(ColumnMapping decided);
}
