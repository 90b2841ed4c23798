package id.balai.ui.console.merging;

import id.balai.domain.dataprotection.DataCustody;
import id.balai.service.merging.StickResult;
import id.balai.service.merging.StickService;
import id.balai.ui.console.PageModel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Writes and takes the file that goes from laptop to laptop. All methods belong to the screen's
/// thread.
final class StickViewModel {

  private final PageModel page;
  private final StickService sticks;
  private final Runnable taken;
  private final StringProperty password = new SimpleStringProperty("");

  /// @param page says its own sentences
  /// @param taken is run when something new came
  StickViewModel(PageModel page, StickService sticks, Runnable taken) {
    this.page = page;
    this.sticks = sticks;
    this.taken = taken;
  }

  PageModel page() {
    return page;
  }

  StringProperty passwordProperty() {
    return password;
  }

  /// Writes everything into a file, under the password that is typed.
  void give(Path file) {
    run(typed -> () -> sticks.give(file, typed));
  }

  /// Takes a file whose password is typed.
  void take(Path file) {
    run(typed -> () -> sticks.take(file, typed));
  }

  private void run(Function<char[], Callable<StickResult>> work) {
    char[] typed = password.get().toCharArray();
    password.set("");
    page.runAlone(
        "merging.stick.working",
        () -> {
          try {
            return work.apply(typed).call();
          } finally {
            Arrays.fill(typed, ' ');
          }
        },
        this::answered,
        "merging.stick.failed");
  }

  private void answered(StickResult result) {
    page.tell(sentence(result));
    if (result instanceof StickResult.Taken) {
      taken.run();
    }
  }

  private String sentence(StickResult result) {
    return switch (result) {
      case StickResult.Given given -> page.messages().text("merging.stick.given", given.entries());
      case StickResult.Taken(int entries, _) when entries == 0 ->
          page.messages().text("merging.stick.known");
      case StickResult.Taken(int entries, int decided) when decided == 0 ->
          page.messages().text("merging.stick.taken", entries);
      case StickResult.Taken(int entries, int decided) ->
          page.messages().text("merging.stick.taken.decided", entries, decided);
      case StickResult.ShortPassword _ ->
          page.messages().text("keeping.password.short", DataCustody.LEAST_PASSWORD);
      case StickResult.Foreign _ -> page.messages().text("merging.stick.foreign");
      case StickResult.Newer _ -> page.messages().text("merging.stick.newer");
      case StickResult.Closed _ -> page.messages().text("merging.stick.closed");
      case StickResult.Broken _ -> page.messages().text("merging.stick.broken");
      case StickResult.Forked _ -> page.messages().text("merging.stick.forked");
      case StickResult.Shared _ -> page.messages().text("merging.stick.shared");
      case StickResult.Failed _ -> page.messages().text("merging.stick.failed");
    };
  }
}
