package id.balai.service.signing;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.participant.Participant;
import id.balai.fixture.Hall;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The order in which people sign on a stage.
final class StageQueueTest {

  private final List<Participant> people =
      new Hall().ledger.repositories().participants().ofEvent(Hall.EVENT).subList(0, 4);
  private final StageQueue queue = new StageQueue(people);

  @Test
  void peopleAreCalledInTheirOrderAndNobodyIsLost() {
    queue.next();
    assertThat(queue.current()).contains(people.get(0));
    queue.signed(people.get(0).id());
    queue.next();
    queue.next();
    assertThat(queue.current()).contains(people.get(2));
    assertThat(queue.skipped()).containsExactly(people.get(1));
    assertThat(queue.waiting()).containsExactly(people.get(3));
  }

  @Test
  void skippedPersonIsRecalledAndWhoStoodThereComesNext() {
    queue.next();
    queue.next();
    assertThat(queue.call(people.get(0).id())).isTrue();
    assertThat(queue.current()).contains(people.get(0));
    queue.signed(people.get(0).id());
    queue.next();
    assertThat(queue.current()).contains(people.get(1));
    assertThat(queue.skipped()).isEmpty();
  }

  @Test
  void badgeOfSomebodyWhoIsNotInTheQueueChangesNothing() {
    queue.next();
    assertThat(queue.call(new java.util.UUID(9, 9))).isFalse();
    assertThat(queue.current()).contains(people.get(0));
  }

  @Test
  void whoSignedElsewhereLeavesTheQueue() {
    queue.signed(people.get(2).id());
    queue.next();
    queue.next();
    queue.next();
    assertThat(queue.current()).contains(people.get(3));
    queue.next();
    assertThat(queue.current()).isEmpty();
    assertThat(queue.skipped()).hasSize(3);
  }
}
