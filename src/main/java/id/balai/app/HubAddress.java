package id.balai.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The address of the common database of several doors: from the command line, or from the file
/// `balai.hub` in the data folder. It holds a password and is never logged.
final class HubAddress {

  private static final String OPTION = "--database";
  private static final String FILE = "balai.hub";

  private HubAddress() {}

  static Optional<String> of(List<String> words, Path usualFolder) {
    Optional<String> typed = EarlyOption.of(words, OPTION);
    if (typed.isPresent()) {
      return typed;
    }
    Path file = EarlyOption.of(words, "--data").map(Path::of).orElse(usualFolder).resolve(FILE);
    try {
      return Files.exists(file)
          ? Optional.of(Files.readString(file, StandardCharsets.UTF_8).strip())
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("the address of the common database cannot be read", e);
    }
  }
}
