package id.balai.ui.kiosk.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.fixture.AtOnce;
import id.balai.fixture.Hall;
import id.balai.service.checkin.FindPeople;
import id.balai.ui.kiosk.flow.KioskInput;
import id.balai.ui.text.Language;
import id.balai.ui.text.Messages;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// The page on which people look for their name.
@ExtendWith(ApplicationExtension.class)
final class SearchViewTest {

  private final Hall hall = new Hall();

  @Test
  void namesAreStillFoundAfterMemoryWasCleanedUp(FxRobot robot) {
    var found = new int[1];
    robot.interact(
        () -> {
          SearchView view = view();
          System.gc();
          System.gc();
          ((TextField) view.root().lookup("#name")).setText("nu'man");
          found[0] = view.root().lookupAll(".hit").size();
        });
    assertThat(found[0]).isOne();
  }

  private SearchView view() {
    var people = new FindPeople(hall.ledger.repositories());
    return new SearchView(
        new SearchViewModel(people, Hall.EVENT, AtOnce.tasks()),
        new Messages(Language.INDONESIAN),
        KioskInput.Picked::new,
        input -> {
          throw new AssertionError("nobody did " + input);
        });
  }
}
