package id.balai.service.papers;

import id.balai.domain.certificate.IssuedCertificate;
import id.balai.domain.event.Event;
import id.balai.domain.log.Repositories;
import id.balai.domain.participant.Participant;
import id.balai.domain.participant.Participation;
import java.util.List;
import java.util.Optional;

/// Rows of the plain lists of an event.
final class ListContent {

  private final Repositories repositories;

  ListContent(Repositories repositories) {
    this.repositories = repositories;
  }

  /// Everybody who was invited; walk-ins were not.
  List<List<String>> invited(Event event) {
    return new Attendees(repositories)
        .invited(event, Optional.empty()).stream()
            .filter(person -> !person.isWalkIn())
            .map(ListContent::row)
            .toList();
  }

  /// Every certificate number that was ever given.
  List<List<String>> certificates(Event event) {
    return repositories.certificates().issued(event.id()).stream().map(this::row).toList();
  }

  private static List<String> row(Participant person) {
    Participation main = person.main();
    return List.of(person.name(), main.position(), main.institution(), main.group());
  }

  private List<String> row(IssuedCertificate issued) {
    Participant person =
        repositories.participants().find(issued.certificate().participant()).orElseThrow();
    return List.of(
        issued.certificate().number(), person.name(), person.main().institution(), state(issued));
  }

  private static String state(IssuedCertificate issued) {
    return switch (issued.state()) {
      case STANDS -> "";
      case VOIDED -> "dibatalkan";
      case REPLACED -> "diganti " + issued.replacement().orElseThrow().number();
    };
  }
}
