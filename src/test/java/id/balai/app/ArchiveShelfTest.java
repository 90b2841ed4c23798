package id.balai.app;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.cli.Terminal;
import id.balai.domain.participant.Participant;
import id.balai.fixture.Clipping;
import id.balai.ui.console.ConsoleAtWork;
import id.balai.ui.console.ViewModels;
import id.balai.ui.console.shelf.ShelfView;
import id.balai.ui.kiosk.Picture;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Somebody asks years later: on the page and on the command line, over a real archive.
@ExtendWith(ApplicationExtension.class)
final class ArchiveShelfTest {

  private final ConsoleAtWork console = new ConsoleAtWork();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Start
  void start(Stage stage) {
    // Scenes without a window are enough.
  }

  @AfterEach
  void close() {
    console.close();
  }

  @Test
  void whoWasWhereAndDoesItStillHold(FxRobot robot) throws IOException {
    console.letPeopleIn();
    Path papers = console.of(console.event.code());
    Path archive =
        console
            .workspace
            .services()
            .archiving()
            .write(console.event, papers.resolve("arsip"), (_, _) -> {})
            .orElseThrow()
            .folder();
    Participant person =
        console
            .workspace
            .services()
            .repositories()
            .participants()
            .ofEvent(console.event.id())
            .stream()
            .filter(one -> one.name().endsWith("Kelana, M.AP."))
            .findFirst()
            .orElseThrow();

    var view = new ShelfView(ViewModels.shelf(console.context()), console.messages);
    Scene[] scene = new Scene[1];
    robot.interact(
        () -> {
          scene[0] = ConsoleAtWork.scene(view.root(), 1150, 660);
          view.onShow();
        });
    Parent root = view.root();
    robot.interact(
        () -> {
          var field = (TextField) root.lookup("#search");
          field.setText("kelana syahrudin");
          field.getOnAction().handle(null);
        });
    var table = (TableView<?>) root.lookup("#shelf-hits");
    assertThat(table.getItems()).hasSize(1);
    assertThat(words(root)).contains(person.name(), "Hadir: Deklarasi").contains("belum diperiksa");

    robot.interact(() -> ((Button) root.lookup("#shelf-verify")).fire());
    assertThat(words(root)).contains("utuh dan asli");
    robot.interact(
        () -> {
          root.applyCss();
          root.layout();
          Picture.write(scene[0].snapshot(null), "shelf");
        });
    assertThat(Clipping.faultsOf(scene[0], 0)).isEmpty();

    int found = find("kelana", papers, "--json");
    assertThat(found).isZero();
    assertThat(answer()).contains(person.name(), "\"verdict\":\"HOLDS\"");
    assertThat(find("tidakada", papers)).isEqualTo(1);
    assertThat(find("kelana", papers.resolve("hilang"))).isEqualTo(1);

    Path sheet = someSheet(archive);
    byte[] bytes = Files.readAllBytes(sheet);
    bytes[bytes.length / 2] ^= 1;
    Files.write(sheet, bytes);
    robot.interact(() -> ((Button) root.lookup("#shelf-verify")).fire());
    assertThat(words(root)).contains("berubah sesudah disegel");
    assertThat(find("kelana", papers, "--verify", "--json")).isZero();
    assertThat(answer()).contains("\"verdict\":\"CHANGED\"");
  }

  private static Path someSheet(Path archive) throws IOException {
    try (Stream<Path> sheets = Files.list(archive.resolve("data/daftar-hadir"))) {
      return sheets.sorted().findFirst().orElseThrow();
    }
  }

  private int find(String words, Path shelf, String... options) {
    out.reset();
    var line =
        new java.util.ArrayList<>(
            List.of(
                "find",
                words,
                "--archives",
                shelf.toString(),
                "--data",
                shelf.resolveSibling("data").toString()));
    line.addAll(List.of(options));
    return Launcher.run(
        line,
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8)));
  }

  private String answer() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String words(Parent root) {
    var words = new StringBuilder();
    root.lookup("#shelf-record")
        .lookupAll(".label")
        .forEach(node -> words.append(((Label) node).getText()).append('\n'));
    return words.toString();
  }
}
