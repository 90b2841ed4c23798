package id.balai.cli;

import id.balai.domain.access.Post;
import id.balai.domain.keeping.DataCustody;
import id.balai.service.house.House;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `balai custody`: sets the password of the data, or prints their recovery code.
@Command(name = "custody", mixinStandardHelpOptions = true, resourceBundle = "id.balai.cli.help")
final class CustodyCommand implements Callable<Integer> {

  @ParentCommand private BalaiCommand balai;

  @Option(names = "--password")
  private boolean isPassword;

  /// The parent is handed over by picocli.
  @SuppressWarnings("NullAway.Init")
  CustodyCommand() {}

  @Override
  public Integer call() {
    return balai.inHouse(this::keep);
  }

  private int keep(House house) throws IOException {
    house.services().desk().require(Post.KEEPER);
    DataCustody custody = house.services().keeping().custody();
    if (!isPassword) {
      balai.context().terminal().data(new Code(custody.recoveryCode()));
      return Terminal.DONE;
    }
    char[] typed = balai.context().terminal().secret(balai.words().say("password.new"));
    if (typed.length < LEAST) {
      return balai.fail(Terminal.NOT_DONE, "password.short", LEAST);
    }
    custody.protect(typed);
    return Terminal.DONE;
  }

  private static final int LEAST = 10;

  /// What is printed.
  record Code(String recoveryCode) {}
}
