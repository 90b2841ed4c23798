package id.balai.cli;

import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/// A progress bar, drawn only where a person watches the terminal.
final class Bar implements AutoCloseable {

  private final Optional<ProgressBar> bar;

  private Bar(Optional<ProgressBar> bar) {
    this.bar = bar;
  }

  static Bar on(Terminal terminal, String task) {
    if (!terminal.isWatched()) {
      return new Bar(Optional.empty());
    }
    return new Bar(
        Optional.of(
            new ProgressBarBuilder()
                .setTaskName(task)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(terminal.words()))
                .build()));
  }

  void at(int done, int total) {
    bar.ifPresent(drawn -> drawn.maxHint(total).stepTo(done));
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
