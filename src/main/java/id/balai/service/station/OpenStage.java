package id.balai.service.station;

import java.util.List;
import java.util.UUID;

/// A stage (*mode panggung*) that is open on this computer.
///
/// Who was passed over is remembered here and nowhere else: not signing is private, so no record of
/// it goes into the event's log (R16, R20). It is forgotten when an operator leaves the stage.
///
/// @param event id of the event
/// @param declaration code of what is signed
/// @param skipped ids of the people who were passed over, the first first
/// @param hasHall whether the hall's window is open
public record OpenStage(UUID event, String declaration, List<UUID> skipped, boolean hasHall) {

  public OpenStage {
    skipped = List.copyOf(skipped);
  }

  /// A stage on which nobody was passed over yet.
  public OpenStage(UUID event, String declaration) {
    this(event, declaration, List.of(), false);
  }

  /// Whether it is the stage of this declaration.
  public boolean isOf(UUID at, String code) {
    return event.equals(at) && declaration.equals(code);
  }

  /// The same with others who were passed over.
  public OpenStage withSkipped(List<UUID> people) {
    return new OpenStage(event, declaration, people, hasHall);
  }

  /// The same with or without the hall's window.
  public OpenStage withHall(boolean isOpen) {
    return new OpenStage(event, declaration, skipped, isOpen);
  }
}
