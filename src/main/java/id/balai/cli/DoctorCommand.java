package id.balai.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `balai doctor`: says of everything that an event needs on this computer how it stands, and what
/// to do. Ends with 1 when something must be done before the doors open.
@Command(name = "doctor", mixinStandardHelpOptions = true, resourceBundle = "id.balai.cli.help")
final class DoctorCommand implements Callable<Integer> {

  @ParentCommand private BalaiCommand balai;

  @Option(names = "--json")
  private boolean isJson;

  /// The parent is handed over by picocli.
  @SuppressWarnings("NullAway.Init")
  DoctorCommand() {}

  @Override
  public Integer call() {
    Context context = balai.context();
    List<Doctor.Finding> findings =
        context.doctor().examine(balai.folder(), context.screens().hasDisplay());
    findings.forEach(this::tell);
    boolean isUrgent = findings.stream().anyMatch(finding -> finding.state() == Doctor.State.MUST);
    if (!isJson) {
      context.terminal().say(balai.words().say(isUrgent ? "doctor.urgent" : "doctor.ready"));
    }
    return isUrgent ? Terminal.NOT_DONE : Terminal.DONE;
  }

  private void tell(Doctor.Finding finding) {
    String sentence = balai.words().say(finding.key(), finding.values().toArray());
    if (isJson) {
      String state = finding.state().name().toLowerCase(Locale.ROOT);
      balai.context().terminal().data(new Line(finding.check(), state, sentence));
      return;
    }
    balai.context().terminal().print(mark(finding.state()) + " " + sentence);
  }

  private static String mark(Doctor.State state) {
    return switch (state) {
      case GOOD -> "[v]";
      case LOOK -> "[i]";
      case MUST -> "[x]";
    };
  }

  /// One finding as data.
  record Line(String check, String state, String sentence) {}
}
