package id.balai.cli;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.evidence.SignedCopy;
import id.balai.service.externalsigning.ReturnResult;
import id.balai.service.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `balai tte import FILE…`: takes signed papers in; a folder stands for the PDF files in it.
@Command(name = "import", mixinStandardHelpOptions = true, resourceBundle = "id.balai.cli.help")
final class ExternalSigningImportCommand implements Callable<Integer> {

  @ParentCommand private ExternalSigningCommand tte;

  @Parameters(paramLabel = "FILE", arity = "1..*")
  private List<Path> files = List.of();

  /// The parent is handed over by picocli.
  @SuppressWarnings("NullAway.Init")
  ExternalSigningImportCommand() {}

  @Override
  public Integer call() {
    return tte.balai().inHouse(AccessLevel.COMMITTEE, this::take);
  }

  private int take(Workspace workspace) throws IOException {
    int refused = 0;
    for (Path each : files) {
      for (Path file : papers(each)) {
        ReturnResult returning = workspace.services().tte().take(file);
        refused += tell(file, returning) ? 0 : 1;
      }
    }
    return refused == 0 ? Terminal.DONE : Terminal.NOT_DONE;
  }

  private static List<Path> papers(Path given) throws IOException {
    if (Files.notExists(given)) {
      throw new NoSuchFileException(given.toString());
    }
    if (!Files.isDirectory(given)) {
      return List.of(given);
    }
    try (Stream<Path> all = Files.list(given)) {
      return all.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
    }
  }

  private boolean tell(Path file, ReturnResult returning) {
    BalaiCommand balai = tte.balai();
    if (returning instanceof ReturnResult.Kept kept) {
      List<String> signers = kept.signers().stream().map(SignedCopy.Signer::name).toList();
      balai.context().terminal().data(new Taken(file.toString(), kept.original().hash(), signers));
      return true;
    }
    String why = returning.getClass().getSimpleName();
    balai.context().terminal().say(balai.words().say("tte." + why, file.getFileName()));
    return returning instanceof ReturnResult.KeptBefore;
  }

  /// What is printed.
  record Taken(String file, String original, List<String> signers) {}
}
