package id.balai.app.demo;

import id.balai.cli.Demo;
import id.balai.domain.dataprotection.FolderTree;
import id.balai.domain.document.BadgeSheet;
import id.balai.domain.event.Event;
import id.balai.service.access.CurrentActor;
import id.balai.service.archiving.ArchiveService;
import id.balai.service.papers.PaperOrder;
import id.balai.service.papers.PaperType;
import id.balai.service.registration.SampleSetupService;
import id.balai.service.workspace.OpenResult;
import id.balai.service.workspace.Services;
import id.balai.service.workspace.Workspace;
import id.balai.service.workspace.WorkspaceOpener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/// Plays the day of Rantau Pulung on a clock of its own, with the services of the real program.
public final class DemoDay implements Demo {

  private static final List<String> PAPERS =
      List.of("kartu", "daftar-hadir", "deklarasi", "sertifikat");

  /// Steps besides the sessions: cards, archive, papers.
  private static final int PAPER_STEPS = 2 + PAPERS.size();

  /// Seven in the morning of the sample's day, at its place.
  private static final Instant MORNING = Instant.parse("2024-10-06T23:00:00Z");

  private static final String DESK = CurrentActor.NAME;

  private final Function<Clock, WorkspaceOpener> keepers;

  /// @param keepers opens data folders whose records carry the time of a given clock
  public DemoDay(Function<Clock, WorkspaceOpener> keepers) {
    this.keepers = keepers;
  }

  @Override
  public Map<String, Object> play(
      Path folder, String language, BiConsumer<Integer, Integer> progress) throws IOException {
    var clock = new DayClock(MORNING);
    Path data = folder.resolve("demo-data");
    FolderTree.delete(data);
    Files.createDirectories(folder);
    try (Workspace workspace = open(data, clock)) {
      Event event = prepare(workspace.services());
      var steps = new Steps(progress, event.sessions().size() + PAPER_STEPS);
      return play(workspace.services(), event, clock, new Output(folder, steps));
    }
  }

  private Workspace open(Path data, Clock clock) throws IOException {
    return switch (keepers.apply(clock).open(data)) {
      case OpenResult.Opened opened -> opened.workspace();
      case OpenResult.Older _,
          OpenResult.Occupied _,
          OpenResult.Away _,
          OpenResult.Locked _,
          OpenResult.Newer _,
          OpenResult.NotWritable _,
          OpenResult.Damaged _ ->
          throw new java.nio.file.AccessDeniedException(data.toString());
    };
  }

  private static Map<String, Object> play(
      Services services, Event event, DayClock clock, Output output) throws IOException {
    Path folder = output.folder();
    Path cards = folder.resolve("kartu/kartu-satuan.pdf");
    services
        .papers()
        .badges(
            event,
            cards,
            PaperOrder.of(PaperType.BADGES).cards(BadgeSheet.Layout.SINGLE, List.of()));
    output.steps().next();
    var figures = new LinkedHashMap<String, Object>();
    figures.put("event", event.code());
    figures.put("participants", services.repositories().participants().count(event.id()));
    try (var pictures = new CardPictures(cards)) {
      var day = new PlayedDay(services, event, clock, pictures);
      day.play(output.steps()::next);
      figures.put("answers", day.answers());
      figures.put("signatures", day.signatures());
    }
    figures.put("attendances", services.repositories().attendances().ofEvent(event.id()).size());
    papers(services, event, output, figures);
    return figures;
  }

  private static Event prepare(Services services) throws IOException {
    return services
        .samples()
        .add("rantau-pulung", SampleSetupService.People.WITH, DESK)
        .orElseThrow(() -> new IOException("the sample event could not be stored"));
  }

  /// Writes everything once, into the archive, and lays the papers out beside it as well.
  private static void papers(
      Services services, Event event, Output output, Map<String, Object> figures)
      throws IOException {
    Path folder = output.folder();
    ArchiveService.Archive archive =
        services.archiving().write(event, folder.resolve("arsip"), (_, _) -> {}).orElseThrow();
    output.steps().next();
    for (String papers : PAPERS) {
      int count = copy(archive.folder().resolve("data").resolve(papers), folder.resolve(papers));
      figures.put(papers, count);
      output.steps().next();
    }
    figures.put("archive", archive.folder().toString());
    figures.put("archiveFiles", archive.files());
  }

  private static int copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    List<Path> files;
    try (Stream<Path> listed = Files.list(from)) {
      files = listed.toList();
    }
    for (Path file : files) {
      Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }
    return files.size();
  }

  private record Output(Path folder, Steps steps) {}

  /// Counts the steps of the day.
  private static final class Steps {
    private final BiConsumer<Integer, Integer> progress;
    private final int total;
    private int done;

    private Steps(BiConsumer<Integer, Integer> progress, int total) {
      this.progress = progress;
      this.total = total;
    }

    private void next() {
      done++;
      progress.accept(done, total);
    }
  }
}
