package id.balai.evidence.token;

import id.balai.domain.participant.Role;
import java.util.Arrays;
import java.util.Optional;

/// Roles as the numbers that stand in tokens; they never change, whatever becomes of the names.
final class RoleCode {
  private RoleCode() {}

  static int of(Role role) {
    return switch (role) {
      case PARTICIPANT -> 1;
      case GUEST -> 2;
      case SPEAKER -> 3;
      case MODERATOR -> 4;
      case COMMITTEE -> 5;
      case HOST -> 6;
    };
  }

  static Optional<Role> role(int code) {
    return Arrays.stream(Role.values()).filter(role -> of(role) == code).findFirst();
  }
}
