package id.balai.ui.console;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.access.Actor;
import id.balai.domain.log.Fact;
import id.balai.domain.log.WorkspaceFact;
import id.balai.service.access.AccountService;
import id.balai.service.access.Seats;
import id.balai.service.access.SecretCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Every control of every page, from the list of pages itself, in a house with passwords: the page
/// was opened by the keeper, who then signed out. Whatever is pressed, dimmed or not, writes no
/// file and records nothing.
@ExtendWith(ApplicationExtension.class)
final class EveryPageIsGatedTest {

  /// What is pressed may bring out more to press.
  private static final int ROUNDS = 3;

  private static final String PASTED = "No\tNama\tInstansi\n1\tBudi Santoso\tKantor Camat\n";

  private static final String RECORDED = " recorded something";

  private static final String OWN_FILES = ".* wrote \\[(data/(balai\\.|cadangan)[^,]+(, )?)+]";

  private static final int FEWEST_CONTROLS = 100;

  private final ConsoleAtWork console = new ConsoleAtWork();
  private final List<String> faults = new ArrayList<>();
  private int pressed;

  /// The keeper; the password is typed once, since its check is slow on purpose.
  private Actor dewi = Actor.PARTICIPANT;

  @Start
  void start(Stage stage) {
    // Scenes without a window are enough.
  }

  @AfterEach
  void close() {
    console.close();
  }

  @Test
  void noControlOfAnyPageWritesOrRecordsAnythingBeforeSomebodySignedIn(FxRobot robot) {
    console.letRemarkableThingsHappen();
    accounts().add("Dewi", AccessLevel.KEEPER, Optional.empty(), "sandi-dewi");
    // The office's keys are drawn when they are first asked for.
    console.workspace.services().keys().current();
    assertThat(accounts().signIn("Dewi", "sandi-dewi")).isInstanceOf(SecretCheck.Right.class);
    dewi = console.workspace.services().currentActor().actor().orElseThrow();
    long size = console.workspace.services().log().size();
    robot.interact(
        () -> {
          // With a list to paste, what can be done about a list is tried too.
          Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, PASTED));
          ConsolePages.all().forEach(page -> press(page.key()));
        });
    if (isKeptOnly(size)) {
      faults.removeIf(fault -> fault.endsWith(RECORDED) || fault.matches(OWN_FILES));
    }
    assertThat(faults).isEmpty();
    assertThat(pressed).isGreaterThan(FEWEST_CONTROLS);
  }

  /// Whether nothing was recorded but one signed head: on a slow computer the hour comes meanwhile
  /// in which the house signs its log and makes a backup by itself.
  private boolean isKeptOnly(long before) {
    var since = new ArrayList<Fact>();
    console.workspace.services().log().forEach(entry -> since.add(entry.fact()));
    return since.size() == before + 1 && since.getLast() instanceof WorkspaceFact.HeadSigned;
  }

  private void press(String page) {
    Seats.again(console.workspace.services().currentActor(), dewi);
    var driver = new ConsoleActions.Driver(console, page);
    fill(driver.root());
    accounts().signOut();
    Set<Node> done = new HashSet<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (Node control : controls(driver.root())) {
        if (done.add(control)) {
          press(page, control);
        }
      }
    }
    driver.close();
  }

  private void press(String page, Node control) {
    Map<String, Long> before = files();
    long size = console.workspace.services().log().size();
    control.disableProperty().unbind();
    control.setDisable(false);
    try {
      act(control);
    } catch (UnsupportedOperationException e) {
      // The display of the tests has no dialogs to choose a file in.
    } catch (NoSuchElementException e) {
      // Dimmed or out of sight because there is nothing yet that it could be done with.
    }
    pressed++;
    String name = page + " " + control.getId() + " " + control;
    // What the program clears away by itself meanwhile is nobody's action.
    var after = new TreeMap<>(files());
    after.entrySet().removeAll(before.entrySet());
    if (!after.isEmpty()) {
      faults.add(name + " wrote " + after.keySet());
    }
    if (console.workspace.services().log().size() != size) {
      faults.add(name + RECORDED);
    }
  }

  private static void act(Node control) {
    switch (control) {
      case MenuButton menu -> menu.getItems().forEach(MenuItem::fire);
      case ComboBox<?> box -> box.getSelectionModel().selectLast();
      case ButtonBase button -> button.fire();
      default -> throw new IllegalStateException(control.toString());
    }
  }

  /// Chooses something in every table, and types something into every empty field.
  private static void fill(Parent root) {
    for (Node node : root.lookupAll("*")) {
      switch (node) {
        case TableView<?> table -> table.getSelectionModel().select(0);
        case ListView<?> list -> list.getSelectionModel().select(0);
        case TextInputControl field
            when !field.textProperty().isBound()
                && (field.getText() == null || field.getText().isEmpty()) ->
            field.setText("40718");
        default -> {}
      }
    }
  }

  private static List<Node> controls(Parent root) {
    return root.lookupAll("*").stream()
        .filter(
            node ->
                node instanceof ButtonBase
                    || node instanceof ComboBox<?>
                    || node instanceof MenuButton)
        .toList();
  }

  private Map<String, Long> files() {
    var all = new TreeMap<String, Long>();
    try (Stream<Path> files = Files.walk(console.place())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        // The tables are a view, and the record is checked behind everybody's back.
        if (!file.toString().endsWith(".mv.db") && !file.endsWith("balai.checked")) {
          all.put(console.place().relativize(file).toString(), Files.size(file));
        }
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return all;
  }

  private AccountService accounts() {
    return console.workspace.services().access().accounts();
  }
}
