package id.balai.cli;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.event.Event;
import id.balai.service.externalsigning.ExportResult;
import id.balai.service.externalsigning.ExternalSigningService;
import id.balai.service.papers.PaperType;
import id.balai.service.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `balai tte export KIND`: writes papers with a sign in the place of every official.
@Command(name = "export", mixinStandardHelpOptions = true, resourceBundle = "id.balai.cli.help")
final class ExternalSigningExportCommand implements Callable<Integer> {

  private static final String CERTIFICATES = "certificates";

  @ParentCommand private ExternalSigningCommand tte;

  @Spec private CommandSpec spec;

  @Mixin private EventOption event = new EventOption();

  @Mixin private PaperChoice choice = new PaperChoice();

  @Parameters(index = "0", paramLabel = "KIND", arity = "0..1")
  private String kind = CERTIFICATES;

  @Option(names = "--out", paramLabel = "DIR", required = true)
  private Path out = Path.of("");

  @Option(names = "--anchors", paramLabel = "SIGNS")
  private String anchors = ExternalSigningService.ANCHORS;

  @Option(names = "--password")
  private boolean isPassword;

  /// Parent and spec are handed over by picocli.
  @SuppressWarnings("NullAway.Init")
  ExternalSigningExportCommand() {}

  @Override
  public Integer call() {
    boolean isRight =
        anchors.matches("[!-~]{1,3}") && anchors.chars().distinct().count() == anchors.length();
    return isRight
        ? tte.balai().inHouse(AccessLevel.COMMITTEE, this::export)
        : tte.balai().fail(Terminal.WRONG_USE, "tte.anchors");
  }

  private int export(Workspace workspace) throws IOException {
    BalaiCommand balai = tte.balai();
    Optional<Event> found = event.in(workspace, balai);
    if (found.isEmpty()) {
      return Terminal.NOT_DONE;
    }
    if (isPassword && !workspace.services().keys().unlock(password(balai))) {
      return balai.fail(Terminal.NOT_DONE, "keys.wrong");
    }
    ExternalSigningService.Wanted wanted = wanted(found.get());
    try (var bar = Bar.on(balai.context().terminal(), balai.words().say("bar.tte"));
        var stop = Interruption.listen()) {
      return tell(
          balai,
          workspace
              .services()
              .tte()
              .send(found.get(), wanted, anchors, out, new PapersCommand.WatchedBar(bar, stop)),
          found.get());
    }
  }

  private int tell(BalaiCommand balai, ExportResult sending, Event found) {
    return switch (sending) {
      case ExportResult.Sent sent -> {
        balai
            .context()
            .terminal()
            .data(new Written(found.code(), sent.files().size(), sent.list().toString()));
        yield Terminal.DONE;
      }
      case ExportResult.Nothing _ -> balai.fail(Terminal.NOT_DONE, "papers.none", found.code());
      case ExportResult.AnchorTaken taken ->
          balai.fail(Terminal.NOT_DONE, "tte.anchor.taken", taken.anchor(), taken.paper());
      case ExportResult.Locked _ -> balai.fail(Terminal.NOT_DONE, "tte.locked");
      case ExportResult.Stopped _ -> balai.fail(Terminal.NOT_DONE, "tte.stopped");
    };
  }

  private ExternalSigningService.Wanted wanted(Event found) {
    if (kind.equals(CERTIFICATES)) {
      return new ExternalSigningService.Wanted.Certificates(choice.people());
    }
    try {
      PaperType paper = PaperType.ofWord(kind).orElseThrow(IllegalArgumentException::new);
      return new ExternalSigningService.Wanted.Papers(
          choice.order(paper, found, spec, tte.balai()));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), kind, e);
    }
  }

  private static char[] password(BalaiCommand balai) {
    return balai.context().terminal().secret(balai.words().say("password.typed"));
  }

  /// What is printed.
  record Written(String event, int papers, String list) {}
}
