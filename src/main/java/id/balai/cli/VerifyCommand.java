package id.balai.cli;

import id.balai.domain.certificate.CertificateCode;
import id.balai.domain.evidence.OfficeKey;
import id.balai.domain.evidence.Report;
import id.balai.service.verifying.ReportWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `balai verify`: checks papers, codes and archives; needs no open house.
@Command(name = "verify", mixinStandardHelpOptions = true, resourceBundle = "id.balai.cli.help")
final class VerifyCommand implements Callable<Integer> {

  @ParentCommand private BalaiCommand balai;

  @Parameters(paramLabel = "FILE", arity = "1..*")
  private List<String> subjects = List.of();

  @Option(names = "--json")
  private boolean isJson;

  @Option(names = "--key", paramLabel = "FILE")
  private List<Path> keys = List.of();

  /// The parent is handed over by picocli.
  @SuppressWarnings("NullAway.Init")
  VerifyCommand() {}

  @Override
  public Integer call() {
    Optional<List<OfficeKey>> trusted = trusted();
    if (trusted.isEmpty()) {
      return Terminal.NOT_DONE;
    }
    boolean holds = true;
    for (String subject : subjects) {
      Report report = report(subject, trusted.get());
      tell(report);
      holds &= report.holds();
    }
    return holds ? Terminal.DONE : Terminal.NOT_DONE;
  }

  private Report report(String subject, List<OfficeKey> trusted) {
    var examiner = balai.context().ports().evidence().examiner();
    if (subject.startsWith(CertificateCode.PREFIX)) {
      return examiner.text(subject, trusted);
    }
    return examiner.file(Path.of(subject), trusted);
  }

  private Optional<List<OfficeKey>> trusted() {
    var all = new ArrayList<OfficeKey>();
    var source = balai.context().ports().evidence().keys();
    try {
      if (Files.isDirectory(balai.folder())) {
        all.addAll(source.ofHouse(balai.folder()));
      }
      for (Path file : keys) {
        all.addAll(source.ofFile(file));
      }
      return Optional.of(all);
    } catch (IOException e) {
      balai.fail(Terminal.NOT_DONE, "verify.keys");
      return Optional.empty();
    }
  }

  private void tell(Report report) {
    var words = new ReportWords(balai.language());
    if (isJson) {
      balai.context().terminal().data(VerifiedLine.of(report, words));
      return;
    }
    Terminal terminal = balai.context().terminal();
    terminal.print(report.subject() + ": " + words.verdict(report));
    report
        .facts()
        .ifPresent(facts -> words.facts(facts).forEach(line -> terminal.print("    " + line)));
    report
        .findings()
        .forEach(
            finding ->
                terminal.print(
                    "  " + mark(finding.state()) + " " + words.sentence(finding).strip()));
  }

  private static String mark(id.balai.domain.evidence.Finding.State state) {
    return switch (state) {
      case HOLDS -> "[v]";
      case NOTE -> "[i]";
      case BROKEN -> "[x]";
    };
  }
}
