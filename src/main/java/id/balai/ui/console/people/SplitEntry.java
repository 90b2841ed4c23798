package id.balai.ui.console.people;

import id.balai.domain.participant.Participant;
import id.balai.domain.participant.Sex;
import id.balai.service.people.PersonEntry;
import java.util.List;

/// What the form of a split begins with: the last capacity of the entry, and nothing of what
/// belongs to one person alone.
final class SplitEntry {

  private SplitEntry() {}

  static PersonEntry of(Participant from) {
    return new PersonEntry(
        "",
        Sex.UNKNOWN,
        from.status(),
        List.of(),
        "",
        "",
        from.village(),
        "",
        from.participations().getLast(),
        List.of());
  }
}
