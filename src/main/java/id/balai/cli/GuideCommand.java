package id.balai.cli;

import id.balai.base.Bundles;
import id.balai.service.guide.GuideBook;
import id.balai.service.guide.GuideChapter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `balai guide`: the guide that the window shows with F1, without its pictures; needs no open
/// house.
@Command(name = "guide", mixinStandardHelpOptions = true, resourceBundle = "id.balai.cli.help")
final class GuideCommand implements Callable<Integer> {

  @ParentCommand private BalaiCommand balai;

  @Parameters(paramLabel = "CHAPTER", arity = "0..*", descriptionKey = "guide-chapter")
  private List<String> words = List.of();

  /// The parent is handed over by picocli.
  @SuppressWarnings("NullAway.Init")
  GuideCommand() {}

  @Override
  public Integer call() {
    var book = GuideBook.in(Bundles.language(balai.language()));
    Optional<GuideChapter> chapter =
        words.size() == 1 ? GuideChapter.find(words.getFirst()) : Optional.empty();
    if (chapter.isPresent()) {
      balai.context().terminal().print(book.page(chapter.get()).plain());
      return Terminal.DONE;
    }
    String wanted = String.join(" ", words);
    List<GuideBook.Hit> found = book.find(wanted);
    if (found.isEmpty()) {
      return balai.fail(Terminal.NOT_DONE, "guide.none", wanted);
    }
    found.forEach(this::list);
    return Terminal.DONE;
  }

  private void list(GuideBook.Hit hit) {
    Terminal terminal = balai.context().terminal();
    terminal.print("%-9s %s".formatted(hit.page().chapter().key(), hit.page().title()));
    if (!words.isEmpty() && !hit.line().isEmpty()) {
      terminal.print("          " + hit.line());
    }
  }
}
