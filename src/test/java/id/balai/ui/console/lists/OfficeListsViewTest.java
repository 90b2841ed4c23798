package id.balai.ui.console.lists;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.app.TestHouses;
import id.balai.domain.attendance.Door;
import id.balai.domain.event.Event;
import id.balai.domain.participant.Participant;
import id.balai.domain.participant.Role;
import id.balai.domain.participant.roster.RosterColumn;
import id.balai.fixture.MemoryStation;
import id.balai.service.registration.SampleSetupService;
import id.balai.service.workspace.Workspace;
import id.balai.ui.console.ConsoleAtWork;
import id.balai.ui.console.ConsoleContext;
import id.balai.ui.console.CurrentEvent;
import id.balai.ui.console.PaperFolder;
import id.balai.ui.route.Display;
import id.balai.ui.route.Routes;
import id.balai.ui.task.Tasks;
import id.balai.ui.text.Language;
import id.balai.ui.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Lists of offices go through the page: several people in a row, and offices that are invited.
@ExtendWith(ApplicationExtension.class)
final class OfficeListsViewTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-10-07T01:14:00Z"), ZoneOffset.UTC);

  @TempDir static Path folder;

  private Workspace workspace;
  private Event event;
  private ListsViewModel model;
  private Stage stage;
  private final Tasks tasks = Tasks.onCallingThread();
  private final Messages messages = new Messages(Language.INDONESIAN);

  @Start
  void start(Stage given) throws IOException {
    workspace = TestHouses.open(Files.createTempDirectory(folder, "data"), CLOCK);
    event =
        workspace
            .services()
            .samples()
            .add("rantau-pulung", SampleSetupService.People.WITHOUT, "Meja")
            .orElseThrow();
    var nowhere = new Nowhere();
    var view =
        new ListsView(
            new ConsoleContext(
                workspace.services(),
                tasks,
                messages,
                nowhere,
                nowhere,
                new MemoryStation(),
                CurrentEvent.read(workspace.services().repositories().events(), event.id())));
    model = view.model();
    Scene scene = ConsoleAtWork.scene(view.root(), 1366, 768);
    stage = new Stage(StageStyle.UNDECORATED);
    stage.setX(0);
    stage.setY(0);
    stage.setScene(scene);
    stage.show();
  }

  @AfterEach
  void close() {
    workspace.close();
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
    assertThat(people())
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
    assertThat(people())
        .extracting(Participant::name, p -> p.main().role())
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("Drs. Sumarno", Role.GUEST),
            org.assertj.core.groups.Tuple.tuple("Ketua MUI Kec. Rantau Pulung", Role.GUEST));
  }

  private List<Participant> people() {
    return workspace.services().repositories().participants().ofEvent(event.id());
  }

  /// Ways that lead nowhere, for a page that is shown alone.
  private static final class Nowhere implements Routes, PaperFolder {
    @Override
    public void guide() {}

    @Override
    public void start() {}

    @Override
    public void plan() {}

    @Override
    public void home(UUID id) {}

    @Override
    public void page(UUID id, String page) {}

    @Override
    public void person(UUID id, UUID person) {
      // Nobody goes there.
    }

    @Override
    public void lists(UUID id) {}

    @Override
    public void stage(UUID id, String declaration) {}

    @Override
    public List<Display> displays() {
      return List.of();
    }

    @Override
    public void kiosk(Door door, Display display) {}

    @Override
    public Path of(String eventCode) {
      return folder;
    }

    @Override
    public void show(Path path) {}
  }
}
