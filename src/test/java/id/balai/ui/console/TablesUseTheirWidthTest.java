package id.balai.ui.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Tables fill the width that there is, and nobody's name is cut in a small window.
@ExtendWith(ApplicationExtension.class)
final class TablesUseTheirWidthTest {

  /// Room of a scroll bar and of borders, in pixels.
  private static final double SLACK = 24;

  @Start
  void start(Stage stage) {
    // Scenes without a window have exactly the size that is asked for.
  }

  @Test
  void columnsFillTheTableAndNamesStandWhole(FxRobot robot) {
    var faults = new ArrayList<String>();
    var seen = new ArrayList<String>();
    try (var console = new ConsoleAtWork()) {
      console.letPeopleIn();
      robot.interact(
          () -> {
            var frame = new ConsoleFrame(console.context());
            Scene scene = ConsoleAtWork.scene(frame.root(), 1366, 768);
            frame.onShow();
            for (ConsolePage page : ConsolePages.all()) {
              frame.open(page.key());
              for (int pass = 0; pass < 3; pass++) {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
              }
              for (Node node : scene.getRoot().lookupAll(".table-view")) {
                if (node instanceof TableView<?> table && isSeen(table)) {
                  seen.add(page.key());
                  faults.addAll(faults(page.key(), table));
                }
              }
            }
            frame.onHide();
          });
    }
    assertThat(seen).contains("attendance", "people", "cards");
    assertThat(faults).isEmpty();
  }

  private static List<String> faults(String page, TableView<?> table) {
    var faults = new ArrayList<String>();
    double used = table.getVisibleLeafColumns().stream().mapToDouble(one -> one.getWidth()).sum();
    if (used < table.getWidth() - SLACK) {
      faults.add(page + ": columns use " + used + " of " + table.getWidth());
    }
    for (Node node : table.lookupAll(".table-cell")) {
      if (node instanceof TableCell<?, ?> cell
          && cell.getTableColumn() != null
          && cell.getTableColumn().getText().equals("Nama")
          && isCut(cell)) {
        faults.add(page + " cuts a name: " + cell.getText());
      }
    }
    return faults;
  }

  private static boolean isCut(TableCell<?, ?> cell) {
    return cell.getText() != null
        && !cell.getText().isEmpty()
        && cell.lookupAll(".text").stream()
            .filter(part -> cell.equals(part.getParent()))
            .anyMatch(part -> part instanceof Text text && !text.getText().equals(cell.getText()));
  }

  private static boolean isSeen(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return node instanceof Parent && node.getLayoutBounds().getWidth() > 0;
  }
}
