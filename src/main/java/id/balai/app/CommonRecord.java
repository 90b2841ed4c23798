package id.balai.app;

import id.balai.base.Sha256;
import id.balai.domain.log.Fact;
import id.balai.domain.log.LogHead;
import id.balai.domain.log.MergingFact;
import id.balai.store.backup.OthersRecord;
import id.balai.store.jdbc.Store;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// What others recorded into the common database of an open store.
///
/// @param heads where the chains of the others stand
record CommonRecord(Store store, List<LogHead> heads) implements OthersRecord {

  private static final int MARK_DIGITS = 16;

  @Override
  public String mark() {
    String all = heads.stream().map(LogHead::hash).sorted().collect(Collectors.joining(" "));
    return Sha256.hex(all).substring(0, MARK_DIGITS);
  }

  @Override
  public MergingFact.TablesBegun read(long upTo, Consumer<Fact> facts) {
    return store.homecoming(upTo, facts);
  }
}
