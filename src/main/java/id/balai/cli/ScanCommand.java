package id.balai.cli;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.attendance.Door;
import id.balai.domain.badge.UnreadablePictureException;
import id.balai.domain.event.Event;
import id.balai.domain.event.Session;
import id.balai.service.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `balai scan`: a door without a window; codes come from standard input, from pictures or from a
/// video.
@Command(name = "scan", mixinStandardHelpOptions = true, resourceBundle = "id.balai.cli.help")
final class ScanCommand implements Callable<Integer> {

  private static final List<String> PICTURES =
      List.of(".png", ".jpg", ".jpeg", ".webp", ".heic", ".heif", ".avif");

  @ParentCommand private BalaiCommand balai;

  @Mixin private EventOption event = new EventOption();

  @Option(names = "--session", paramLabel = "S", required = true)
  private String session = "";

  @Option(names = "--station", paramLabel = "NAME", required = true)
  private String station = "";

  @Option(names = "--exit")
  private boolean isExit;

  @Option(names = "--frames", paramLabel = "PATH")
  private Optional<Path> frames = Optional.empty();

  /// The parent is handed over by picocli.
  @SuppressWarnings("NullAway.Init")
  ScanCommand() {}

  @Override
  public Integer call() {
    return balai.inHouse(AccessLevel.PARTICIPANT, this::scan);
  }

  private int scan(Workspace workspace) throws IOException {
    Optional<Event> found = event.in(workspace, balai);
    if (found.isEmpty()) {
      return Terminal.NOT_DONE;
    }
    Optional<Session> part = EventOption.session(found.get(), session, balai);
    if (part.isEmpty()) {
      return Terminal.NOT_DONE;
    }
    var door = new Door(found.get().id(), part.get().code(), station, DoorPlace.of(isExit));
    var answers = new DoorAnswers(workspace.services(), found.get(), door, balai);
    return frames.isPresent() ? scanFrames(answers, frames.get()) : scanLines(answers);
  }

  private int scanLines(DoorAnswers answers) throws IOException {
    var lines = new CodeLines(balai.context().terminal().input());
    for (Optional<String> code = lines.next(); code.isPresent(); code = lines.next()) {
      answers.answer(code.get());
    }
    return end(answers);
  }

  private int scanFrames(DoorAnswers answers, Path path) throws IOException {
    if (Files.isDirectory(path)) {
      try (Stream<Path> files = Files.list(path)) {
        return scanPictures(answers, path, files.filter(ScanCommand::isPicture).sorted().toList());
      }
    }
    return isPicture(path) ? scanPictures(answers, path, List.of(path)) : scanVideo(answers, path);
  }

  private int scanVideo(DoorAnswers answers, Path video) throws IOException {
    return balai.context().ports().pictures().play(video, code -> answers.answer(video, code))
        ? end(answers)
        : balai.fail(Terminal.NOT_DONE, "video.unknown", video.getFileName());
  }

  private int scanPictures(DoorAnswers answers, Path folder, List<Path> pictures) {
    int unreadable = 0;
    for (Path picture : pictures) {
      try {
        answers.answer(picture, balai.context().ports().pictures().read(picture));
      } catch (UnreadablePictureException e) {
        unreadable++;
        String key = "picture." + e.reason();
        balai.context().terminal().say(balai.words().say(key, picture.getFileName(), e.detail()));
      } catch (IOException e) {
        unreadable++;
        balai.context().terminal().say(balai.words().say("picture.broken", picture.getFileName()));
      }
    }
    if (unreadable == pictures.size()) {
      return balai.fail(Terminal.NOT_DONE, "pictures.none", folder);
    }
    return end(answers);
  }

  private int end(DoorAnswers answers) {
    return answers.hasFailures()
        ? balai.fail(
            Terminal.NOT_DONE,
            answers.isFull() ? "scan.disk.full" : "scan.not.stored",
            answers.failures())
        : Terminal.DONE;
  }

  private static boolean isPicture(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return PICTURES.stream().anyMatch(name::endsWith);
  }
}
