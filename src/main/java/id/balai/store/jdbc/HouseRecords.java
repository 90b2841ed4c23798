package id.balai.store.jdbc;

import id.balai.domain.log.ApartFact;
import id.balai.domain.log.LogHead;
import id.balai.domain.log.OfflineRecords;
import id.balai.domain.log.Provenance;
import id.balai.domain.log.Recording;
import id.balai.store.journal.FactCodec;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// A house with a database of its own, which is never away. What waits for a decision there came by
/// stick.
final class HouseRecords implements OfflineRecords {

  private final Tables tables;
  private final FactCodec codec;
  private final Supplier<UUID> own;

  /// @param own this house's chain
  HouseRecords(Tables tables, FactCodec codec, Supplier<UUID> own) {
    this.tables = tables;
    this.codec = codec;
    this.own = own;
  }

  @Override
  public Recording record(Provenance provenance, ApartFact fact) {
    return new Recording.Failed();
  }

  @Override
  public List<Undecided> bring() {
    return tables.withHandle(
        handle ->
            Stream.concat(
                    LetInByEnded.lines(handle, codec).stream(),
                    LogTable.contradicted(handle, codec).stream())
                .map(line -> new Undecided(line.chain(), line.entry()))
                .toList());
  }

  @Override
  public void settle() {
    // Nothing is shown ahead of what is decided.
  }

  @Override
  public OptionalInt nextNumber(UUID event) {
    return OptionalInt.empty();
  }

  @Override
  public OptionalInt ownNumber(UUID event) {
    return tables.withHandle(
        handle ->
            LogTable.heads(handle).stream().map(LogHead::chain).allMatch(own.get()::equals)
                ? OptionalInt.empty()
                : OptionalInt.of(NumberBlock.nextOfHouse(handle, event, own.get())));
  }

  @Override
  public long waiting() {
    return 0;
  }
}
