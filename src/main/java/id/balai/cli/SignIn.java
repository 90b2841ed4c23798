package id.balai.cli;

import id.balai.service.access.Accounts;
import id.balai.service.access.SecretCheck;
import java.io.Console;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/// Signs somebody in for one command. The password comes from the environment (`BALAI_PASSWORD`,
/// for scripts) or is asked for at the terminal; it never stands on the command line, where every
/// user of the computer could read it.
final class SignIn {

  static final String VARIABLE = "BALAI_PASSWORD";

  private SignIn() {}

  /// @param name who; the house may be open, then nobody is asked
  /// @return whether this person sits at the desk now
  static boolean at(Accounts accounts, String name, Map<String, String> environment) {
    if (accounts.isOpenHouse()) {
      return true;
    }
    Optional<String> password =
        Optional.ofNullable(environment.get(VARIABLE)).or(() -> asked(System.console()));
    return password
        .filter(typed -> accounts.signIn(name, typed) instanceof SecretCheck.Right)
        .isPresent();
  }

  private static Optional<String> asked(@org.jspecify.annotations.Nullable Console console) {
    if (console == null || !console.isTerminal()) {
      return Optional.empty();
    }
    char[] typed = console.readPassword("%s: ", VARIABLE);
    if (typed == null) {
      return Optional.empty();
    }
    String password = String.valueOf(typed);
    Arrays.fill(typed, ' ');
    return Optional.of(password);
  }
}
