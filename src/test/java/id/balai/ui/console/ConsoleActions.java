package id.balai.ui.console;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Fact;
import id.balai.domain.log.PaperFact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.SigningFact;
import id.balai.domain.log.WorkspaceFact;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;

/// Every action of the console that leaves a fact, as a table: where it is, who may do it, how one
/// comes to its control, and what stands in the log afterwards.
final class ConsoleActions {

  /// What an action needs besides somebody who may.
  enum Kind {
    /// It changes what happened in the event: not after the closing.
    CHANGE,
    /// It goes on after the closing.
    PAPER,
    /// It belongs to the whole house and not to an event.
    HOUSE
  }

  /// One action.
  ///
  /// @param page its key
  /// @param control id of what is pressed
  /// @param ready leads to the control
  record Action(
      String page,
      String control,
      AccessLevel needed,
      Kind kind,
      Class<? extends Fact> fact,
      Consumer<Driver> ready) {

    @Override
    public String toString() {
      return page + " " + control;
    }
  }

  /// In an order in which each can be done after the ones before.
  static final List<Action> ALL =
      List.of(
          change(
              "attendance",
              "mark",
              AccessLevel.OPERATOR,
              DoorFact.Attended.class,
              d -> d.row("presences", 0)),
          change(
              "attendance",
              "from-paper",
              AccessLevel.OPERATOR,
              DoorFact.Attended.class,
              d -> d.row("presences", 1).type("paper-time", "9.20")),
          change(
              "attendance",
              "on-behalf",
              AccessLevel.OPERATOR,
              DoorFact.Attended.class,
              d -> d.row("presences", 2).type("delegate-name", "Rahmat Hidayat")),
          change(
              "attendance",
              "annul",
              AccessLevel.COMMITTEE,
              DoorFact.AttendanceAnnulled.class,
              d -> d.row("presences", 3).pressIfThere("mark").type("reason", "salah baris")),
          change(
              "attendance",
              "grace-keep",
              AccessLevel.COMMITTEE,
              WorkspaceFact.EventPlanned.class,
              d -> d.type("grace", "17")),
          change(
              "cards",
              "replace",
              AccessLevel.COMMITTEE,
              DoorFact.BadgeEnded.class,
              d -> d.row("cards", 0).type("reason", "hilang")),
          change(
              "cards",
              "revoke",
              AccessLevel.COMMITTEE,
              DoorFact.BadgeEnded.class,
              d -> d.row("cards", 1).type("reason", "pindah tugas")),
          paper("cards", "print-all", PaperFact.Exported.class, _ -> {}),
          paper("cards", "print-some", PaperFact.Exported.class, d -> d.row("cards", 4)),
          paper("cards", "print-one", PaperFact.Exported.class, d -> d.row("cards", 4)),
          paper(
              "cards",
              "hand-out",
              DoorFact.OperatorCardIssued.class,
              d -> d.type("holder", "Siti Rahma")),
          paper("cards", "print-operators", PaperFact.Exported.class, _ -> {}),
          paper("cards", "lost-0", DoorFact.OperatorCardEnded.class, _ -> {}),
          paper("cards", "take-0", DoorFact.OperatorCardEnded.class, _ -> {}),
          change(
              "declarations",
              "save-text",
              AccessLevel.COMMITTEE,
              SigningFact.TextWritten.class,
              d -> d.type("text-title", "Deklarasi damai di kecamatan")),
          change(
              "declarations",
              "delegates",
              AccessLevel.COMMITTEE,
              WorkspaceFact.EventPlanned.class,
              _ -> {}),
          change(
              "declarations",
              "on-paper",
              AccessLevel.OPERATOR,
              SigningFact.SignedOnPaper.class,
              d -> d.signer(false)),
          change(
              "declarations",
              "annul-signature",
              AccessLevel.COMMITTEE,
              SigningFact.SignatureAnnulled.class,
              d -> d.signer(true).type("annul-reason", "salah orang")),
          change(
              "declarations",
              "add-declaration",
              AccessLevel.COMMITTEE,
              SigningFact.TextWritten.class,
              _ -> {}),
          change(
              "people",
              "save-person",
              AccessLevel.COMMITTEE,
              PeopleFact.Registered.class,
              d -> d.press("add-person").type("person-name", "Yuliana Sari").choose("group", 0)),
          paper("people", "export", PaperFact.Exported.class, _ -> {}),
          paper("people", "copy-data", PaperFact.Exported.class, Driver::firstPerson),
          change(
              "plan",
              "save",
              AccessLevel.COMMITTEE,
              WorkspaceFact.EventPlanned.class,
              d -> d.type("theme", "Bersama menjaga damai")),
          paper("documents", "save", PaperFact.Exported.class, _ -> {}),
          new Action(
              "templates",
              "keep-template",
              AccessLevel.COMMITTEE,
              Kind.PAPER,
              WorkspaceFact.SettingChanged.class,
              d -> d.type("template-name", "piagam-uji")),
          workspace("devices", "camera", AccessLevel.COMMITTEE, _ -> {}),
          workspace(
              "settings",
              "pin-keep",
              AccessLevel.COMMITTEE,
              d -> d.type("pin-first", "40718").type("pin-second", "40718")),
          workspace("settings", "sound", AccessLevel.COMMITTEE, _ -> {}),
          workspace(
              "settings",
              "person-add",
              AccessLevel.KEEPER,
              d ->
                  d.type("person-name", "Andi")
                      .type("person-password", "sandi-andi")
                      .type("person-password-again", "sandi-andi")),
          workspace(
              "archive",
              "key-office-set",
              AccessLevel.KEEPER,
              d -> d.type("key-office", "Kecamatan")),
          paper("archive", "write-folder", PaperFact.Exported.class, _ -> {}),
          new Action(
              "remarks",
              "remark-see",
              AccessLevel.KEEPER,
              Kind.PAPER,
              WorkspaceFact.RemarkSeen.class,
              d -> d.row("remark-rows", 0)),
          change(
              "archive",
              "close-yes",
              AccessLevel.KEEPER,
              WorkspaceFact.EventClosed.class,
              d -> d.press("close-event")));

  private ConsoleActions() {}

  private static Action change(
      String page,
      String control,
      AccessLevel needed,
      Class<? extends Fact> fact,
      Consumer<Driver> ready) {
    return new Action(page, control, needed, Kind.CHANGE, fact, ready);
  }

  private static Action paper(
      String page, String control, Class<? extends Fact> fact, Consumer<Driver> ready) {
    return new Action(page, control, AccessLevel.COMMITTEE, Kind.PAPER, fact, ready);
  }

  private static Action workspace(
      String page, String control, AccessLevel needed, Consumer<Driver> ready) {
    return new Action(page, control, needed, Kind.HOUSE, WorkspaceFact.SettingChanged.class, ready);
  }

  /// A console that is worked with as a person does it.
  static final class Driver {

    private final ConsoleFrame frame;
    private final Scene scene;

    /// Opens a page of the console of the current actor now.
    Driver(ConsoleAtWork console, String page) {
      frame = new ConsoleFrame(console.context());
      frame.open(page);
      scene = ConsoleAtWork.scene(frame.root(), 1920, 1080);
      frame.onShow();
      lay();
    }

    /// Comes back to the console after it was closed, on another page.
    void again(String page) {
      frame.open(page);
      frame.onShow();
      lay();
    }

    void close() {
      frame.onHide();
    }

    /// What is seen.
    Parent root() {
      return scene.getRoot();
    }

    Driver row(String table, int row) {
      var view = (TableView<?>) find(table);
      view.getSelectionModel().clearAndSelect(row);
      lay();
      return this;
    }

    Driver type(String id, String text) {
      ((TextInputControl) find(id)).setText(text);
      return this;
    }

    Driver press(String id) {
      ((ButtonBase) find(id)).fire();
      lay();
      return this;
    }

    Driver pressIfThere(String id) {
      return scene.lookup("#" + id) == null ? this : press(id);
    }

    Driver choose(String id, int item) {
      choose((ComboBox<?>) find(id), item);
      return this;
    }

    private static <T> void choose(ComboBox<T> box, int item) {
      box.setValue(box.getItems().get(item));
    }

    /// Turns to the first signer who signed, or who did not.
    Driver signer(boolean isSigned) {
      scene.getRoot().lookupAll(".signer-line").stream()
          .map(Button.class::cast)
          .filter(line -> line.getText().startsWith("✓") == isSigned)
          .findFirst()
          .orElseThrow(() -> new NoWayException("signer"))
          .fire();
      lay();
      return this;
    }

    Driver firstPerson() {
      return row("people-table", 0);
    }

    /// Does it, however the control works.
    void act(String id) {
      switch (find(id)) {
        case MenuButton menu -> menu.getItems().getFirst().fire();
        case ComboBox<?> box -> choose(box, box.getItems().size() - 1);
        case CheckBox tick -> tick.fire();
        case ButtonBase button -> button.fire();
        default -> throw new IllegalStateException(id);
      }
      lay();
    }

    boolean isDimmed(String id) {
      return find(id).isDisabled();
    }

    /// Lets a dimmed control be used all the same.
    void light(String id) {
      Node node = find(id);
      node.disableProperty().unbind();
      node.setDisable(false);
    }

    /// Every sentence that is seen.
    List<String> said() {
      return scene.getRoot().lookupAll(".label").stream()
          .filter(Node::isVisible)
          .map(node -> ((javafx.scene.control.Labeled) node).getText())
          .toList();
    }

    Node find(String id) {
      Node node = scene.lookup("#" + id);
      if (node == null) {
        throw new NoWayException(id);
      }
      return node;
    }

    /// A control is not there.
    static final class NoWayException extends RuntimeException {
      @java.io.Serial private static final long serialVersionUID = 1;

      NoWayException(String id) {
        super("nothing is called " + id);
      }
    }

    private void lay() {
      for (int i = 0; i < 2; i++) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
      }
    }
  }
}
