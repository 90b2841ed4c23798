package id.balai.cli;

import id.balai.domain.dataprotection.Opener;
import picocli.CommandLine.Option;

/// What opens data on a computer that does not have their key.
final class OpenerOption {

  @Option(names = "--password")
  private boolean isPassword;

  @Option(names = "--code")
  private boolean isCode;

  /// What the person typed, hidden where a terminal can hide it.
  Opener typed(BalaiCommand balai) {
    Terminal terminal = balai.context().terminal();
    if (isPassword) {
      return new Opener.Password(terminal.secret(balai.words().say("password.typed")));
    }
    return isCode
        ? new Opener.Code(new String(terminal.secret(balai.words().say("code.typed"))))
        : new Opener.Nothing();
  }
}
