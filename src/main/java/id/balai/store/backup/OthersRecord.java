package id.balai.store.backup;

import id.balai.domain.log.Fact;
import id.balai.domain.log.MergingFact;
import java.util.function.Consumer;

/// What other stations recorded into the common database of a house, as far as this house met it.
public interface OthersRecord {

  /// Changes with every entry of another station; fits into the name of a file.
  String mark();

  /// Hands on what a house records to stand alone with all of it.
  ///
  /// @param upTo the newest entry of the house's own chain that counts
  /// @param facts takes them one after the other
  /// @return what is to be recorded before all of them
  MergingFact.TablesBegun read(long upTo, Consumer<Fact> facts);
}
