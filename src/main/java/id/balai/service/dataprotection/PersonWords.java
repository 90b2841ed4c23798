package id.balai.service.dataprotection;

import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Entry;
import id.balai.domain.log.Fact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.participant.Delegate;
import id.balai.domain.participant.IdentityNumber;
import id.balai.domain.participant.Participant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The words by which somebody is found on papers: every name the person ever had here, the
/// numbers, and who came in the person's place.
final class PersonWords {

  private final Set<String> words = new LinkedHashSet<>();

  private PersonWords() {}

  static Set<String> of(List<Entry> history) {
    var all = new PersonWords();
    history.forEach(entry -> all.add(entry.fact()));
    return all.words;
  }

  private void add(Fact fact) {
    switch (fact) {
      case PeopleFact.Registered registered -> add(registered.participant());
      case PeopleFact.Corrected corrected -> add(corrected.participant());
      case DoorFact.Attended attended ->
          attended.attendance().delegate().map(Delegate::name).ifPresent(this::add);
      default -> {}
    }
  }

  private void add(Participant person) {
    add(person.name());
    add(person.phone());
    person.identities().stream().map(IdentityNumber::digits).forEach(this::add);
  }

  private void add(String word) {
    if (!word.isBlank() && !word.equals(Participant.ERASED)) {
      words.add(word);
    }
  }
}
