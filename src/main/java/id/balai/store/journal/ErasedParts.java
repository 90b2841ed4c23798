package id.balai.store.journal;

import id.balai.domain.log.Fact;
import id.balai.domain.log.PeopleFact;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Keeps count of personal parts while a journal is read: one may only be missing where the log
/// says that the person was erased.
final class ErasedParts {

  private final Set<UUID> erased = new HashSet<>();
  private final Set<UUID> present = new HashSet<>();
  private final Map<UUID, Long> missing = new HashMap<>();

  void note(EntryLine line) {
    Fact fact = line.entry().fact();
    if (fact instanceof PeopleFact.Erased tombstone) {
      erased.add(tombstone.participant());
    }
    fact.person()
        .ifPresent(
            person -> {
              if (line.isErased()) {
                missing.putIfAbsent(person, line.entry().sequence());
              } else if (line.text().personal().isPresent()) {
                present.add(person);
              }
            });
  }

  /// @throws JournalDamagedException when a part is missing of somebody who was not erased
  void check() throws JournalDamagedException {
    for (Map.Entry<UUID, Long> part : missing.entrySet()) {
      if (!erased.contains(part.getKey())) {
        throw new JournalDamagedException(part.getValue(), "a personal part is missing");
      }
    }
  }

  /// People who were erased although parts of theirs are still there.
  Set<UUID> leftovers() {
    return erased.stream().filter(present::contains).collect(Collectors.toUnmodifiableSet());
  }
}
