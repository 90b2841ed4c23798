package id.balai.service.archiving;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

/// Writes log entries one a line; remembers the first failure, since a consumer cannot throw it.
final class LogLines implements Consumer<String> {

  private final OutputStream out;
  private Optional<IOException> failure = Optional.empty();

  LogLines(OutputStream out) {
    this.out = out;
  }

  @Override
  public void accept(String body) {
    if (failure.isPresent()) {
      return;
    }
    try {
      out.write((body + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      failure = Optional.of(e);
    }
  }

  void check() throws IOException {
    if (failure.isPresent()) {
      throw failure.get();
    }
  }
}
