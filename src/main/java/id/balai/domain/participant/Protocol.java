package id.balai.domain.participant;

import id.balai.domain.event.Event;
import id.balai.domain.event.Group;
import id.balai.domain.event.Session;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// Protocol order (UU 9/2010 art. 11 as the lists carry it, R36): by group, then by the order
/// within the group, then by office, then as registered.
public final class Protocol {
  private Protocol() {}

  /// People of one session in the order of their places within their groups.
  public static List<Participant> order(List<Participant> people, Session session) {
    return sorted(people, byPlace(person -> person.inSession(session.code()).orElseThrow()));
  }

  /// People of an event by group and place in their main capacity.
  public static List<Participant> order(List<Participant> people, Event event) {
    Comparator<Participant> byGroup =
        Comparator.comparingInt(
            person ->
                event.group(person.main().group()).map(Group::order).orElse(Integer.MAX_VALUE));
    return sorted(people, byGroup.thenComparing(byPlace(Participant::main)));
  }

  /// Everybody who has a place in a group, in the order of the places.
  public static List<Participant> members(List<Participant> people, String group) {
    List<Participant> members =
        people.stream().filter(person -> person.inGroup(group).isPresent()).toList();
    return sorted(members, byPlace(person -> person.inGroup(group).orElseThrow()));
  }

  private static Comparator<Participant> byPlace(Function<Participant, Participation> capacity) {
    return Comparator.<Participant>comparingInt(
            person -> {
              int order = capacity.apply(person).order();
              return order == 0 ? Integer.MAX_VALUE : order;
            })
        .thenComparing(person -> proposed(capacity.apply(person)))
        .thenComparingInt(Participant::number);
  }

  /// A place that was given counts; without one the office says it.
  private static ProtocolRank proposed(Participation capacity) {
    return capacity.order() == 0 ? ProtocolRank.of(capacity.position()) : ProtocolRank.OTHERS;
  }

  private static List<Participant> sorted(List<Participant> people, Comparator<Participant> by) {
    return people.stream().sorted(by).toList();
  }
}
