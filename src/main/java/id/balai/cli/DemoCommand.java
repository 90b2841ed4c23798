package id.balai.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `balai demo`: plays a whole day without a window.
@Command(name = "demo", mixinStandardHelpOptions = true, resourceBundle = "id.balai.cli.help")
final class DemoCommand implements Callable<Integer> {

  @ParentCommand private BalaiCommand balai;

  @Option(names = "--out", paramLabel = "DIR", required = true)
  private Path out = Path.of("");

  /// The parent is handed over by picocli.
  @SuppressWarnings("NullAway.Init")
  DemoCommand() {}

  @Override
  public Integer call() {
    Terminal terminal = balai.context().terminal();
    try (var bar = Bar.on(terminal, balai.words().say("bar.demo"))) {
      Map<String, Object> figures = balai.context().demo().play(out, balai.language(), bar::at);
      terminal.data(figures);
      return Terminal.DONE;
    } catch (IOException e) {
      return balai.fail(Terminal.NOT_DONE, "file.trouble", FileTrouble.of(e, balai.words()));
    }
  }
}
