package id.balai.ui.console.closed;

import id.balai.domain.dataprotection.KeyTrouble;
import id.balai.service.workspace.OpenResult;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.Forms;
import id.balai.ui.control.SecretField;
import id.balai.ui.control.Texts;
import id.balai.ui.control.Theme;
import id.balai.ui.control.TopBar;
import id.balai.ui.route.Screen;
import id.balai.ui.text.Messages;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// What happened, what is safe and what to do when the data folder does not open.
public final class ClosedView implements Screen {

  /// From one look at the common database to the next.
  private static final Duration LOOK = Duration.seconds(2);

  private final ClosedViewModel model;
  private final Messages messages;
  private final Runnable leave;
  private final BorderPane root = new BorderPane();
  private final Timeline looks;

  /// @param leave closes the window
  public ClosedView(ClosedViewModel model, Messages messages, Runnable leave) {
    this.model = model;
    this.messages = messages;
    this.leave = leave;
    root.setId("closed");
    root.getStyleClass().addAll("console", "closed");
    root.getStylesheets().add(Theme.sheet(ClosedView.class, "closed.css"));
    root.setTop(
        new TopBar(
            Buttons.corner(
                "language",
                messages.bind("closed.language.other"),
                () -> messages.languageProperty().set(messages.language().other()))));
    Sentences said = Sentences.of(model.opening());
    var box =
        new VBox(
            line("closed-title", said.happened(), entries(model.opening())),
            line("closed-line", said.safe()),
            line("closed-line", said.advice()));
    box.getStyleClass().add("closed-box");
    box.getChildren()
        .addAll(
            switch (model.opening()) {
              case OpenResult.Locked _ ->
                  lock(Buttons.primary("unlock", messages.bind("closed.unlock"), model::unlock));
              case OpenResult.Older _ ->
                  lock(
                      Buttons.secondary(
                          "accept-older",
                          messages.bind("closed.older.accept"),
                          model::acceptOlder));
              case OpenResult.Damaged _ -> new Node[] {where(), mending()};
              default -> again();
            });
    root.setCenter(box);
    this.looks = new Timeline(new KeyFrame(LOOK, _ -> model.look()));
    looks.setCycleCount(Animation.INDEFINITE);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void onShow() {
    if (model.isWatched()) {
      looks.play();
    }
  }

  @Override
  public void onHide() {
    looks.stop();
  }

  private Node[] again() {
    return new Node[] {
      where(), buttons(Buttons.primary("again", messages.bind("closed.again"), model::again))
    };
  }

  /// @param open goes on with what was typed
  private Node[] lock(Button open) {
    var secret = new SecretField("secret", messages, "closed.secret", model.typedProperty());
    secret
        .field()
        .setOnAction(
            _ -> {
              if (model.opening() instanceof OpenResult.Locked) {
                model.unlock();
              }
            });
    open.disableProperty().bind(model.work().busyProperty());
    return new Node[] {
      new Forms(messages).labelled("closed.secret", secret), problem(), where(), buttons(open)
    };
  }

  private Node buttons(Button first) {
    return Texts.styled(
        new HBox(first, Buttons.secondary("leave", messages.bind("closed.leave"), leave)),
        "closed-buttons");
  }

  private Label problem() {
    var status = model.work().statusProperty();
    return Texts.shown(Texts.says("problem", "problem", status), status.isNotEmpty());
  }

  /// The folder, so that somebody on the telephone can be told which one it is.
  private Label where() {
    return Texts.says(
        "folder",
        "note",
        messages.bind(() -> messages.text("closed.folder", model.folder().toString())));
  }

  private Node mending() {
    return new MendingPart(model.mending(), messages, leave);
  }

  /// The numbers of entries that a sentence names.
  private static Object[] entries(OpenResult opening) {
    return switch (opening) {
      case OpenResult.Damaged(long entry) -> new Object[] {entry};
      case OpenResult.Older(long seen, long found) -> new Object[] {seen, found};
      default -> new Object[0];
    };
  }

  private Label line(String style, String key, Object... values) {
    return Texts.following(style, messages.bind(() -> messages.text(key, values)));
  }

  /// Keys of what is said.
  private record Sentences(String happened, String safe, String advice) {

    static Sentences of(OpenResult opening) {
      return switch (opening) {
        case OpenResult.Locked(KeyTrouble trouble) -> of(trouble);
        case OpenResult.Away _ ->
            new Sentences("closed.away", "closed.away.safe", "closed.away.advice");
        case OpenResult.Newer _ ->
            new Sentences("closed.newer", "closed.newer.safe", "closed.newer.advice");
        case OpenResult.Damaged _ ->
            new Sentences("closed.damaged", "closed.damaged.safe", "closed.damaged.advice");
        case OpenResult.Older _ ->
            new Sentences("closed.older", "closed.older.safe", "closed.older.advice");
        case OpenResult.Occupied _ ->
            new Sentences("closed.occupied", "closed.occupied.safe", "closed.occupied.advice");
        case OpenResult.NotWritable _ ->
            new Sentences(
                "closed.unwritable", "closed.unwritable.safe", "closed.unwritable.advice");
        case OpenResult.Opened _ -> throw new IllegalArgumentException("the folder is open");
      };
    }

    private static Sentences of(KeyTrouble trouble) {
      return switch (trouble) {
        case ELSEWHERE ->
            new Sentences("closed.locked", "closed.locked.safe", "closed.locked.advice");
        case FILE_MISSING ->
            new Sentences("closed.nokey", "closed.nokey.safe", "closed.nokey.advice");
        case FILE_DAMAGED ->
            new Sentences("closed.badkey", "closed.badkey.safe", "closed.badkey.advice");
        case COPY_DAMAGED ->
            new Sentences("closed.badcopy", "closed.badcopy.safe", "closed.badcopy.advice");
      };
    }
  }
}
