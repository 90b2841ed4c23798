package id.balai.service.merging;

import id.balai.domain.log.ApartOutcome;
import id.balai.domain.log.Fact;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What something counts for that was recorded apart.
///
/// @param facts what is to be recorded for it
/// @param outcome by which rule
/// @param person whom it is about, where that is known
record Meaning(List<Fact> facts, ApartOutcome outcome, Optional<UUID> person) {
  Meaning {
    facts = List.copyOf(facts);
  }

  /// It counts for nothing in the tables.
  static Meaning nothing(ApartOutcome outcome, Optional<UUID> person) {
    return new Meaning(List.of(), outcome, person);
  }
}
