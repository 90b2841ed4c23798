package id.balai.ui.kiosk.stage;

import id.balai.domain.participant.Participant;
import id.balai.service.station.OpenStage;
import id.balai.service.station.StationMemory;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Who was passed over on a stage, for as long as it is open: a power cut changes nothing of it.
final class SkippedPeople {

  private final StationMemory memory;
  private final UUID event;
  private final String declaration;

  SkippedPeople(StationMemory memory, UUID event, String declaration) {
    this.memory = memory;
    this.event = event;
    this.declaration = declaration;
  }

  /// Ids of those who were passed over before, the first first.
  List<UUID> before() {
    return stage().map(OpenStage::skipped).orElse(List.of());
  }

  /// These are passed over now.
  void now(List<Participant> people) {
    List<UUID> ids = people.stream().map(Participant::id).toList();
    stage()
        .filter(stage -> !stage.skipped().equals(ids))
        .ifPresent(stage -> memory.keepStage(Optional.of(stage.withSkipped(ids))));
  }

  /// The stage was left.
  void forget() {
    if (stage().isPresent()) {
      memory.keepStage(Optional.empty());
    }
  }

  private Optional<OpenStage> stage() {
    return memory.openStage().filter(stage -> stage.isOf(event, declaration));
  }
}
