package id.balai.ui.console;

import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The console's keys: Ctrl or Alt with a digit opens a page, Ctrl+F finds, and a question mark
/// lists the keys where nobody types.
final class Shortcuts {

  private final ConsoleViewModel model;
  private final Runnable find;
  private final EventHandler<KeyEvent> keys = this::pressed;
  private Optional<Scene> scene = Optional.empty();

  Shortcuts(ConsoleViewModel model, Runnable find) {
    this.model = model;
    this.find = find;
  }

  void listen(Scene to) {
    to.addEventFilter(KeyEvent.KEY_PRESSED, keys);
    scene = Optional.of(to);
  }

  void stop() {
    scene.ifPresent(listened -> listened.removeEventFilter(KeyEvent.KEY_PRESSED, keys));
    scene = Optional.empty();
  }

  private void pressed(KeyEvent event) {
    if (event.isConsumed()) {
      // It is held until it is known not to be a scanner's, and comes again then.
      return;
    }
    boolean isTaken =
        switch (event.getCode()) {
          case ESCAPE -> model.hasShortcutsProperty().get() && toggle(false);
          case F -> event.isShortcutDown() && goFind();
          default ->
              (event.isShortcutDown() || event.isAltDown())
                  ? turn(event.getCode())
                  : isAsked(event) && toggle(!model.hasShortcutsProperty().get());
        };
    if (isTaken) {
      event.consume();
    }
  }

  /// A question mark asks for the keys, but not in a text.
  private boolean isAsked(KeyEvent event) {
    return event.getText().equals("?")
        && scene.map(Scene::getFocusOwner).filter(TextInputControl.class::isInstance).isEmpty();
  }

  private boolean toggle(boolean isSeen) {
    model.hasShortcutsProperty().set(isSeen);
    return true;
  }

  private boolean goFind() {
    find.run();
    return true;
  }

  /// Digit keys of a layout that puts other characters on them keep their code.
  private boolean turn(KeyCode code) {
    if (!code.isDigitKey()) {
      return false;
    }
    String name = code.getName();
    int digit = name.charAt(name.length() - 1) - '0';
    Optional<ConsolePage> page =
        ConsolePages.all().stream()
            .filter(one -> one.digit() == digit && !one.isIn(ConsolePage.Place.INNER))
            .findFirst();
    page.ifPresent(model::open);
    return page.isPresent();
  }
}
