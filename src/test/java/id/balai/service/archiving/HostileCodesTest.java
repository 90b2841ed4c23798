package id.balai.service.archiving;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.app.TestHouses;
import id.balai.domain.event.Event;
import id.balai.evidence.forgery.SmallArchive;
import id.balai.service.planning.PlanningResult;
import id.balai.service.registration.SampleSetupService;
import id.balai.service.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Codes of events that would lead out of a folder: none is taken, and one that stands in a journal
/// leads nowhere.
final class HostileCodesTest {

  private static final Clock CLOCK = Clock.fixed(SmallArchive.NOW, ZoneOffset.UTC);

  @TempDir Path place;

  @Test
  void aCodeThatLeadsElsewhereIsNotTaken() {
    try (Workspace workspace = TestHouses.open(place.resolve("data"), CLOCK)) {
      Event event = sample(workspace);
      for (String code : List.of("../X", "C:\\X", "CON", "a/b", "..", "X\u0000", "x ")) {
        assertThat(workspace.services().planning().add(coded(event, code), List.of(), "Meja"))
            .isEqualTo(new PlanningResult.UnfitCode(code));
      }
      assertThat(workspace.services().repositories().events().all()).hasSize(1);
    }
  }

  @Test
  void aCodeInAJournalOpensAndLeadsNowhere() throws IOException {
    Path data = place.resolve("data");
    try (Workspace workspace = TestHouses.open(data, CLOCK)) {
      Event event = sample(workspace);
      // An event that is such already is changed, as an older program could have left one.
      var changed =
          workspace.services().planning().change(coded(event, "../X"), coded(event, "../../X"));
      assertThat(changed).isInstanceOf(PlanningResult.Planned.class);
    }
    try (Workspace workspace = TestHouses.open(data, CLOCK)) {
      Event bad = workspace.services().repositories().events().find("../../X").orElseThrow();
      Path out = Files.createDirectories(place.resolve("a/b/arsip"));
      var written = workspace.services().archiving().write(bad, out, (_, _) -> {}).orElseThrow();
      var zip = workspace.services().archiving().writeZip(bad, out, (_, _) -> {}).orElseThrow();
      assertThat(written.folder().getParent()).isEqualTo(out);
      assertThat(zip.folder().getParent()).isEqualTo(out);
      assertThat(workspace.services().verifying().file(zip.folder(), List.of()).holds()).isTrue();
      try (Stream<Path> all = Files.walk(place)) {
        assertThat(all.filter(file -> String.valueOf(file.getFileName()).startsWith("X")))
            .isEmpty();
      }
    }
  }

  private static Event sample(Workspace workspace) {
    return workspace
        .services()
        .samples()
        .add("loa-janan", SampleSetupService.People.WITH, "Meja")
        .orElseThrow();
  }

  private static Event coded(Event event, String code) {
    return new Event(
        event.id(),
        code,
        event.name(),
        event.theme(),
        event.venue(),
        event.place(),
        event.date(),
        event.zone(),
        event.letterhead(),
        event.sessions(),
        event.groups(),
        event.declarations(),
        event.officials(),
        event.certificates(),
        event.privacy());
  }
}
