package id.balai.store.jdbc;

import id.balai.domain.event.Event;
import id.balai.domain.log.Recording;
import id.balai.domain.log.WorkspaceFact;
import id.balai.domain.participant.Participant;
import id.balai.fixture.OpenStore;
import id.balai.fixture.People;
import java.nio.file.Path;
import java.util.List;

/// Registers people without end, two facts in a transaction, and prints each one's number after it
/// was acknowledged, until it is killed.
final class CrashingProgram {

  private CrashingProgram() {}

  public static void main(String[] folder) {
    var open = new OpenStore(Path.of(folder[0]));
    var ledger = open.store().ledger();
    var participants = open.store().repositories().participants();
    var people = new People(System.nanoTime());
    Event event =
        open.store()
            .repositories()
            .events()
            .find("RANTAU-PULUNG")
            .orElseGet(
                () -> {
                  Event plan = people.rantauPulung().event();
                  ledger.record(People.desk(), new WorkspaceFact.EventPlanned(plan));
                  return plan;
                });
    for (int number = participants.lastNumber(event.id()) + 1; ; number++) {
      Participant person = people.person(event, number, List.of(), "SOS");
      if (ledger.record(People.desk(), people.registration(person)) instanceof Recording.Stored) {
        System.out.println(number);
      }
    }
  }
}
