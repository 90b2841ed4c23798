package id.balai.domain.log;

import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;

/// What a door records while the common database of several doors is away: on this computer's disk,
/// in a chain of its own, so that none of it can contradict what other doors record meanwhile.
/// Until it is decided it is seen at this station as if it counted.
public interface OfflineRecords {

  /// Where the database is in the data folder itself and so never away.
  OfflineRecords NONE =
      new OfflineRecords() {
        @Override
        public Recording record(Provenance provenance, ApartFact fact) {
          return new Recording.Failed();
        }

        @Override
        public List<Undecided> bring() {
          return List.of();
        }

        @Override
        public void settle() {
          // Nothing was ever brought.
        }

        @Override
        public OptionalInt nextNumber(UUID event) {
          return OptionalInt.empty();
        }

        @Override
        public long waiting() {
          return 0;
        }
      };

  /// Records on this computer alone; on return it is on disk.
  Recording record(Provenance provenance, ApartFact fact);

  /// Brings into the common database what is not there yet; doing it again changes nothing. From
  /// now on until [#settle] this station sees the common database alone.
  ///
  /// @return what this computer recorded and is not decided yet: first what stands in the common
  ///   log and was contradicted there when it came, then what was recorded apart; each oldest first
  /// @throws StoreAwayException while the common database cannot be reached
  List<Undecided> bring();

  /// What waits for a decision what it counts for.
  ///
  /// @param chain in which it was recorded
  record Undecided(UUID chain, Entry entry) {}

  /// Lets this station see again what it recorded apart and is not decided yet.
  void settle();

  /// The next number on the list that no other station gives: each has a block of its own, beyond
  /// all numbers that are given together.
  ///
  /// @return empty where this computer never is alone
  OptionalInt nextNumber(UUID event);

  /// The next number on the list in a house that exchanges by stick: houses that may not ask each
  /// other give numbers of blocks of their own.
  ///
  /// @return empty where numbers are given together
  default OptionalInt ownNumber(UUID event) {
    return OptionalInt.empty();
  }

  /// How much is not decided yet, as far as this computer knows without asking.
  long waiting();
}
