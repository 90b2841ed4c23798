package id.balai.domain.log;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Reads the log.
public interface EventLog {

  /// Hands every entry to `reader`, oldest first, without holding all in memory.
  void forEach(Consumer<Entry> reader);

  /// Hands every entry of one event to `reader` as it was written, oldest first, and with them the
  /// signed heads of the whole log.
  void forEachTextWithHeads(UUID event, Consumer<LogText> reader);

  /// Hands every entry about one person to `reader` as it was written, oldest first.
  void forEachTextOf(UUID participant, Consumer<LogText> reader);

  /// Every entry about one person, oldest first: the person's history.
  List<Entry> ofPerson(UUID participant);

  /// The people of an event about whom the log still says who they are, also those who are no
  /// longer on the list.
  List<UUID> namedPeople(UUID event);

  /// Where every chain that is known here stands; this data folder's own chain first.
  List<LogHead> heads();

  /// The hash of an entry of a chain, or empty where the chain is not that long.
  Optional<String> hash(UUID chain, long sequence);

  /// The newest entries of one event, the newest first.
  ///
  /// @param limit at most this many
  List<Entry> newest(UUID event, int limit);

  /// The newest fact of one kind about the house itself that this data folder's own chain holds and
  /// that fits.
  ///
  /// @param kind name of the kind of fact
  Optional<Fact> newestOfHouse(String kind, Predicate<Fact> which);

  /// An entry of a chain, or empty where the chain is not that long.
  Optional<Entry> entry(UUID chain, long sequence);

  /// How many entries there are.
  long size();

  /// What is known of the whole record, of which a start reads the newest part only.
  default RecordCheck checked() {
    return new RecordCheck.NotYet();
  }
}
