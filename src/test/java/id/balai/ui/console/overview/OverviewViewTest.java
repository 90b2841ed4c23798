package id.balai.ui.console.overview;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.Door;
import id.balai.domain.badge.BadgeCode;
import id.balai.domain.event.Session;
import id.balai.fixture.Clipping;
import id.balai.service.people.PersonLine;
import id.balai.service.station.OpenKiosk;
import id.balai.ui.console.ConsoleAtWork;
import id.balai.ui.console.ConsoleFrame;
import id.balai.ui.console.ViewModels;
import id.balai.ui.kiosk.Picture;
import id.balai.ui.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class OverviewViewTest {

  private static final double MARGIN = 16;

  private final ConsoleAtWork console = new ConsoleAtWork();
  private OverviewViewModel model;

  @Start
  void start(Stage stage) {
    console.letPeopleIn();
    model = ViewModels.overview(console.context());
    model.start();
  }

  @AfterEach
  void close() {
    model.page().leave();
    console.close();
  }

  @Test
  void doorsCountWhileTheyAreAtWork(FxRobot robot) {
    assertThat(doors()).isEqualTo(2);
    console.clock.pass(Duration.ofMinutes(11));
    robot.interact(model::tick);
    assertThat(doors()).isZero();
    console.station.keepOpen(
        List.of(
            new OpenKiosk(new Door(console.event.id(), "DEK", "Pintu 3"), 0),
            new OpenKiosk(new Door(new java.util.UUID(1, 1), "DEK", "Pintu 4"), 0)));
    robot.interact(model::tick);
    assertThat(doors()).isEqualTo(1);
  }

  @Test
  void whoIsMissingIsWrittenForASpreadsheet(FxRobot robot) throws IOException {
    List<PersonLine> missing = model.countedProperty().get().orElseThrow().figures().missing();
    assertThat(missing).isNotEmpty();
    robot.interact(model::missing);
    Path file = console.of(console.event.code()).resolve("belum-hadir.csv");
    // A person with two capacities has two lines.
    List<Integer> numbers =
        Files.readAllLines(file, StandardCharsets.UTF_8).stream()
            .skip(1)
            .map(line -> Integer.parseInt(line.split(";", 2)[0]))
            .distinct()
            .toList();
    assertThat(numbers).isEqualTo(missing.stream().map(PersonLine::number).toList());
    assertThat(model.page().statusProperty().get()).contains(Integer.toString(missing.size()));
    assertThat(console.left()).isEqualTo("papers");
  }

  @Test
  void whoIsMissingOfOneSessionStandsInItsRecap(FxRobot robot) throws IOException {
    Session session = console.event.sessions().getLast();
    robot.interact(() -> model.sessionProperty().set(Optional.of(session)));
    robot.interact(model::recap);
    List<PersonLine> missing = model.countedProperty().get().orElseThrow().figures().missing();
    try (var files = Files.list(console.of(console.event.code()).resolve("rekap"));
        var paper = Loader.loadPDF(files.findFirst().orElseThrow().toFile())) {
      String text = new PDFTextStripper().getText(paper);
      assertThat(text).contains(missing.getFirst().name()).contains(missing.getLast().name());
    }
  }

  @Test
  void theListOfTheMissingIsSeenWholeInBothSizesAndLanguages(FxRobot robot) {
    List<String> faults = new ArrayList<>();
    robot.interact(
        () -> {
          for (int width : new int[] {1366, 1920}) {
            for (Language language : Language.values()) {
              console.messages.languageProperty().set(language);
              var frame = new ConsoleFrame(console.context());
              int height = width == 1366 ? 768 : 1080;
              Scene scene = ConsoleAtWork.scene(frame.root(), width, height);
              frame.onShow();
              scene.getRoot().applyCss();
              scene.getRoot().layout();
              ((ToggleButton) scene.lookup("#tab-missing")).fire();
              for (int pass = 0; pass < 2; pass++) {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
              }
              String name = "console-missing-" + width + "-" + language.locale().getLanguage();
              Picture.write(scene.snapshot(null), name);
              Clipping.faultsOf(scene, MARGIN).forEach(fault -> faults.add(name + " " + fault));
              frame.onHide();
            }
          }
        });
    assertThat(faults).isEmpty();
  }

  @Test
  void turnedAwayCodesStandInTheWindowAndWhoWasAnnulledIsNotPresent(FxRobot robot) {
    var services = console.context().services();
    var door = new Door(console.event.id(), "SOS", "Pintu 1");
    Attendance there = services.repositories().attendances().ofEvent(console.event.id()).getLast();
    String name =
        services.repositories().participants().find(there.participant()).orElseThrow().name();
    services.checkIn().scan("https://contoh.id/undian", door);
    services.checkIn().scan(BadgeCode.draw(new Random(3)).text(), door);
    services.attendanceDesk().annul(there, "kartu tertukar");
    robot.interact(
        () -> {
          var frame = new ConsoleFrame(console.context());
          Scene scene = ConsoleAtWork.scene(frame.root(), 1366, 768);
          frame.onShow();
          for (int pass = 0; pass < 3; pass++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
          }
          List<String> lines = lines(scene);
          assertThat(lines)
              .anyMatch(line -> line.contains("Bukan kartu peserta · Pintu 1"))
              .anyMatch(line -> line.contains("Kode tidak dikenal · Pintu 1"));
          assertThat(lines).filteredOn(line -> line.contains(name)).isNotEmpty();
          assertThat(lines)
              .filteredOn(line -> line.contains(name))
              .anyMatch(line -> line.endsWith("Dibatalkan"))
              .noneMatch(line -> line.endsWith("Hadir"));
          Picture.write(scene.snapshot(null), "console-lately-1366");
          assertThat(Clipping.faultsOf(scene, MARGIN)).isEmpty();
          frame.onHide();
        });
  }

  private static List<String> lines(Scene scene) {
    return scene.getRoot().lookupAll(".happened").stream()
        .filter(row -> row.localToScene(row.getLayoutBounds()).getMaxY() <= 768)
        .map(
            row ->
                ((Parent) row)
                    .getChildrenUnmodifiable().stream()
                        .map(cell -> ((Labeled) cell).getText())
                        .collect(Collectors.joining(" | ")))
        .toList();
  }

  private int doors() {
    return model.countedProperty().get().orElseThrow().doors();
  }
}
