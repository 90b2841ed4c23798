package id.balai.service.planning;

import id.balai.domain.event.DeclarationPlan;
import id.balai.domain.event.Event;
import id.balai.domain.event.Group;
import id.balai.domain.log.Repositories;
import id.balai.domain.participant.Participant;
import java.util.List;
import java.util.Optional;

/// What people on the list and their signatures hold fast in an event.
final class Bindings {

  private final Repositories repositories;
  private final Event before;
  private final Event after;

  Bindings(Repositories repositories, Event before, Event after) {
    this.repositories = repositories;
    this.before = before;
    this.after = after;
  }

  /// What has to stay; empty where the event may change.
  Optional<PlanningResult> objection() {
    return isGroupInUse()
        ? Optional.of(new PlanningResult.GroupInUse())
        : before.declarations().stream()
            .filter(this::isAnother)
            .map(DeclarationPlan::code)
            .filter(this::isSigned)
            .findFirst()
            .map(PlanningResult.DeclarationBound::new);
  }

  private boolean isGroupInUse() {
    List<Group> gone =
        before.groups().stream().filter(one -> after.group(one.name()).isEmpty()).toList();
    return !gone.isEmpty()
        && repositories.participants().ofEvent(before.id()).stream()
            .map(Participant::participations)
            .flatMap(List::stream)
            .anyMatch(place -> gone.stream().anyMatch(one -> one.name().equals(place.group())));
  }

  private boolean isAnother(DeclarationPlan old) {
    return after
        .declaration(old.code())
        .filter(now -> now.kind() == old.kind() && now.session().equals(old.session()))
        .isEmpty();
  }

  private boolean isSigned(String code) {
    return repositories.declarations().ofEvent(before.id()).stream()
        .filter(text -> text.code().equals(code))
        .anyMatch(text -> repositories.declarations().isFrozen(before.id(), code, text.version()));
  }
}
