package id.balai.cli;

import id.balai.service.doctor.Doctor;
import id.balai.service.doctor.Doctor.Finding;
import id.balai.service.doctor.DoctorWords;
import id.balai.service.workspace.OpenResult;
import id.balai.service.workspace.Services;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `balai doctor`: says of everything that an event needs on this computer how it stands, and what
/// to do. Ends with 1 when something must be done before the doors open. With `--report` the same
/// goes into a file for whoever helps from afar.
@Command(name = "doctor", mixinStandardHelpOptions = true, resourceBundle = "id.balai.cli.help")
final class DoctorCommand implements Callable<Integer> {

  @ParentCommand private BalaiCommand balai;

  @Option(names = "--json")
  private boolean isJson;

  @Option(names = "--report", paramLabel = "FILE.zip", descriptionKey = "help-report")
  private Optional<Path> report = Optional.empty();

  /// The parent is handed over by picocli.
  @SuppressWarnings("NullAway.Init")
  DoctorCommand() {}

  @Override
  public Integer call() {
    if (report.isEmpty()) {
      return told(examined());
    }
    try {
      List<Finding> findings = reported(report.get());
      int code = told(findings);
      return isJson ? code : balai.fail(code, "doctor.reported", report.get());
    } catch (IOException e) {
      LoggerFactory.getLogger(DoctorCommand.class).error("the report could not be written", e);
      return balai.fail(Terminal.NOT_DONE, "doctor.not.reported", report.get());
    }
  }

  private List<Finding> examined() {
    return balai
        .context()
        .doctor()
        .doctor()
        .examine(new Doctor.Computer(balai.folder(), display(), Optional.empty()));
  }

  /// A house that opens is examined while it is open. Its figures are told where nobody has to sign
  /// in; a house with passwords tells them from its window.
  private List<Finding> reported(Path file) throws IOException {
    Path folder = balai.folder();
    Locale language = balai.words().locale();
    if (Files.exists(folder)
        && balai.context().keeper().open(folder) instanceof OpenResult.Opened opened) {
      try (var workspace = opened.workspace()) {
        Services services = workspace.services();
        List<Finding> findings = services.checkUp().examine(display(), false);
        if (services.access().accounts().isOpenHouse()) {
          services.checkUp().report(file, findings, language);
        } else {
          withoutFigures(file, findings, language);
        }
        return findings;
      }
    }
    List<Finding> findings = examined();
    withoutFigures(file, findings, language);
    return findings;
  }

  private void withoutFigures(Path file, List<Finding> findings, Locale language)
      throws IOException {
    balai
        .context()
        .doctor()
        .reports()
        .apply(balai.folder())
        .write(file, findings, Optional.empty(), language);
  }

  private Doctor.Display display() {
    return balai.context().screens().hasDisplay()
        ? new Doctor.Display.Unmeasured()
        : new Doctor.Display.None();
  }

  private int told(List<Finding> findings) {
    var words = new DoctorWords(balai.words().locale());
    findings.forEach(finding -> tell(finding, words.say(finding)));
    if (!isJson) {
      balai.context().terminal().say(words.sum(findings));
    }
    return DoctorWords.isUrgent(findings) ? Terminal.NOT_DONE : Terminal.DONE;
  }

  private void tell(Finding finding, String sentence) {
    if (isJson) {
      String state = finding.state().name().toLowerCase(Locale.ROOT);
      balai.context().terminal().data(new Line(finding.check(), state, sentence));
      return;
    }
    balai.context().terminal().print("[" + finding.state().mark() + "] " + sentence);
  }

  /// One finding as data.
  record Line(String check, String state, String sentence) {}
}
