package id.balai.service.settings;

import id.balai.domain.event.Event;
import id.balai.domain.event.Group;
import id.balai.domain.event.Session;
import id.balai.domain.participant.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What other settings of an event may name.
final class References {
  private References() {}

  /// Codes of its sessions.
  static List<String> sessions(Event event) {
    return event.sessions().stream().map(Session::code).toList();
  }

  /// Names of its groups.
  static List<String> groups(Event event) {
    return event.groups().stream().map(Group::name).toList();
  }

  /// Names of its groups, and of the roles.
  static List<String> groupsAndRoles(Event event) {
    var names = new ArrayList<>(groups(event));
    names.addAll(roles());
    return names;
  }

  /// Names of the roles.
  static List<String> roles() {
    return Arrays.stream(Role.values()).map(Role::name).toList();
  }
}
