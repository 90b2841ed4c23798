package id.balai.ui.console.closed;

import id.balai.domain.dataprotection.Backup;
import id.balai.domain.dataprotection.RestoreResult;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.FileDialogs;
import id.balai.ui.control.Texts;
import id.balai.ui.text.EventTime;
import id.balai.ui.text.Messages;
import java.time.ZoneId;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Offers the newest whole backup for a damaged record.
final class MendingPart extends VBox {

  /// No event can be asked for its zone while the folder is closed.
  private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

  private final MendingViewModel model;
  private final Messages messages;

  /// @param leave closes the window
  MendingPart(MendingViewModel model, Messages messages, Runnable leave) {
    this.model = model;
    this.messages = messages;
    getStyleClass().add("closed-mending");
    Label said =
        Texts.says("mending", "closed-line", messages.bind(this::sentence, model.stateProperty()));
    Button mend =
        Buttons.primary("mend", messages.bind(this::action, model.stateProperty()), model::goOn);
    mend.disableProperty()
        .bind(
            model
                .stateProperty()
                .map(now -> !(now instanceof MendingViewModel.State.Found || isMended(now))));
    Button other =
        Buttons.secondary("other-backup", messages.bind("closed.mend.other"), this::choose);
    other
        .disableProperty()
        .bind(
            model
                .stateProperty()
                .map(now -> now instanceof MendingViewModel.State.Mending || isMended(now)));
    var buttons =
        new HBox(mend, other, Buttons.secondary("leave", messages.bind("closed.leave"), leave));
    buttons.getStyleClass().add("closed-buttons");
    getChildren().addAll(said, buttons);
  }

  private String sentence() {
    return switch (model.stateProperty().get()) {
      case MendingViewModel.State.Looking _ -> messages.text("closed.mend.looking");
      case MendingViewModel.State.Found(Backup backup) -> found(backup);
      case MendingViewModel.State.NoneThere _ -> messages.text("closed.mend.none");
      case MendingViewModel.State.Mending _ -> messages.text("closed.mend.working");
      case MendingViewModel.State.Mended(RestoreResult.Replaced done) ->
          messages.text("closed.mend.done", done.entries(), done.aside().toString());
      case MendingViewModel.State.Failed(String key) -> messages.text(key);
    };
  }

  private String found(Backup backup) {
    var time = new EventTime(ZONE, messages);
    return messages.text(
        "closed.mend.found",
        time.date(backup.at()),
        time.time(backup.at()),
        backup.head().sequence());
  }

  private String action() {
    return messages.text(
        isMended(model.stateProperty().get()) ? "closed.mend.open" : "closed.mend.now");
  }

  private static boolean isMended(MendingViewModel.State now) {
    return now instanceof MendingViewModel.State.Mended;
  }

  private void choose() {
    FileDialogs.open(this, messages.text("closed.mend.files"), "*.cadangan").ifPresent(model::use);
  }
}
