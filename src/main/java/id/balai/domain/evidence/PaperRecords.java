package id.balai.domain.evidence;

import java.util.Optional;

/// What somebody has recorded about papers: a house, or one of its archives.
public interface PaperRecords {

  /// Nobody has recorded anything.
  PaperRecords NONE =
      new PaperRecords() {
        @Override
        public Optional<Finding> standing(String code) {
          return Optional.empty();
        }

        @Override
        public Optional<String> original(String hash) {
          return Optional.empty();
        }
      };

  /// That a certificate was replaced or voided since; empty: it stands, or is not known.
  ///
  /// @param code its short code
  Optional<Finding> standing(String code);

  /// Of a paper that came back signed from elsewhere, the digest of what was sent (R28).
  ///
  /// @param hash SHA-256 of the file that came back
  Optional<String> original(String hash);

  /// These records, and where they say nothing, others.
  default PaperRecords or(PaperRecords others) {
    PaperRecords first = this;
    return new PaperRecords() {
      @Override
      public Optional<Finding> standing(String code) {
        return first.standing(code).or(() -> others.standing(code));
      }

      @Override
      public Optional<String> original(String hash) {
        return first.original(hash).or(() -> others.original(hash));
      }
    };
  }
}
