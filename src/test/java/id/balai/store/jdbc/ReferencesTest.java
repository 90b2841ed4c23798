package id.balai.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.badge.Badge;
import id.balai.domain.badge.BadgeCode;
import id.balai.domain.badge.OperatorCard;
import id.balai.domain.event.Event;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Fact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.Recording;
import id.balai.domain.log.WorkspaceFact;
import id.balai.domain.participant.Participant;
import id.balai.fixture.OpenStore;
import id.balai.fixture.People;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What belongs to nothing is a contradiction, although the tables name no reference.
final class ReferencesTest {

  @TempDir Path folder;

  private final People people = new People(89);
  private final Event event = people.rantauPulung().event();

  @Test
  void whatBelongsToNothingIsAContradictionAndLeavesNothing() {
    Participant person = people.person(event, 1, List.of(), "SOS");
    Participant other = people.person(event, 2, List.of(), "SOS");
    Badge ofNobody = people.badge(other);
    var ofNoEvent =
        new OperatorCard(
            BadgeCode.draw(new Random(89)),
            people.id(),
            "Meja",
            Badge.State.ISSUED,
            Optional.empty());
    try (var open = new OpenStore(folder)) {
      assertThat(record(open, people.registration(person)))
          .isEqualTo(new Recording.Contradiction());
      assertThat(record(open, List.of(new WorkspaceFact.EventPlanned(event))))
          .isInstanceOf(Recording.Stored.class);
      long before = open.store().log().size();
      List<Fact> withOther =
          Stream.concat(
                  people.registration(person).stream(),
                  Stream.of(new DoorFact.BadgeIssued(ofNobody)))
              .toList();
      assertThat(record(open, withOther)).isEqualTo(new Recording.Contradiction());
      assertThat(record(open, List.of(new DoorFact.OperatorCardIssued(ofNoEvent))))
          .isEqualTo(new Recording.Contradiction());
      assertThat(open.store().log().size()).isEqualTo(before);
      assertThat(record(open, List.of(new PeopleFact.Registered(other))))
          .isInstanceOf(Recording.Stored.class);
      assertThat(record(open, List.of(new DoorFact.BadgeIssued(ofNobody))))
          .isInstanceOf(Recording.Stored.class);
      assertThat(open.store().repositories().badges().issued(event.id())).containsExactly(ofNobody);
    }
  }

  private static Recording record(OpenStore open, List<Fact> facts) {
    return open.store().ledger().record(People.desk(), facts);
  }
}
