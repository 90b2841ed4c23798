package id.balai.ui.console.declarations;

import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.event.DeclarationPlan;
import id.balai.domain.event.Event;
import id.balai.domain.log.Repositories;
import id.balai.domain.participant.Participant;
import id.balai.service.signing.JointPlaces;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Everything about one declaration, as it stands now. Reading blocks.
///
/// @param plan how it is taken up
/// @param text the version in force; empty: no text was written yet
/// @param versions all versions, the newest first
/// @param sheet who stands on the sheet of the version in force
/// @param unplaced who is to sign and has no place on that sheet
record DeclarationState(
    DeclarationPlan plan,
    Optional<DeclarationText> text,
    List<Version> versions,
    JointPlaces.Sheet sheet,
    List<Participant> unplaced) {

  DeclarationState {
    versions = List.copyOf(versions);
    unplaced = List.copyOf(unplaced);
  }

  /// A version.
  ///
  /// @param number from 1
  /// @param isFrozen whether somebody signed it
  /// @param signed how many did
  record Version(int number, boolean isFrozen, int signed) {}

  static DeclarationState read(Repositories repositories, Event event, DeclarationPlan plan) {
    UUID id = event.id();
    var places = new JointPlaces(repositories);
    Optional<DeclarationText> text = repositories.declarations().current(id, plan.code());
    List<Version> versions =
        repositories.declarations().ofEvent(id).stream()
            .filter(one -> one.code().equals(plan.code()))
            .map(one -> version(repositories, places, event, one))
            .toList()
            .reversed();
    JointPlaces.Sheet sheet =
        text.map(now -> places.of(event, now))
            .orElseGet(() -> new JointPlaces.Sheet(List.of(), List.of()));
    List<UUID> placed = sheet.places().stream().map(place -> place.person().id()).toList();
    List<Participant> unplaced =
        places.expected(event, plan.code()).stream()
            .filter(person -> !placed.contains(person.id()))
            .toList();
    return new DeclarationState(plan, text, versions, sheet, unplaced);
  }

  private static Version version(
      Repositories repositories, JointPlaces places, Event event, DeclarationText text) {
    boolean isFrozen =
        repositories.declarations().isFrozen(event.id(), text.code(), text.version());
    return new Version(text.version(), isFrozen, isFrozen ? places.of(event, text).signed() : 0);
  }
}
