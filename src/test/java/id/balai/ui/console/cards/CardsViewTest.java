package id.balai.ui.console.cards;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.attendance.Door;
import id.balai.domain.attendance.ScanResult;
import id.balai.domain.badge.Badge;
import id.balai.domain.badge.OperatorCard;
import id.balai.fixture.Clipping;
import id.balai.ui.console.ConsoleAtWork;
import id.balai.ui.console.ConsoleFrame;
import id.balai.ui.console.ViewModels;
import id.balai.ui.control.Theme;
import id.balai.ui.kiosk.Picture;
import id.balai.ui.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The page of cards over the sample event in a real house.
@ExtendWith(ApplicationExtension.class)
final class CardsViewTest {

  private static final double MARGIN = 16;

  private final ConsoleAtWork console = new ConsoleAtWork();
  private CardsView view;
  private Scene scene;

  @Start
  void start(Stage stage) {
    view = new CardsView(ViewModels.cards(console.context()), console.messages);
    view.root().getStyleClass().add("console");
    view.root().getStylesheets().add(Theme.sheet(ConsoleFrame.class, "frame.css"));
    scene = ConsoleAtWork.scene(view.root(), 1130, 700);
    view.onShow();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(view::onHide);
    console.close();
  }

  @Test
  void aLostBadgeIsReplacedAndTheOldOneStopsWorkingAtEveryStation(FxRobot robot) {
    Badge old = table().getItems().get(4).badge();
    robot.interact(() -> table().getSelectionModel().select(4));
    robot.interact(() -> button("replace").fire());
    assertThat(scan(old, "Pintu 1")).as("no reason was given").isInstanceOf(ScanResult.Ok.class);

    robot.interact(() -> field("reason").setText("hilang di parkiran"));
    robot.interact(() -> button("replace").fire());

    Badge fresh = table().getItems().get(4).badge();
    assertThat(fresh.issue()).isEqualTo(2);
    for (String station : List.of("Pintu 1", "Pintu 2")) {
      assertThat(scan(old, station)).isInstanceOf(ScanResult.Ended.class);
    }
    assertThat(scan(fresh, "Pintu 2")).isInstanceOf(ScanResult.Already.class);
  }

  @Test
  void operatorsGetCardsAndLoseThem(FxRobot robot) throws IOException {
    robot.interact(() -> field("holder").setText("Rini Wulandari"));
    robot.interact(() -> button("hand-out").fire());
    OperatorCard card = operators().getFirst();
    assertThat(scan(card.code().text(), "Pintu 1")).isInstanceOf(ScanResult.OperatorCard.class);

    robot.interact(() -> button("print-operators").fire());
    assertThat(text("kartu-petugas-" + code() + ".pdf"))
        .contains("Rini Wulandari")
        .contains("PETUGAS");

    robot.interact(() -> button("lost-0").fire());
    assertThat(scan(card.code().text(), "Pintu 1")).isInstanceOf(ScanResult.Ended.class);
    assertThat(scan(operators().getLast().code().text(), "Pintu 1"))
        .isInstanceOf(ScanResult.OperatorCard.class);
  }

  private String code() {
    return console.event.code();
  }

  @Test
  void allSomeOrOneArePrinted(FxRobot robot) throws IOException {
    robot.interact(() -> button("print-all").fire());
    String all = "kartu-peserta-" + code() + ".pdf";
    assertThat(console.left()).isEqualTo("papers/" + all);
    assertThat(pages(all)).isEqualTo((table().getItems().size() + 7) / 8);

    robot.interact(() -> table().getSelectionModel().selectIndices(2, 5));
    robot.interact(() -> button("print-some").fire());
    String chosen = "kartu-peserta-terpilih-" + code() + ".pdf";
    String some = text(chosen);
    assertThat(some).contains("No. 3").contains("No. 6").doesNotContain("No. 4");

    robot.interact(() -> table().getSelectionModel().clearAndSelect(7));
    robot.interact(() -> button("print-one").fire());
    assertThat(text(chosen)).contains("No. 8").doesNotContain("No. 3");
  }

  @Test
  void searchFindsByPartsOfANameAndByNumber(FxRobot robot) {
    String name = table().getItems().get(9).person().name();
    robot.interact(() -> field("search").setText(name.substring(0, 5)));
    assertThat(table().getItems()).extracting(row -> row.person().name()).contains(name);
    robot.interact(() -> field("search").setText("12"));
    assertThat(table().getItems()).extracting(row -> row.person().number()).containsExactly(12);
  }

  @Test
  void pageFitsWithEverythingOnIt(FxRobot robot) {
    var faults = new ArrayList<String>();
    robot.interact(
        () -> {
          for (Language language : Language.values()) {
            console.messages.languageProperty().set(language);
            field("holder").setText("Muhammad Rizky Ramadhan Al-Banjari");
            button("hand-out").fire();
            table().getSelectionModel().clearAndSelect(3);
            field("reason").setText("hilang");
            button("replace").fire();
            table().getSelectionModel().clearAndSelect(3);
            faults.addAll(shoot("cards-work-" + language.locale().getLanguage()));
            table().getSelectionModel().selectIndices(1, 2, 3);
            faults.addAll(shoot("cards-many-" + language.locale().getLanguage()));
          }
        });
    assertThat(faults).isEmpty();
  }

  private List<String> shoot(String name) {
    view.root().applyCss();
    view.root().layout();
    view.root().applyCss();
    view.root().layout();
    Picture.write(scene.snapshot(null), name);
    return Clipping.faultsOf(scene, MARGIN).stream().map(fault -> name + " " + fault).toList();
  }

  private List<OperatorCard> operators() {
    return console
        .workspace
        .services()
        .repositories()
        .badges()
        .operators(console.event.id())
        .stream()
        .filter(card -> card.state() == Badge.State.ISSUED)
        .toList();
  }

  private ScanResult scan(Badge badge, String station) {
    return scan(badge.code().text(), station);
  }

  private ScanResult scan(String code, String station) {
    console.clock.set(java.time.Instant.parse("2024-10-07T01:14:00Z"));
    var door = new Door(console.event.id(), "SOS", station);
    return console.workspace.services().checkIn().scan(code, door);
  }

  private String text(String file) throws IOException {
    try (var pdf = Loader.loadPDF(bytes(file))) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  private int pages(String file) throws IOException {
    try (var pdf = Loader.loadPDF(bytes(file))) {
      return pdf.getNumberOfPages();
    }
  }

  private byte[] bytes(String file) throws IOException {
    Path path = console.of(console.event.code()).resolve(file);
    return Files.readAllBytes(path);
  }

  @SuppressWarnings("unchecked")
  private TableView<CardRow> table() {
    return (TableView<CardRow>) view.root().lookup("#cards");
  }

  private Button button(String id) {
    view.root().applyCss();
    view.root().layout();
    return (Button) view.root().lookup("#" + id);
  }

  private TextField field(String id) {
    return (TextField) view.root().lookup("#" + id);
  }
}
