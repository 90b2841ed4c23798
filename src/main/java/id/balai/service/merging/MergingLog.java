package id.balai.service.merging;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Entry;
import id.balai.domain.log.EventLog;
import id.balai.domain.log.Fact;
import id.balai.domain.log.MergingFact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.SigningFact;
import id.balai.service.merging.SignatureRules.Left;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What the log says about merging at one event, gathered in one walk.
final class MergingLog {

  /// A place in the chain of a lone door.
  record Key(UUID chain, long sequence) {
    static Key of(MergingFact.ApartDecided fact) {
      return new Key(fact.chain(), fact.sequence());
    }

    static Key of(MergingFact.ApartChosen fact) {
      return new Key(fact.chain(), fact.sequence());
    }
  }

  /// A signature as it was recorded.
  ///
  /// @param left what matters of it
  /// @param fact what records it anew
  record Signed(Left left, Fact fact) {}

  private final List<Entry> decisions = new ArrayList<>();
  private final Map<Key, Entry> choices = new HashMap<>();
  private final List<Attendance> presences = new ArrayList<>();
  private final List<Signed> signatures = new ArrayList<>();
  private final Map<UUID, UUID> merged = new HashMap<>();

  private MergingLog() {}

  /// Reads the whole log: blocks.
  static MergingLog of(EventLog log, UUID event) {
    var found = new MergingLog();
    log.forEach(
        entry -> {
          if (entry.fact().event().equals(event)) {
            found.take(entry);
          }
        });
    return found;
  }

  private void take(Entry entry) {
    switch (entry.fact()) {
      case MergingFact.ApartDecided decided -> {
        // Another house may have decided the same for itself.
        decisions.removeIf(
            one -> Key.of((MergingFact.ApartDecided) one.fact()).equals(Key.of(decided)));
        decisions.add(entry);
      }
      case MergingFact.ApartChosen chosen -> choices.put(Key.of(chosen), entry);
      case DoorFact.Attended attended -> presences.add(attended.attendance());
      case SigningFact.Signed signed ->
          signatures.add(new Signed(Left.of(signed.signature()), signed));
      case SigningFact.SignedOnPaper signed ->
          signatures.add(new Signed(Left.of(signed.signature()), signed));
      case PeopleFact.PeopleMerged both -> merged.put(both.gone(), both.kept());
      default -> {}
    }
  }

  /// Entries of [MergingFact.ApartDecided], oldest first.
  List<Entry> decisions() {
    return decisions;
  }

  /// What a rule decided about something.
  Optional<MergingFact.ApartDecided> decision(Key key) {
    return decisions.stream()
        .map(entry -> (MergingFact.ApartDecided) entry.fact())
        .filter(fact -> Key.of(fact).equals(key))
        .findFirst();
  }

  /// The newest [MergingFact.ApartChosen] about something.
  Optional<Entry> choice(Key key) {
    return Optional.ofNullable(choices.get(key));
  }

  /// The newest other record of the same person in the same session.
  Optional<Attendance> otherThan(Attendance one) {
    return presences.reversed().stream()
        .filter(other -> other.participant().equals(one.participant()))
        .filter(other -> other.session().equals(one.session()))
        .filter(other -> !other.isSameRecord(one))
        .findFirst();
  }

  /// The newest other signature of the same person under the same declaration.
  Optional<Signed> otherThan(Left one) {
    return signatures.reversed().stream()
        .filter(other -> other.left().person().equals(one.person()))
        .filter(other -> other.left().declaration().equals(one.declaration()))
        .filter(other -> !other.left().equals(one))
        .findFirst();
  }

  /// Into whom somebody was merged, however often.
  Optional<UUID> mergedInto(UUID person) {
    Optional<UUID> into = Optional.ofNullable(merged.get(person));
    return into.map(next -> mergedInto(next).orElse(next));
  }
}
