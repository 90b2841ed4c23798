package id.balai.domain.log;

import java.util.function.Consumer;

/// Reads the log.
public interface EventLog {

  /// Hands every entry to `reader`, oldest first, without holding all in memory.
  void forEach(Consumer<Entry> reader);

  /// How many entries there are.
  long size();
}
