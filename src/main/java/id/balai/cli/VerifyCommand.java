package id.balai.cli;

import id.balai.domain.certificate.CertificateCode;
import id.balai.domain.evidence.OfficeKey;
import id.balai.domain.evidence.PaperRecords;
import id.balai.domain.evidence.Report;
import id.balai.domain.evidence.Verdict;
import id.balai.service.verifying.Recorded;
import id.balai.service.verifying.ReportWords;
import id.balai.service.workspace.OpenResult;
import id.balai.service.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `balai verify`: checks papers, codes and archives; needs no open house. Whether a certificate
/// was replaced or voided since, only a house (`--data`) or an archive of the event (`--archive`)
/// knows.
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

  @Option(names = "--archive", paramLabel = "DIR|ZIP", descriptionKey = "archive-of")
  private List<Path> archives = List.of();

  @Option(names = "--pictures", paramLabel = "DIR")
  private Optional<Path> pictures = Optional.empty();

  @Override
  public Integer call() {
    Optional<List<OfficeKey>> trusted =
        balai.context().ports().evidence().trusted(balai.folder(), keys);
    if (trusted.isEmpty()) {
      return balai.fail(Terminal.NOT_DONE, "verify.keys");
    }
    PaperRecords records = PaperRecords.NONE;
    for (Path archive : archives) {
      Optional<PaperRecords> more = records(archive, trusted.get());
      if (more.isEmpty()) {
        return balai.fail(Terminal.NOT_DONE, "verify.archive", archive);
      }
      records = records.or(more.get());
    }
    return balai.isFolderNamed() && Files.isDirectory(balai.folder())
        ? inHouse(trusted.get(), records)
        : check(trusted.get(), records);
  }

  /// Also asks the house what became of its papers; where it does not open, it says so and goes on.
  private int inHouse(List<OfficeKey> trusted, PaperRecords records) {
    if (balai.context().keeper().open(balai.folder()) instanceof OpenResult.Opened opened) {
      try (Workspace workspace = opened.workspace()) {
        var all = new LinkedHashSet<>(workspace.services().keys().known());
        all.addAll(trusted);
        return check(List.copyOf(all), workspace.services().verifying().records().or(records));
      }
    }
    balai.context().terminal().say(balai.words().say("verify.house"));
    return check(trusted, records);
  }

  private int check(List<OfficeKey> trusted, PaperRecords records) {
    var verdicts = EnumSet.noneOf(Verdict.class);
    for (String subject : subjects) {
      Report report = report(subject, trusted, records);
      tell(report);
      verdicts.add(report.verdict());
      if (!draw(subject, report)) {
        return balai.fail(Terminal.NOT_DONE, "verify.pictures", subject);
      }
    }
    return code(verdicts);
  }

  private static int code(Set<Verdict> verdicts) {
    boolean isOurs =
        verdicts.stream()
            .allMatch(one -> one == Verdict.HOLDS || one == Verdict.HOLDS_WITH_ADDITIONS);
    if (!isOurs) {
      return Terminal.NOT_DONE;
    }
    return verdicts.contains(Verdict.HOLDS_WITH_ADDITIONS)
        ? Terminal.WITH_ADDITIONS
        : Terminal.DONE;
  }

  /// Writes the pages on which somebody has signed, if that was asked for.
  private boolean draw(String subject, Report report) {
    if (pictures.isEmpty() || report.additions().isEmpty()) {
      return true;
    }
    var examiner = balai.context().ports().evidence().examiner();
    try {
      Path file = Path.of(subject);
      Path folder = Files.createDirectories(pictures.get());
      for (var page : examiner.pictures(file, report).entrySet()) {
        Path picture = folder.resolve(report.subject() + "-" + page.getKey() + ".png");
        Files.write(picture, page.getValue());
        balai.context().terminal().say(balai.words().say("verify.picture", picture));
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private Report report(String subject, List<OfficeKey> trusted, PaperRecords records) {
    var examiner = balai.context().ports().evidence().examiner();
    if (subject.startsWith(CertificateCode.PREFIX)) {
      return Recorded.text(examiner.text(subject, trusted), records);
    }
    Path file = Path.of(subject);
    return Recorded.file(file, examiner.file(file, trusted), records);
  }

  /// What an archive says, if it may be believed.
  private Optional<PaperRecords> records(Path archive, List<OfficeKey> trusted) {
    var examiner = balai.context().ports().evidence().examiner();
    try {
      return examiner.file(archive, trusted).holds()
          ? Optional.of(examiner.records(archive))
          : Optional.empty();
    } catch (IOException e) {
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
    String subject =
        report.subject().isEmpty() ? balai.words().say("verify.code") : report.subject();
    terminal.print(subject + ": " + words.verdict(report));
    report
        .facts()
        .ifPresent(facts -> words.facts(facts).forEach(line -> terminal.print("    " + line)));
    words.additions(report).forEach(line -> terminal.print("    " + line));
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
      case ADDED -> "[+]";
      case UNKNOWN -> "[?]";
      case BROKEN -> "[x]";
    };
  }
}
