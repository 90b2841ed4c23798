package id.balai.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.dataprotection.FolderTree;
import id.balai.service.workspace.OpenResult;
import id.balai.service.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An older state of the whole folder, put back from the command line's side: nothing opens it but
/// the keeper's word, and the log says so.
final class OlderStateTest {

  private static final String PASSWORD = "hujan di rantau";

  @TempDir Path place;

  @Test
  void onlyTheKeeperTakesAnOlderStateAndTheLogSaysSo() throws IOException {
    var here = new Commands(place.resolve("here"));
    here.run(0, "event", "add", "--sample", "loa-janan");
    here.run(1, "unlock", "--accept-older");
    assertThat(here.words()).contains("tidak lebih lama");
    protect(here);
    long before = here.run(0, "log").number("entries");
    Commands.copy(here.data(), place.resolve("older"));
    here.run(0, "event", "add", "--sample", "rantau-pulung");
    FolderTree.delete(here.data());
    Commands.copy(place.resolve("older"), here.data());

    for (String command : new String[] {"log", "backup"}) {
      here.run(1, command);
      assertThat(here.words()).contains("lebih lama").contains("--accept-older").hasLineCount(1);
    }
    here.run(1, "unlock", "--accept-older");
    here.typing("salah sekali").run(1, "unlock", "--accept-older", "--password");
    assertThat(here.words()).contains("tidak ada yang berubah");
    here.run(1, "log");
    here.typing(PASSWORD).run(0, "unlock", "--accept-older", "--password");
    assertThat(here.run(0, "log").number("entries")).isGreaterThan(before);
    try (Workspace workspace = opened(here)) {
      assertThat(workspace.services().log().newestOfHouse("OlderAccepted", _ -> true)).isPresent();
    }
  }

  private static void protect(Commands here) throws IOException {
    try (Workspace workspace = opened(here)) {
      workspace.services().keeping().custody().protect(PASSWORD.toCharArray());
    }
  }

  private static Workspace opened(Commands here) {
    return ((OpenResult.Opened) TestHouses.opening(here.data(), here.keys(), Clock.systemUTC()))
        .workspace();
  }
}
