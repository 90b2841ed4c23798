package id.balai.app;

import id.balai.base.WholeFile;
import id.balai.cli.Terminal;
import java.io.Console;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The address of the common database of several doors: from the command line, or from the file
/// `balai.hub` in the data folder. It may hold a password and is never logged; on the command line
/// it holds none, for every user of a computer can read that. A server that is not this computer is
/// only talked to when its certificate shows that it is the one that was meant.
sealed interface HubAddress {

  /// Where the password may stand when it stands in no file.
  String VARIABLE = "BALAI_DATABASE_PASSWORD";

  /// The folder has a database of its own.
  record None() implements HubAddress {}

  /// A common database.
  record At(String url) implements HubAddress {}

  /// An address that is not used.
  ///
  /// @param key of the sentence that says why
  record Refused(String key) implements HubAddress {}

  /// The address, if it may be used.
  ///
  /// @param usualFolder the data folder where none is named
  /// @param asked is asked for a password where a server elsewhere needs one and none is known
  static HubAddress of(
      List<String> words, Path usualFolder, Map<String, String> environment, Terminal asked) {
    Optional<String> typed = EarlyOption.of(words, "--database");
    if (typed.isPresent() && Url.of(typed.get()).arguments().stream().anyMatch(Url::isSecret)) {
      return new Refused("hub.password.typed");
    }
    Path folder = EarlyOption.of(words, "--data").map(Path::of).orElse(usualFolder);
    return typed
        .or(() -> kept(folder.resolve("balai.hub")))
        .map(Url::of)
        .map(url -> checked(url, environment, asked))
        .orElseGet(None::new);
  }

  /// The address in the file of a station, if it may be used.
  static HubAddress ofFile(Path file) {
    return kept(file)
        .map(Url::of)
        .map(url -> checked(url, Map.of(), Terminal.ofSystem()))
        .orElseGet(None::new);
  }

  /// Whether an address with everything in it may be used.
  static boolean isUsable(String url) {
    return checked(Url.of(url), Map.of(), Terminal.ofSystem()) instanceof At;
  }

  private static boolean isAtTerminal() {
    return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
  }

  private static HubAddress checked(Url url, Map<String, String> environment, Terminal asked) {
    if (!url.isPlain()) {
      return new Refused("hub.address");
    }
    if (!url.isHere() && url.mode().filter(mode -> !mode.equals(Url.MODE)).isPresent()) {
      return new Refused("hub.tls");
    }
    String whole = url.text();
    if (!url.isHere() && url.mode().isEmpty()) {
      whole = Url.with(whole, "sslmode", Url.MODE);
    }
    boolean hasSecret = url.arguments().stream().anyMatch(Url::isSecret);
    Optional<String> password = Optional.ofNullable(environment.get(VARIABLE));
    if (!hasSecret && password.isEmpty() && !url.isHere() && isAtTerminal()) {
      char[] secret = asked.secret("Kata sandi pusat data: ");
      password = Optional.of(String.valueOf(secret));
      Arrays.fill(secret, ' ');
    }
    return new At(
        hasSecret || password.isEmpty() ? whole : Url.with(whole, "password", password.get()));
  }

  private static Optional<String> kept(Path file) {
    try {
      return Files.exists(file) ? Optional.of(WholeFile.text(file).strip()) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("the address of the common database cannot be read", e);
    }
  }

  /// An address, taken apart as far as it matters.
  ///
  /// @param arguments what stands behind the question mark, each as `name=value`
  record Url(String text, List<String> hosts, List<String> arguments) {

    private static final String BEGIN = "jdbc:postgresql:";
    private static final String MODE = "verify-full";

    /// Others could lead elsewhere or let a foreign certificate pass.
    private static final Set<String> KNOWN =
        Set.of(
            "user",
            "password",
            "sslmode",
            "sslrootcert",
            "sslcert",
            "sslkey",
            "targetservertype",
            "currentschema",
            "applicationname");

    static Url of(String text) {
      String rest = text.startsWith(BEGIN) ? text.substring(BEGIN.length()) : text;
      int mark = rest.indexOf('?');
      String place = mark < 0 ? rest : rest.substring(0, mark);
      List<String> arguments = mark < 0 ? List.of() : List.of(rest.substring(mark + 1).split("&"));
      String hosts = place.startsWith("//") ? place.substring(2).split("/", 2)[0] : "";
      return new Url(text, List.of(hosts.split(",")), arguments);
    }

    static boolean isSecret(String argument) {
      return name(argument).contains("password");
    }

    /// Whether it is an address of PostgreSQL that says nothing that is not understood here.
    boolean isPlain() {
      return text.startsWith(BEGIN) && arguments.stream().map(Url::name).allMatch(KNOWN::contains);
    }

    /// Whether the server is this computer.
    boolean isHere() {
      return hosts.stream().map(host -> host.replaceFirst(":\\d+$", "")).allMatch(Url::isHere);
    }

    private static boolean isHere(String host) {
      return host.isEmpty()
          || host.equals("localhost")
          || host.equals("[::1]")
          || host.matches("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}");
    }

    /// How the server is to be known.
    Optional<String> mode() {
      return arguments.stream()
          .filter(argument -> name(argument).equals("sslmode"))
          .map(argument -> argument.substring(argument.indexOf('=') + 1))
          .reduce((one, other) -> one.equals(other) ? one : "several");
    }

    static String with(String url, String name, String value) {
      String encoded = java.net.URLEncoder.encode(value, StandardCharsets.UTF_8);
      return url + (url.contains("?") ? "&" : "?") + name + "=" + encoded;
    }

    /// The same place for another login.
    String forStation(String user, String password) {
      int mark = text.indexOf('?');
      String address = mark < 0 ? text : text.substring(0, mark);
      for (String argument : arguments) {
        if (!isSecret(argument) && !name(argument).equals("user")) {
          address += (address.contains("?") ? "&" : "?") + argument;
        }
      }
      return with(with(address, "user", user), "password", password);
    }

    private static String name(String argument) {
      return argument.split("=", 2)[0].toLowerCase(Locale.ROOT);
    }
  }
}
