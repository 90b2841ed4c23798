package id.balai.domain.log;

import java.util.List;
import java.util.UUID;

/// Badges that are read while the common database of several doors is away. They are observations
/// and nothing more, on this computer's disk, in a chain of their own: so none of them can
/// contradict what other doors record meanwhile.
public interface OfflineScans {

  /// Where the database is in the data folder itself and so never away.
  OfflineScans NONE =
      new OfflineScans() {
        @Override
        public Recording record(Provenance provenance, DoorFact.ScannedApart scan) {
          return new Recording.Failed();
        }

        @Override
        public List<Entry> bring() {
          return List.of();
        }

        @Override
        public UUID chain() {
          return Fact.NO_EVENT;
        }

        @Override
        public long waiting() {
          return 0;
        }
      };

  /// Records a scan on this computer alone; on return it is on disk.
  Recording record(Provenance provenance, DoorFact.ScannedApart scan);

  /// Brings into the common database what is not there yet; doing it again changes nothing.
  ///
  /// @return the scans of this computer that are not decided yet, oldest first
  /// @throws StoreAwayException while the common database cannot be reached
  List<Entry> bring();

  /// The chain that the scans are.
  UUID chain();

  /// How many scans are not decided yet, as far as this computer knows without asking.
  long waiting();
}
