package id.balai.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.cli.BalaiCommand;
import id.balai.cli.Terminal;
import id.balai.domain.access.AccessLevel;
import id.balai.domain.log.Entry;
import id.balai.domain.log.Fact;
import id.balai.domain.log.PaperFact;
import id.balai.domain.log.WorkspaceFact;
import id.balai.service.registration.SampleSetupService;
import id.balai.service.workspace.Workspace;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Commands in a house in which one signs in: nobody, somebody who may not, and somebody who may.
final class SignedInCommandsTest {

  @TempDir Path folder;

  private String words = "";

  @BeforeEach
  void people() {
    try (Workspace workspace = TestHouses.open(folder, Clock.systemUTC())) {
      assertThat(
              workspace
                  .services()
                  .samples()
                  .add("loa-janan", SampleSetupService.People.WITH, "Meja panitia"))
          .isPresent();
      var accounts = workspace.services().access().accounts();
      accounts.add("Dewi", AccessLevel.KEEPER, Optional.empty(), "sandi-dewi");
      accounts.add("Rina", AccessLevel.COMMITTEE, Optional.empty(), "sandi-rina");
      accounts.add("Joko", AccessLevel.OPERATOR, Optional.empty(), "sandi-joko");
    }
  }

  @Test
  void committeePrintsBadgesAndNobodyBelowDoes() {
    Path cards = folder.resolve("kartu.pdf");
    List<String> command = List.of("badges", "--event", "LOA-JANAN", "--out", cards.toString());
    refused(command);
    refusedAs("Joko", command);
    assertThat(cards).as("whoever may not gets no cards").doesNotExist();
    done("Rina", command);
    assertThat(cards).isNotEmptyFile();
    assertThat(left(PaperFact.Exported.class).provenance().actor()).isEqualTo("panitia: Rina");
  }

  @Test
  void keeperChangesTheOfficesKeysAndNobodyBelowDoes() {
    List<String> command = List.of("keys", "--timestamp", "http://127.0.0.1:1/tsa");
    refused(command);
    refusedAs("Rina", command);
    done("Dewi", command);
    assertThat(left(WorkspaceFact.SettingChanged.class).provenance().actor())
        .isEqualTo("pengelola: Dewi");
    assertThat(left(WorkspaceFact.SettingChanged.class).fact())
        .isEqualTo(new WorkspaceFact.SettingChanged(Fact.NO_EVENT, "keys.timestamp"));
  }

  @Test
  void keeperTakesAllOfTheDataAwayInOneFileAndNobodyBelowDoes() {
    Path file = folder.resolve("keluar/utuh.cadangan");
    List<String> command = List.of("backup", "--whole", file.toString());
    refused(command);
    refusedAs("Rina", command);
    assertThat(file).doesNotExist();
    done("Dewi", command);
    assertThat(file).isNotEmptyFile();
    assertThat(left(WorkspaceFact.SettingChanged.class).fact())
        .isEqualTo(new WorkspaceFact.SettingChanged(Fact.NO_EVENT, "data.backup.whole"));
  }

  @Test
  void wrongPasswordAndUnknownNameAreAnsweredAlike() {
    run(1, "bukan\n", as("Dewi", List.of("custody")));
    String wrong = words;
    run(1, "bukan\n", as("Entah", List.of("custody")));
    assertThat(words).isEqualTo(wrong).contains("kata sandi salah").hasLineCount(1);
  }

  private void refused(List<String> command) {
    run(1, "", command);
    assertThat(words).contains("--as").hasLineCount(1);
  }

  private void refusedAs(String name, List<String> command) {
    run(1, password(name), as(name, command));
    assertThat(words).contains("--as").hasLineCount(1);
  }

  private void done(String name, List<String> command) {
    run(0, password(name), as(name, command));
  }

  private static String password(String name) {
    return "sandi-" + name.toLowerCase(java.util.Locale.ROOT) + "\n";
  }

  private static List<String> as(String name, List<String> command) {
    var all = new ArrayList<>(command);
    all.addAll(List.of("--as", name));
    return all;
  }

  private void run(int code, String input, List<String> command) {
    var err = new ByteArrayOutputStream();
    var terminal =
        new Terminal(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    var context = new Wiring(Clock.systemUTC(), Wiring.playedKeys()).context(terminal, folder);
    int exit = BalaiCommand.run(context, command);
    words = err.toString(StandardCharsets.UTF_8).strip();
    assertThat(exit).as("%s: %s", command, words).isEqualTo(code);
  }

  /// The newest entry of a kind.
  private Entry left(Class<? extends Fact> kind) {
    var found = new ArrayList<Entry>();
    try (Workspace workspace = TestHouses.open(folder, Clock.systemUTC())) {
      workspace
          .services()
          .log()
          .forEach(
              entry -> {
                if (kind.isInstance(entry.fact())) {
                  found.add(entry);
                }
              });
    }
    return found.getLast();
  }
}
