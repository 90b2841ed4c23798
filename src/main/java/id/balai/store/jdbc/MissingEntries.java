package id.balai.store.jdbc;

import id.balai.store.journal.EntryLine;
import id.balai.store.journal.EntryReader;
import org.jdbi.v3.core.Handle;

/// Gives a common database again what it lacks of a station's chain.
final class MissingEntries implements EntryReader {

  private final Admission admission;
  private final long known;

  /// @param known number of the newest entry of the chain that it has
  MissingEntries(Handle handle, Projection projection, long known) {
    this.admission = new Admission(handle, projection, Admission.From.JOURNAL);
    this.known = known;
  }

  @Override
  public void take(EntryLine line) {
    if (line.entry().sequence() > known) {
      admission.take(line);
    }
  }

  /// Ends it.
  void end() {
    admission.end();
  }
}
