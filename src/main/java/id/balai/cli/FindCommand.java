package id.balai.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.balai.domain.evidence.ShelfAnswer;
import id.balai.domain.evidence.ShelfHit;
import id.balai.domain.evidence.ShelfMemory;
import id.balai.domain.evidence.ShelvedArchive;
import id.balai.domain.evidence.Verdict;
import id.balai.service.verifying.ShelfService;
import id.balai.service.verifying.ShelfWords;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `balai find`: who was where, over all archives of a folder; needs no open house.
@Command(name = "find", mixinStandardHelpOptions = true, resourceBundle = "id.balai.cli.help")
final class FindCommand implements Callable<Integer> {

  @ParentCommand private BalaiCommand balai;

  @Parameters(paramLabel = "NAME", arity = "1..*", descriptionKey = "find-name")
  private List<String> words = List.of();

  @Option(
      names = "--archives",
      paramLabel = "DIR",
      required = true,
      descriptionKey = "find-archives")
  private Path folder;

  @Option(names = "--verify", descriptionKey = "find-verify")
  private boolean isVerifying;

  @Option(names = "--json")
  private boolean isJson;

  @Option(names = "--key", paramLabel = "FILE")
  private List<Path> keys = List.of();

  /// The fields are handed over by picocli.
  @SuppressWarnings("NullAway.Init")
  FindCommand() {}

  @Override
  public Integer call() {
    var evidence = balai.context().ports().evidence();
    var trusted = evidence.trusted(balai.folder(), keys);
    if (trusted.isEmpty()) {
      return balai.fail(Terminal.NOT_DONE, "verify.keys");
    }
    var shelf = evidence.shelf(balai.folder(), trusted.get());
    try {
      ShelfAnswer answer = shelf.find(folder, String.join(" ", words));
      tell(answer, shelf, evidence.clock().getZone());
      return answer.hits().isEmpty() ? Terminal.NOT_DONE : Terminal.DONE;
    } catch (IOException e) {
      return balai.fail(Terminal.NOT_DONE, "find.folder", folder);
    }
  }

  private void tell(ShelfAnswer answer, ShelfService shelf, ZoneId zone) {
    Terminal terminal = balai.context().terminal();
    var say = new ShelfWords(balai.language(), zone);
    Map<Path, Optional<ShelfMemory.Checked>> checks = new HashMap<>();
    for (ShelfHit hit : answer.hits()) {
      ShelvedArchive archive = hit.archive();
      Optional<ShelfMemory.Checked> checked =
          checks.computeIfAbsent(
              archive.place(),
              _ -> isVerifying ? Optional.of(shelf.check(archive)) : shelf.checked(archive));
      if (isJson) {
        terminal.data(Line.of(hit, checked));
      } else {
        terminal.print(name(hit));
        terminal.print("  " + say.event(archive) + " · " + archive.place());
        say.record(hit).forEach(line -> terminal.print("  " + line));
        terminal.print("  " + say.checked(checked));
      }
    }
    terminal.say(say.summary(answer));
    say.gaps(answer).forEach(terminal::say);
  }

  private static String name(ShelfHit hit) {
    return hit.institution().isEmpty() ? hit.name() : hit.name() + " · " + hit.institution();
  }

  /// A hit as it is printed for programs.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Line(
      String name,
      String number,
      String position,
      String institution,
      String event,
      String code,
      @Nullable String date,
      String archive,
      List<Moment> present,
      List<Moment> signed,
      List<ShelfHit.Given> certificates,
      @Nullable Verdict verdict,
      @Nullable String checked) {

    /// Something that happened at a time with its offset.
    record Moment(String what, String at) {
      static List<Moment> of(List<ShelfHit.Moment> moments) {
        return moments.stream().map(one -> new Moment(one.what(), one.at().toString())).toList();
      }
    }

    static Line of(ShelfHit hit, Optional<ShelfMemory.Checked> checked) {
      return new Line(
          hit.name(),
          hit.number(),
          hit.position(),
          hit.institution(),
          hit.archive().event(),
          hit.archive().code(),
          hit.archive().date().map(Object::toString).orElse(null),
          hit.archive().place().toString(),
          Moment.of(hit.presences()),
          Moment.of(hit.signatures()),
          hit.certificates(),
          checked.map(ShelfMemory.Checked::verdict).orElse(null),
          checked.map(last -> last.at().toString()).orElse(null));
    }
  }
}
