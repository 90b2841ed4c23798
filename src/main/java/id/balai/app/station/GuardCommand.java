package id.balai.app.station;

import id.balai.ui.shell.KioskGuard;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells the operating system that a kiosk is open, by a program that the installation names in the
/// system property `balai.kiosk.guard`. It is run with the word `begin` when the first kiosk opens
/// and with `end` when the last one was left, and not waited for: what it cannot do must not stop a
/// kiosk.
public final class GuardCommand implements KioskGuard {

  private static final Logger LOG = LoggerFactory.getLogger(GuardCommand.class);

  private final Optional<String> program;

  public GuardCommand() {
    this(Optional.ofNullable(System.getProperty("balai.kiosk.guard")));
  }

  GuardCommand(Optional<String> program) {
    this.program = program.filter(name -> !name.isBlank());
  }

  @Override
  public void begin() {
    run("begin");
  }

  @Override
  public void end() {
    run("end");
  }

  private void run(String word) {
    if (program.isEmpty()) {
      return;
    }
    try {
      var process =
          new ProcessBuilder(program.get(), word)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      process.getOutputStream().close();
    } catch (IOException e) {
      LOG.error("the guard of the kiosk did not run", e);
    }
  }
}
