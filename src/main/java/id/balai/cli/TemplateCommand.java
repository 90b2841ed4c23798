package id.balai.cli;

import id.balai.base.WholeFile;
import id.balai.domain.access.AccessLevel;
import id.balai.domain.document.CertificateTemplate;
import id.balai.domain.document.TemplatePreview.Shown;
import id.balai.domain.event.Event;
import id.balai.service.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `balai template`: lists the templates of certificates; with a name or a file it shows one as a
/// picture.
@Command(name = "template", mixinStandardHelpOptions = true, resourceBundle = "id.balai.cli.help")
final class TemplateCommand implements Callable<Integer> {

  private static final int DPI = 110;

  @ParentCommand private BalaiCommand balai;

  /// The newest event is taken when none is named.
  @Option(names = "--event", paramLabel = "CODE")
  private Optional<String> code = Optional.empty();

  @Parameters(index = "0", arity = "0..1", paramLabel = "NAME|F.html")
  private Optional<String> wanted = Optional.empty();

  @Option(names = "--out", paramLabel = "F.png")
  private Path out = Path.of("templat.png");

  /// The parent is handed over by picocli.
  @SuppressWarnings("NullAway.Init")
  TemplateCommand() {}

  @Override
  public Integer call() {
    return balai.inHouse(AccessLevel.COMMITTEE, this::show);
  }

  private int show(Workspace workspace) throws IOException {
    if (wanted.isEmpty()) {
      for (String name : workspace.services().templates().names()) {
        balai.context().terminal().data(new Listed(name));
      }
      return Terminal.DONE;
    }
    Optional<Event> found =
        workspace.services().repositories().events().all().stream()
            .filter(event -> code.isEmpty() || code.get().equalsIgnoreCase(event.code()))
            .findFirst();
    Optional<CertificateTemplate> template = template(workspace, wanted.get());
    if (template.isEmpty()) {
      return balai.fail(Terminal.NOT_DONE, "template.unknown", wanted.get());
    }
    return found.isEmpty()
        ? balai.fail(Terminal.NOT_DONE, "event.none", code.orElse(""))
        : show(workspace.services().templates().show(found.get(), template.get(), DPI));
  }

  private int show(Shown shown) throws IOException {
    return switch (shown) {
      case Shown.Refused(var flaw, var detail) ->
          balai.fail(Terminal.NOT_DONE, "template." + flaw, detail);
      case Shown.Page(byte[] png) -> {
        WholeFile.write(out, file -> file.write(png));
        balai.context().terminal().data(new Drawn(out.toString()));
        yield Terminal.DONE;
      }
    };
  }

  private static Optional<CertificateTemplate> template(Workspace workspace, String word)
      throws IOException {
    Path file = Path.of(word);
    if (word.endsWith(".html") && Files.isRegularFile(file)) {
      try (var in = Files.newInputStream(file)) {
        byte[] bytes = in.readNBytes(4 * CertificateTemplate.MOST_CHARACTERS);
        return Optional.of(
            new CertificateTemplate("berkas", new String(bytes, StandardCharsets.UTF_8)));
      }
    }
    return workspace.services().templates().find(word);
  }

  /// A template that there is.
  record Listed(String template) {}

  /// What is printed.
  record Drawn(String out) {}
}
