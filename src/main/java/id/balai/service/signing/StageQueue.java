package id.balai.service.signing;

import id.balai.domain.participant.Participant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Who signs next on a stage: protocol order, with people who were skipped and can be recalled
/// (R17). Not safe for several threads.
public final class StageQueue {

  private final List<Participant> waiting = new ArrayList<>();
  private final List<Participant> skipped = new ArrayList<>();
  private Optional<Participant> current = Optional.empty();

  /// A queue in which nobody was called yet.
  ///
  /// @param people in protocol order
  public StageQueue(List<Participant> people) {
    this(people, List.of());
  }

  /// A queue that goes on where it was broken off.
  ///
  /// @param people who have not signed, in protocol order
  /// @param passed ids of those who were skipped, the first first; anyone who signed since is left
  ///   out
  public StageQueue(List<Participant> people, List<UUID> passed) {
    people.stream().filter(person -> !passed.contains(person.id())).forEach(waiting::add);
    passed.forEach(id -> people.stream().filter(is(id)).forEach(skipped::add));
  }

  /// Who stands at the pad or is called to it.
  public Optional<Participant> current() {
    return current;
  }

  /// Who comes after, in order.
  public List<Participant> waiting() {
    return List.copyOf(waiting);
  }

  /// Who was skipped, the first first.
  public List<Participant> skipped() {
    return List.copyOf(skipped);
  }

  /// Calls the next one; anyone who stands there without having signed counts as skipped.
  public void next() {
    current.ifPresent(skipped::add);
    current = waiting.isEmpty() ? Optional.empty() : Optional.of(waiting.removeFirst());
  }

  /// Calls somebody out of order: one who was skipped, or whose badge was held to the scanner.
  /// Anyone who stands there goes back to the head of the queue.
  ///
  /// @return whether that person is in the queue
  public boolean call(UUID person) {
    if (current.filter(is(person)).isPresent()) {
      return true;
    }
    Optional<Participant> called =
        Stream.concat(waiting.stream(), skipped.stream()).filter(is(person)).findFirst();
    called.ifPresent(
        who -> {
          waiting.remove(who);
          skipped.remove(who);
          current.ifPresent(waiting::addFirst);
          current = called;
        });
    return called.isPresent();
  }

  /// Somebody has signed, here or elsewhere, and leaves the queue.
  public void signed(UUID person) {
    waiting.removeIf(is(person));
    skipped.removeIf(is(person));
    current = current.filter(is(person).negate());
  }

  private static Predicate<Participant> is(UUID person) {
    return participant -> participant.id().equals(person);
  }
}
