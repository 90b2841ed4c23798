package id.balai.service.signing;

import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.event.Event;
import id.balai.domain.log.Fact;
import id.balai.domain.log.Repositories;
import id.balai.domain.log.SigningFact;
import java.util.Optional;

/// Freezes a version at its first signature and gives away the places on its joint sheet (R15,
/// R18).
public final class Freezing {

  private final Repositories repositories;
  private final JointPlaces places;

  public Freezing(Repositories repositories) {
    this.repositories = repositories;
    this.places = new JointPlaces(repositories);
  }

  /// The fact that freezes this version, or empty where it is frozen.
  public Optional<Fact> of(Event event, DeclarationText text) {
    if (repositories.declarations().isFrozen(event.id(), text.code(), text.version())) {
      return Optional.empty();
    }
    return Optional.of(
        new SigningFact.TextFrozen(
            event.id(),
            text.code(),
            text.version(),
            text.hash(),
            JointPlaces.ids(places.expected(event, text.code()))));
  }
}
