package id.balai.cli;

import id.balai.base.WholeFile;
import id.balai.domain.access.AccessLevel;
import id.balai.service.hub.HubKeeper;
import id.balai.service.hub.HubParts;
import id.balai.service.hub.Inviting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `balai station NAME`: lets a station into the common database and writes the file `balai.hub`
/// that goes into its data folder; lists all stations, renames one, or shuts one out.
@Command(name = "station", mixinStandardHelpOptions = true, resourceBundle = "id.balai.cli.help")
final class StationCommand implements Callable<Integer> {

  @ParentCommand private BalaiCommand balai;

  @Parameters(paramLabel = "NAME", arity = "0..1", descriptionKey = "station-name")
  private String name = "";

  @Option(names = "--out", paramLabel = "balai.hub", descriptionKey = "station-file")
  private Optional<Path> out = Optional.empty();

  @Option(names = "--list", descriptionKey = "station-list")
  private boolean isList;

  @Option(names = "--renames", paramLabel = "OLD", descriptionKey = "station-renames")
  private Optional<String> earlier = Optional.empty();

  @Option(names = "--shut-out", descriptionKey = "station-shut-out")
  private boolean isShutOut;

  @Option(names = "--invite", descriptionKey = "station-invite")
  private boolean isInvite;

  @Option(names = "--at", paramLabel = "ADDRESS", descriptionKey = "station-at")
  private Optional<String> at = Optional.empty();

  /// The parent is handed over by picocli.
  @SuppressWarnings("NullAway.Init")
  StationCommand() {}

  @Override
  public Integer call() throws IOException {
    HubParts parts = balai.context().ports().hubs().apply(balai.folder());
    HubKeeper hub = parts.keeper();
    if (hub.isOwn()) {
      // Its owner's login lies in the data folder; whoever keeps the house may use it.
      int allowed = balai.inHouse(AccessLevel.KEEPER, _ -> Terminal.DONE);
      if (allowed != Terminal.DONE) {
        return allowed;
      }
    }
    try {
      return isList
          ? list(hub)
          : isShutOut ? shutOut(hub) : isInvite ? invite(parts.inviting()) : letIn(hub);
    } catch (IllegalArgumentException e) {
      return balai.fail(Terminal.WRONG_USE, "station.name", name);
    } catch (UncheckedIOException e) {
      log().error("nobody can be waited for", e);
      return balai.fail(Terminal.NOT_DONE, "station.at", at.orElse(""));
    }
  }

  /// Says the letters and waits for the other laptop.
  private int invite(Inviting inviting) {
    Optional<String> address = at.or(() -> inviting.addresses().stream().findFirst());
    if (address.isEmpty()) {
      return balai.fail(Terminal.NOT_DONE, "hub.server.no.network");
    }
    return switch (inviting.invite(name, address.get())) {
      case Inviting.Invited.Not(String key) -> balai.fail(Terminal.WRONG_USE, key);
      case Inviting.Invited.Began(Inviting.Waiting waiting) -> await(waiting);
    };
  }

  private int await(Inviting.Waiting waiting) {
    try (waiting) {
      Inviting.Invitation shown = waiting.invitation();
      balai
          .context()
          .terminal()
          .data(
              new Invited(
                  name,
                  shown.text().place(),
                  shown.text().letters(),
                  shown.text().code(),
                  shown.until().toString()));
      Inviting.Standing end = waiting.await();
      String key = "station.invited." + end;
      balai.context().terminal().say(balai.words().say(key, name));
      return end == Inviting.Standing.JOINED ? Terminal.DONE : Terminal.NOT_DONE;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Terminal.NOT_DONE;
    }
  }

  private int letIn(HubKeeper hub) throws IOException {
    if (out.isEmpty()) {
      return balai.fail(Terminal.WRONG_USE, "station.no.file");
    }
    Optional<String> address =
        earlier.isPresent() ? hub.rename(earlier.get(), name) : hub.allow(name);
    if (address.isEmpty()) {
      return noHub();
    }
    WholeFile.write(out.get(), (address.get() + "\n").getBytes(StandardCharsets.UTF_8));
    balai.context().terminal().data(new Written(name, out.get().toString()));
    return Terminal.DONE;
  }

  private int shutOut(HubKeeper hub) {
    return hub.shutOut(name) ? list(hub) : noHub();
  }

  private int list(HubKeeper hub) {
    Optional<List<HubKeeper.Known>> stations = hub.stations();
    if (stations.isEmpty()) {
      return noHub();
    }
    balai
        .context()
        .terminal()
        .data(
            new Listed(
                stations.get().stream()
                    .map(
                        one ->
                            new Line(
                                one.name(),
                                one.isAllowed(),
                                one.isThere(),
                                one.newest().map(Instant::toString).orElse("")))
                    .toList()));
    return Terminal.DONE;
  }

  private int noHub() {
    return balai.fail(Terminal.WRONG_USE, "station.no.hub");
  }

  /// What is printed for all stations.
  record Listed(List<Line> stations) {}

  /// One station.
  ///
  /// @param newest when it recorded something last; empty where it never did
  record Line(String station, boolean isAllowed, boolean isThere, String newest) {}

  /// What is printed while another laptop is waited for.
  ///
  /// @param at where it is waited for
  /// @param code what a scanner reads
  record Invited(String station, String at, String letters, String code, String until) {}

  /// Asked for when there is something to log.
  private static Logger log() {
    return LoggerFactory.getLogger(StationCommand.class);
  }

  /// What is printed.
  record Written(String station, String file) {}
}
