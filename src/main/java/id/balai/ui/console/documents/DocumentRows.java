package id.balai.ui.console.documents;

import id.balai.domain.certificate.IssuedCertificate;
import id.balai.domain.event.Event;
import id.balai.domain.log.EventLog;
import id.balai.domain.log.Repositories;
import id.balai.domain.participant.Participant;
import id.balai.domain.participant.Participation;
import id.balai.service.certificates.CertificateService;
import id.balai.service.certificates.PrintedNames;
import id.balai.service.papers.Paper;
import id.balai.service.papers.PaperOrder;
import id.balai.service.papers.PaperService;
import id.balai.service.papers.PaperType;
import java.io.IOException;
import java.text.Collator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Makes the papers of a choice. Reading blocks.
///
/// @param repositories who is on the list
/// @param log names as they stood on certificates that no longer count
/// @param papers makes papers
/// @param certificates makes certificates
public record DocumentRows(
    Repositories repositories, EventLog log, PaperService papers, CertificateService certificates) {

  /// What a choice comes to at an event as it is stored now.
  List<DocumentRow> rows(Event stored, Choice choice) throws IOException {
    if (choice.kind() == PaperType.CERTIFICATES) {
      return certificates(stored, choice.people());
    }
    Event event = choice.onPaper(stored);
    return papers.of(event, choice.order(event)).stream().map(DocumentRow::of).toList();
  }

  private List<DocumentRow> certificates(Event event, PaperOrder.People wanted) throws IOException {
    Map<Integer, Paper> standing = certificates.standing(event);
    Map<UUID, Participant> people = new HashMap<>();
    for (Participant person : repositories.participants().ofEvent(event.id())) {
      people.put(person.id(), person);
    }
    return certificates.reissuing().all(event).stream()
        .filter(issued -> isMeant(people.get(issued.certificate().participant()), wanted))
        .map(issued -> row(issued, people, standing))
        .toList();
  }

  private static boolean isMeant(@Nullable Participant person, PaperOrder.People wanted) {
    return person == null ? wanted.equals(PaperOrder.People.ALL) : wanted.includes(person.main());
  }

  /// The name that stands on it: of one that no longer counts the name of its time.
  private String holder(IssuedCertificate issued, Optional<Participant> person) {
    Optional<String> now = person.map(Participant::name);
    return (issued.state() == IssuedCertificate.State.STANDS
            ? now
            : new PrintedNames(log).of(issued.certificate()).or(() -> now))
        .orElse("");
  }

  private DocumentRow row(
      IssuedCertificate issued, Map<UUID, Participant> people, Map<Integer, Paper> papers) {
    return DocumentRow.of(
        issued,
        holder(issued, Optional.ofNullable(people.get(issued.certificate().participant()))),
        Optional.ofNullable(papers.get(issued.certificate().sequence())));
  }

  /// All institutions of an event, in order.
  List<String> institutions(UUID event) {
    return repositories.participants().ofEvent(event).stream()
        .flatMap(person -> person.participations().stream())
        .map(Participation::institution)
        .filter(name -> !name.isBlank())
        .distinct()
        .sorted(Collator.getInstance(Locale.of("id")))
        .toList();
  }
}
