package id.balai.domain.participant;

import java.util.List;

/// A person's place in one group of the event; one person may have several (R13).
///
/// @param group name of the group
/// @param role what the person is there
/// @param position office held in this capacity (*jabatan*), or empty
/// @param institution institution or village in this capacity, or empty
/// @param sessions codes of the sessions the person is invited to in this capacity
/// @param order protocol order within the group, from 1; 0: after those that have one
public record Participation(
    String group,
    Role role,
    String position,
    String institution,
    List<String> sessions,
    int order) {

  public Participation {
    sessions = List.copyOf(sessions);
  }

  /// The same capacity at another place within the group.
  Participation placed(int place) {
    return new Participation(group, role, position, institution, sessions, place);
  }

  /// The same place without the office and the institution of the one who holds it.
  Participation redacted() {
    return new Participation(group, role, "", "", sessions, order);
  }
}
