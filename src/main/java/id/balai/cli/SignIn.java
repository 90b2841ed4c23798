package id.balai.cli;

import id.balai.service.access.AccountService;
import id.balai.service.access.SecretCheck;
import java.util.Arrays;
import java.util.Optional;

/// Signs somebody in for one command. The password comes from the environment (`BALAI_PASSWORD`,
/// for scripts) or is asked for at the terminal; it never stands on the command line, where every
/// user of the computer could read it.
final class SignIn {

  static final String VARIABLE = "BALAI_PASSWORD";

  private SignIn() {}

  /// @param name who; the house may be open, then nobody is asked
  /// @param question what is asked for the password
  /// @return whether this person sits at the desk now
  static boolean at(AccountService accounts, String name, Terminal terminal, String question) {
    if (accounts.isOpenHouse()) {
      return true;
    }
    String password =
        Optional.ofNullable(System.getenv(VARIABLE)).orElseGet(() -> asked(terminal, question));
    return accounts.signIn(name, password) instanceof SecretCheck.Right;
  }

  private static String asked(Terminal terminal, String question) {
    char[] typed = terminal.secret(question);
    String password = String.valueOf(typed);
    Arrays.fill(typed, ' ');
    return password;
  }
}
