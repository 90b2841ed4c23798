package id.balai.ui.console.lists;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.event.Event;
import id.balai.domain.participant.Participant;
import id.balai.domain.participant.Role;
import id.balai.domain.participant.roster.RosterColumn;
import id.balai.fixture.Clipping;
import id.balai.service.registration.SampleSetupService;
import id.balai.service.workspace.Workspace;
import id.balai.ui.console.ConsoleAtWork;
import id.balai.ui.console.ViewModels;
import id.balai.ui.task.Outcome;
import id.balai.ui.text.Language;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.image.PixelReader;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javax.imageio.ImageIO;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A messy list goes through the three steps into an event of a real store, and out again.
@ExtendWith(ApplicationExtension.class)
final class ListsViewTest {

  private static final Path LIST = Path.of("src/test/resources/lists/messy.csv");

  @TempDir static Path folder;

  private final ConsoleAtWork console = new ConsoleAtWork(SampleSetupService.People.WITHOUT);
  private final Workspace workspace = console.workspace;
  private final Event event = console.event;
  private ListsViewModel model;
  private Stage stage;

  @Start
  void start(Stage given) {
    model = ViewModels.lists(console.context());
    var view = new ListsView(model, console.messages);
    Scene scene = ConsoleAtWork.scene(view.root(), 1366, 768);
    stage = new Stage(StageStyle.UNDECORATED);
    stage.setX(0);
    stage.setY(0);
    stage.setScene(scene);
    stage.show();
  }

  @AfterEach
  void close() {
    console.close();
  }

  @Test
  void aListGoesInAfterItsRowsAreDecidedAndOutAgainAsAWhole(FxRobot robot) throws IOException {
    shoot(robot, "berkas");
    robot.interact(() -> model.open(LIST));
    assertThat(model.stepProperty().get()).isEqualTo(Step.COLUMNS);
    assertThat(robot.lookup("#column-0").tryQuery()).isPresent();
    shoot(robot, "kolom");

    robot.clickOn("#accept-columns");
    assertThat(model.rows()).isNotEmpty().allMatch(ListRow::needsDecision);
    long before = model.taken();
    ListRow refused =
        model.rows().stream()
            .filter(row -> row.action().name().equals("REJECT"))
            .findFirst()
            .orElseThrow();
    robot.interact(
        () ->
            robot
                .lookup("#list-rows")
                .queryTableView()
                .getSelectionModel()
                .select(model.rows().indexOf(refused)));
    assertThat(robot.lookup("#reasons").queryLabeled().getText()).isEqualTo(refused.reasons());
    shoot(robot, "baris");

    robot.interact(() -> model.correct(refused, refused.offending(), ""));
    assertThat(model.taken()).isEqualTo(before + 1);
    ListRow warned =
        model.rows().stream()
            .filter(row -> row.action().name().equals("WARN"))
            .findFirst()
            .orElseThrow();
    robot.interact(() -> model.toggle(warned));
    assertThat(model.taken()).isEqualTo(before);

    robot.clickOn("#bring");
    assertThat(model.stepProperty().get()).isEqualTo(Step.DONE);
    int people = people();
    assertThat(people).isPositive().isLessThanOrEqualTo((int) before);
    assertThat(robot.lookup("#rows-not-taken .note").queryAll())
        .as("what was set aside or rejected is still known")
        .isNotEmpty();
    shoot(robot, "selesai");
    robot.clickOn("#report");
    assertThat(
            model
                .page()
                .tasks()
                .activity()
                .outcomeProperty()
                .get()
                .flatMap(Outcome::file)
                .orElseThrow())
        .content()
        .contains("TOLAK");

    robot.clickOn("#again");
    assertThat(robot.lookup("#last-import").queryLabeled().getText()).contains(people + " orang");
    shoot(robot, "urungkan");
    robot.clickOn("#undo-last");
    assertThat(model.stepProperty().get()).isEqualTo(Step.FILE);
    assertThat(robot.lookup("#last-import").queryLabeled().getText()).isEmpty();
    assertThat(people()).isZero();
    assertThat(workspace.services().repositories().events().find(event.id())).contains(event);
  }

  @Test
  void theColumnsThatWereDecidedAreRememberedForTheNextFile(FxRobot robot) {
    robot.interact(() -> model.open(LIST));
    var decided = id.balai.domain.participant.roster.RosterColumn.NOTE;
    robot.interact(() -> model.map(0, decided));
    robot.interact(() -> model.open(LIST));
    assertThat(model.rosterProperty().get().orElseThrow().mapping().at(0)).isEqualTo(decided);
  }

  @Test
  void theSheetOfAWorkbookIsChosen(FxRobot robot) throws IOException {
    Path file = folder.resolve("dua-lembar.xlsx");
    try (var out = Files.newOutputStream(file);
        var workbook = new Workbook(out, "Balai", "1.0")) {
      sheet(workbook, "Undangan", "Budi Santoso", "Siti Aminah");
      sheet(workbook, "Panitia", "Rina Lestari");
    }
    robot.interact(() -> model.open(file));
    assertThat(model.reading().sheets()).containsExactly("Undangan", "Panitia");
    assertThat(model.taken()).isEqualTo(3);
    ComboBox<String> sheet = robot.lookup("#sheet").queryComboBox();
    assertThat(sheet.getConverter().toString(sheet.getValue())).contains("2");
    shoot(robot, "lembar");
    robot.interact(() -> sheet.setValue("Panitia"));
    assertThat(model.rosterProperty().get().orElseThrow().source().sheet()).isEqualTo("Panitia");
    assertThat(model.taken()).isEqualTo(1);
    assertThat(sheet.getValue()).isEqualTo("Panitia");
    robot.interact(model::acceptColumns);
    robot.interact(model::bring);
    assertThat(workspace.services().repositories().participants().ofEvent(event.id()))
        .extracting(Participant::name)
        .containsExactly("Rina Lestari");
  }

  @Test
  void anOfficesWorkbookComesInWithFewClicks(FxRobot robot) throws IOException {
    Path file = folder.resolve("kantor.xlsx");
    try (var out = Files.newOutputStream(file);
        var workbook = new Workbook(out, "Balai", "1.0")) {
      office(workbook);
    }
    robot.interact(() -> model.open(file));
    assertThat(model.rosterProperty().get().orElseThrow().source().sheet()).isEqualTo("Daftar");
    assertThat(robot.lookup("#accept-columns").queryButton().isDisabled()).isTrue();
    shoot(robot, "pertanyaan");
    robot.clickOn("#take-3");
    assertThat(robot.lookup("#accept-columns").queryButton().isDisabled()).isFalse();
    assertThat(robot.lookup("#left-out").queryLabeled().getText()).contains("Rekap");
    shoot(robot, "terbaca");
    robot.clickOn("#accept-columns");
    robot.clickOn("#bring");
    assertThat(workspace.services().repositories().participants().ofEvent(event.id()))
        .extracting(p -> p.name() + " " + p.identities().size())
        .containsExactlyInAnyOrder(
            "Sutrasno Widagdo 1", "Darmaji Rahman 1", "Kusmiyati Lestari 0", "Wagirah Sari 0");
  }

  /// A summary as first sheet, two tables side by side, and a column of numbers nobody knows.
  private static void office(Workbook workbook) {
    rows(
        workbook.newWorksheet("Rekap"), "No|Nama Desa|Jumlah", "1|Mukti Jaya|4", "2|Kebon Agung|5");
    rows(
        workbook.newWorksheet("Daftar"),
        "DAFTAR PESERTA",
        "No|Nama|Jabatan|Kode Anggota||No|Nama|Jabatan",
        "1|Sutrasno Widagdo|Camat|6408141205879901||3|Kusmiyati Lestari|Kasi",
        "2|Darmaji Rahman|Staf|6408140911929901||4|Wagirah Sari|Kader");
  }

  private static void rows(Worksheet sheet, String... lines) {
    for (int row = 0; row < lines.length; row++) {
      String[] cells = lines[row].split("\\|", -1);
      for (int column = 0; column < cells.length; column++) {
        if (!cells[column].isEmpty()) {
          sheet.value(row, column, cells[column]);
        }
      }
    }
  }

  @Test
  void rowsThatWereCopiedArePastedAndNothingOfThemIsKept(FxRobot robot) throws IOException {
    robot.interact(
        () -> {
          var copied = new ClipboardContent();
          copied.putString("No\tNama\tJabatan\n1\tSutrasno\tCamat\n2\tKusmiyati\tKasi\n");
          Clipboard.getSystemClipboard().setContent(copied);
        });
    robot.clickOn("#paste");
    assertThat(model.stepProperty().get()).isEqualTo(Step.COLUMNS);
    assertThat(model.fileName()).isEqualTo("tempelan");
    robot.clickOn("#accept-columns");
    robot.clickOn("#bring");
    assertThat(people()).isEqualTo(2);
  }

  @Test
  void theHeaderRowAndTheTableAreChosen(FxRobot robot) throws IOException {
    Path file = folder.resolve("bagian.csv");
    Files.writeString(
        file,
        """
        No;Nama;Jabatan;;No;Nama;Jabatan
        1;Sutrasno;Camat;;3;Kusmiyati;Kasi
        2;Darmaji;Staf;;4;Wagirah;Kader
        """);
    robot.interact(() -> model.open(file));
    assertThat(model.taken()).isEqualTo(4);
    ComboBox<Integer> table = robot.lookup("#table").queryComboBox();
    robot.interact(() -> table.setValue(1));
    assertThat(model.taken()).isEqualTo(2);
    ComboBox<Integer> header = robot.lookup("#header-row").queryComboBox();
    robot.interact(() -> header.setValue(0));
    assertThat(model.reading().headerLine()).isZero();
    robot.interact(() -> header.setValue(1));
    assertThat(model.reading().headerLine()).isEqualTo(1);
  }

  private static void sheet(Workbook workbook, String name, String... people) {
    Worksheet sheet = workbook.newWorksheet(name);
    sheet.value(0, 0, "No");
    sheet.value(0, 1, "Nama");
    sheet.value(0, 2, "Instansi");
    for (int i = 0; i < people.length; i++) {
      sheet.value(i + 1, 0, i + 1);
      sheet.value(i + 1, 1, people[i]);
      sheet.value(i + 1, 2, "Desa Contoh");
    }
  }

  @Test
  void aFileThatIsNoListIsRefusedInOneSentence(FxRobot robot) throws IOException {
    Path file = Files.writeString(folder.resolve("kosong.csv"), "");
    robot.interact(() -> model.open(file));
    assertThat(model.stepProperty().get()).isEqualTo(Step.FILE);
    assertThat(model.wrong().statusProperty().get()).contains("kosong.csv").hasLineCount(1);
  }

  private int people() {
    return workspace.services().repositories().participants().count(event.id());
  }

  /// Pictures in two sizes and two languages, in which nothing is cut.
  private void shoot(FxRobot robot, String name) throws IOException {
    var faults = new ArrayList<String>();
    for (Language language : Language.values()) {
      for (int width : new int[] {1366, 1920}) {
        robot.interact(
            () -> {
              model.page().messages().languageProperty().set(language);
              stage.setWidth(width);
              stage.setHeight(width == 1366 ? 768 : 1080);
            });
        String file =
            "impor-" + name + "-" + width + "-" + language.locale().getLanguage() + ".png";
        String at = name + "-" + width;
        robot.interact(
            () ->
                Clipping.faultsOf(stage.getScene(), 16)
                    .forEach(fault -> faults.add(at + " " + fault)));
        shootInto(robot, Files.createDirectories(Path.of("target/screenshots")).resolve(file));
      }
    }
    robot.interact(
        () -> {
          model.page().messages().languageProperty().set(Language.INDONESIAN);
          stage.setWidth(1366);
          stage.setHeight(768);
        });
    assertThat(faults).isEmpty();
  }

  private void shootInto(FxRobot robot, Path file) throws IOException {
    var images = new javafx.scene.image.Image[1];
    robot.interact(() -> images[0] = stage.getScene().snapshot(null));
    PixelReader pixels = images[0].getPixelReader();
    int width = (int) images[0].getWidth();
    int height = (int) images[0].getHeight();
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        picture.setRGB(x, y, pixels.getArgb(x, y));
      }
    }
    ImageIO.write(picture, "png", file.toFile());
    assertThat(file).isNotEmptyFile();
  }

  @Test
  void aRowThatNamesTwoGivesBothAndFurtherNamesAreAskedAbout(FxRobot robot) throws IOException {
    Path file = folder.resolve("sekolah.csv");
    Files.writeString(
        file,
        """
        No;Nama Peserta;Asal Sekolah;Nama Pendamping
        1;Dimas Prasetyo;SDN 001;Siti Aminah, S.Pd
        2;Dina Lestari;SDN 002;Budi Santoso, S.Pd
        """);
    robot.interact(() -> model.open(file));
    assertThat(model.taken()).isEqualTo(2);
    assertThat(robot.lookup("#accept-columns").queryButton().isDisabled()).isTrue();
    robot.clickOn("#take-3");
    assertThat(model.taken()).isEqualTo(4);
    robot.clickOn("#accept-columns");
    robot.clickOn("#bring");
    assertThat(taken())
        .extracting(Participant::name)
        .containsExactlyInAnyOrder(
            "Dimas Prasetyo", "Dina Lestari", "Siti Aminah, S.Pd", "Budi Santoso, S.Pd");
  }

  @Test
  void anInvitedOfficeIsAGuestAndItsNameIsTypedOverIt(FxRobot robot) throws IOException {
    Path file = folder.resolve("undangan.csv");
    Files.writeString(
        file, "No;Yang Diundang;Ket\n1;Camat Rantau Pulung;\n2;Ketua MUI Kec. Rantau Pulung;\n");
    robot.interact(() -> model.open(file));
    robot.clickOn("#accept-columns");
    ListRow camat = model.rows().getFirst();
    assertThat(camat.reasons()).contains("belum bernama");
    robot.interact(() -> model.correct(camat, RosterColumn.NAME, "Drs. Sumarno"));
    robot.clickOn("#bring");
    assertThat(taken())
        .extracting(Participant::name, p -> p.main().role())
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("Drs. Sumarno", Role.GUEST),
            org.assertj.core.groups.Tuple.tuple("Ketua MUI Kec. Rantau Pulung", Role.GUEST));
  }

  private List<Participant> taken() {
    return workspace.services().repositories().participants().ofEvent(event.id());
  }
}
