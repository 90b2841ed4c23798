package id.balai.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.cli.BalaiCommand;
import id.balai.cli.Context;
import id.balai.cli.Terminal;
import id.balai.domain.access.AccessLevel;
import id.balai.service.registration.SampleSetupService;
import id.balai.service.workspace.OpenResult;
import id.balai.service.workspace.Services;
import id.balai.service.workspace.Workspace;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// Every command of the program, from the command model itself, in a house with passwords in which
/// nobody signed in: no file is written, nothing is recorded, and whoever asks is told why.
final class EveryCommandIsGatedTest {

  /// Also writes what it says into a file, for whoever helps from afar: `HelpReportTest`.
  private static final String DOCTOR = "doctor";

  /// What needs nobody, and why.
  private static final Map<String, String> OPEN_TO_ALL =
      Map.ofEntries(
          Map.entry("demo", "plays into a folder of its own"),
          Map.entry("simulate", "plays into a folder of its own"),
          Map.entry("kiosk", "is a door, and opens a window"),
          Map.entry("scan", "is a door: whoever comes may come"),
          Map.entry("verify", "examines what somebody has in hand"),
          Map.entry("guide", "shows what everybody may read"),
          Map.entry("find", "looks into archives that somebody has in hand"),
          Map.entry(DOCTOR, "says how this computer stands, and nothing about anybody"),
          Map.entry("log", "says where the log stands, and nothing about anybody"),
          Map.entry("station", "needs the login of the owner of a common database"),
          Map.entry("restore", "works on a folder that is empty or does not open"),
          Map.entry("unlock", "works on a folder that does not open"));

  @TempDir Path place;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  /// How many lines of a command got as far as the question who it is; others were no right use.
  private int asked;

  @Test
  void noCommandWritesOrTellsAnythingBeforeSomebodySignedIn() throws IOException {
    Path given = Files.writeString(place.resolve("daftar.csv"), "Nama\nUji Coba\n");
    Path out = Files.createDirectory(place.resolve("out"));
    Path house = place.resolve("house");
    try (Workspace workspace = TestHouses.open(house, Clock.systemUTC())) {
      workspace.services().samples().add("loa-janan", SampleSetupService.People.WITH, "Meja");
      workspace
          .services()
          .access()
          .accounts()
          .add("Dewi", AccessLevel.KEEPER, Optional.empty(), "sandi-dewi");
      workspace.services().access().accounts().signOut();
      Context context = context(workspace, house);
      Map<String, Long> before = files(house);
      long size = workspace.services().log().size();
      var faults = new ArrayList<String>();
      List<CommandSpec> commands = leaves(BalaiCommand.model(context));
      assertThat(commands).hasSizeGreaterThan(20);
      for (CommandSpec command : commands) {
        asked = 0;
        List<List<String>> lines = lines(command, given, out);
        for (List<String> words : lines) {
          faults.addAll(faults(context, command, words));
          if (words.getFirst().equals(DOCTOR)) {
            Files.deleteIfExists(out.resolve("doctor.zip"));
          }
          if (!list(out).isEmpty()) {
            faults.add(words + " wrote " + list(out));
          }
        }
        if (asked == 0 && !lines.isEmpty()) {
          faults.add(command.qualifiedName() + " never asked who it is");
        }
      }
      assertThat(faults).isEmpty();
      var all = new ArrayList<String>();
      workspace.services().log().forEach(entry -> all.add(entry.provenance() + " " + entry.fact()));
      assertThat(all.subList((int) size, all.size())).isEmpty();
      assertThat(files(house)).isEqualTo(before);
    }
  }

  @Test
  void movingTheBackupsAwayStandsInTheLog() throws IOException {
    Path house = place.resolve("house");
    try (Workspace workspace = TestHouses.open(house, Clock.systemUTC())) {
      workspace.services().samples().add("loa-janan", SampleSetupService.People.WITHOUT, "Meja");
      Path stick = place.resolve("stick");
      List<String> words = List.of("backup", "--to", stick.toString());
      assertThat(BalaiCommand.run(context(workspace, house), words)).isZero();
      assertThat(list(stick)).isNotEmpty();
      var kinds = new ArrayList<String>();
      workspace.services().log().forEach(entry -> kinds.add(String.valueOf(entry.fact())));
      assertThat(kinds).anyMatch(fact -> fact.contains("data.backup.folder"));
    }
  }

  private List<String> faults(Context context, CommandSpec command, List<String> words) {
    said.reset();
    printed.reset();
    int code = BalaiCommand.run(context, words);
    var faults = new ArrayList<String>();
    if (OPEN_TO_ALL.containsKey(words.getFirst())) {
      asked++;
      return faults;
    }
    String sentence = said.toString(StandardCharsets.UTF_8);
    if (code == Terminal.NOT_DONE && sentence.contains("--as")) {
      asked++;
    } else if (code != Terminal.WRONG_USE) {
      faults.add(words + " ended with " + code + " and " + sentence.strip());
    }
    if (printed.size() > 0) {
      faults.add(command.qualifiedName() + " printed " + printed.toString(StandardCharsets.UTF_8));
    }
    return faults;
  }

  /// The house is open already, and stays open.
  private Context context(Workspace workspace, Path house) {
    var terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(printed, true, StandardCharsets.UTF_8),
            new PrintStream(said, true, StandardCharsets.UTF_8));
    Context whole = new Wiring(Clock.systemUTC(), Wiring.playedKeys()).context(terminal, house);
    var open =
        new OpenResult.Opened(
            new Workspace() {
              @Override
              public Services services() {
                return workspace.services();
              }

              @Override
              public void close() {
                // Others go on in it.
              }
            });
    return new Context(
        terminal,
        _ -> open,
        whole.ports(),
        whole.screens(),
        whole.demo(),
        whole.simulation(),
        whole.doctor(),
        house);
  }

  private static List<CommandSpec> leaves(CommandLine line) {
    if (line.getSubcommands().isEmpty()) {
      return List.of(line.getCommandSpec());
    }
    return line.getSubcommands().values().stream()
        .distinct()
        .flatMap(sub -> leaves(sub).stream())
        .toList();
  }

  /// What is needed; what is needed with each thing that may be asked for; and everything at once.
  private static List<List<String>> lines(CommandSpec command, Path given, Path out) {
    if (List.of("demo", "simulate", "kiosk").contains(command.name())) {
      return List.of();
    }
    var least = new ArrayList<String>(List.of(command.qualifiedName(" ").split(" ")));
    least.removeFirst();
    var all = new ArrayList<List<String>>();
    var more = new ArrayList<List<String>>();
    for (OptionSpec option : command.options()) {
      boolean isOfAll = option.inherited() || option.usageHelp() || option.versionHelp();
      List<String> words = new ArrayList<>(List.of(option.longestName()));
      if (option.arity().max() > 0) {
        words.add(value(command, option, given, out));
      }
      if (option.required()) {
        least.addAll(words);
      } else if (!isOfAll) {
        more.add(words);
      }
    }
    command.positionalParameters().forEach(one -> least.add(value(command, one, given, out)));
    all.add(least);
    more.forEach(words -> all.add(joined(least, words)));
    return all;
  }

  private static List<String> joined(List<String> some, List<String> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  private static String value(CommandSpec command, ArgSpec argument, Path given, Path out) {
    String label = argument.paramLabel();
    if (!argument.isOption()) {
      return label.equals("KIND")
          ? "recap"
          : label.startsWith("NAME") ? "formal" : given.toString();
    }
    Class<?> type = argument.auxiliaryTypes()[0];
    if (type == Path.class) {
      String ending = label.contains(".") ? label.replaceAll("^.*?(\\.[a-z]+).*$", "$1") : "";
      return out.resolve(command.name() + ending).toString();
    }
    if (type.isEnum()) {
      return String.valueOf(type.getEnumConstants()[0]);
    }
    return switch (((OptionSpec) argument).longestName()) {
      case "--event" -> "LOA-JANAN";
      case "--sample" -> "loa-janan";
      case "--anchors" -> "#";
      case "--timestamp" -> "http://127.0.0.1:1/";
      case "--check" -> "1/0000-0000-0000-0000";
      default -> "1";
    };
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  /// All but the tables, which are a view, and their lock.
  private static Map<String, Long> files(Path house) throws IOException {
    var all = new TreeMap<String, Long>();
    for (Path file : list(house)) {
      if (!file.toString().endsWith(".mv.db")) {
        all.put(house.relativize(file).toString(), Files.size(file));
      }
    }
    return all;
  }
}
