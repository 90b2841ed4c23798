package id.balai.service.planning;

import id.balai.domain.event.Event;

/// The result of setting up an event.
public sealed interface PlanningResult {

  /// It is on disk.
  record Planned(Event event) implements PlanningResult {}

  /// Another event has this code. Nothing was stored.
  record CodeTaken(String code) implements PlanningResult {}

  /// A code that could lead out of a folder when it becomes a name. Nothing was stored.
  ///
  /// @param code the event's
  record UnfitCode(String code) implements PlanningResult {}

  /// Somebody on the list is in a group that would go. Nothing was stored.
  record GroupInUse() implements PlanningResult {}

  /// Somebody signed a declaration whose kind or session was to change. Nothing was changed.
  ///
  /// @param declaration its code
  record DeclarationBound(String declaration) implements PlanningResult {}

  /// The storage did not take it. Nothing was stored.
  record Failed() implements PlanningResult {}

  /// A session was to go in which something was recorded. Nothing was changed.
  ///
  /// @param session its printed name
  record SessionInUse(String session) implements PlanningResult {}

  /// A session was to go in which a declaration is signed. Nothing was changed.
  ///
  /// @param session its printed name
  record SessionDeclares(String session) implements PlanningResult {}

  /// A session was to go for which a kiosk stands open on this computer. Nothing was changed.
  ///
  /// @param session its printed name
  record SessionOpen(String session) implements PlanningResult {}
}
