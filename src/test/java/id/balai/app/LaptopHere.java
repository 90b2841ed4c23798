package id.balai.app;

import id.balai.cli.BalaiCommand;
import id.balai.cli.Terminal;
import id.balai.domain.dataprotection.WrittenFiles;
import id.balai.fixture.HubLaptop.Said;
import id.balai.store.key.FolderShelf;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// The same laptop as [id.balai.fixture.HubLaptop] of that name, whose commands run in this
/// process: starting a program for each would cost more than what it does.
///
/// @param place where its folders lie
record LaptopHere(Path place, String name) {

  Path data() {
    return place.resolve(name);
  }

  Said run(String... words) {
    return typing("", words);
  }

  /// The same, with something on its standard input.
  Said typing(String typed, String... words) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var terminal =
        new Terminal(
            new ByteArrayInputStream((typed + "\n").getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    int code = BalaiCommand.run(wiring().context(terminal, data()), List.of(words));
    return new Said(
        code,
        out.toString(StandardCharsets.UTF_8).lines().toList(),
        err.toString(StandardCharsets.UTF_8).lines().toList());
  }

  /// What it is made of, at the common database that it was told of.
  Wiring wiring() {
    Path keys = place.resolve(name + "-keys");
    Path address = data().resolve("balai.hub");
    try {
      Optional<String> hub =
          Files.exists(address) ? Optional.of(Files.readString(address).strip()) : Optional.empty();
      return new Wiring(
          Clock.systemUTC(), _ -> new FolderShelf(keys), hub, WrittenFiles.NONE, () -> {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
