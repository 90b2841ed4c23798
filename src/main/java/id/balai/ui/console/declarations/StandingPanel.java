package id.balai.ui.console.declarations;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.event.DeclarationPlan;
import id.balai.domain.event.Session;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.Forms;
import id.balai.ui.control.StatusChip;
import id.balai.ui.control.Texts;
import id.balai.ui.control.Tone;
import id.balai.ui.text.Messages;
import java.util.List;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// How a declaration reads, how it is taken up, its versions, and who signed it.
final class StandingPanel extends VBox {

  private final DeclarationsViewModel model;
  private final Messages messages;
  private final Forms forms;
  private final VBox plan = new VBox();
  private final VBox preview = new VBox();
  private final VBox standing = new VBox();
  private final SignersPanel signers;

  StandingPanel(DeclarationsViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    this.forms = new Forms(messages);
    getStyleClass().add("standing-panel");
    plan.getStyleClass().addAll("card", "panel");
    signers = new SignersPanel(model.signers(), messages);
    var all = Texts.styled(new VBox(standing, preview, signers), "standing");
    preview.getStyleClass().add("preview");
    var scroll = new ScrollPane(all);
    scroll.setFitToWidth(true);
    var card = Texts.styled(new VBox(scroll), "card", "panel");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox.setVgrow(card, Priority.ALWAYS);
    getChildren().addAll(plan, card);
    model.stateProperty().subscribe(_ -> show());
    messages.languageProperty().addListener((_, _, _) -> show());
    for (Draft draft : List.of(model.indonesian(), model.english())) {
      draft.title().subscribe(_ -> read());
      draft.opening().subscribe(_ -> read());
      draft.points().subscribe(_ -> read());
      draft.closing().subscribe(_ -> read());
    }
    model.editedProperty().subscribe(_ -> read());
  }

  private void show() {
    plan.getChildren().clear();
    standing.getChildren().clear();
    signers.getChildren().clear();
    model
        .stateProperty()
        .get()
        .ifPresent(
            now -> {
              showPlan(now);
              showVersions(now);
              signers.show(now);
            });
    read();
  }

  private void showPlan(DeclarationState now) {
    DeclarationPlan is = now.plan();
    boolean isBound = now.versions().stream().anyMatch(DeclarationState.Version::isFrozen);
    ComboBox<DeclarationPlan.Kind> kind =
        forms.choice(
            "declaration-kind",
            List.of(DeclarationPlan.Kind.values()),
            is.kind(),
            one -> messages.of("declarations.kind", one),
            other -> model.plan(is.in(is.session(), other)));
    List<Session> sessions = model.page().eventProperty().get().sessions();
    ComboBox<Session> session =
        forms.choice(
            "declaration-session",
            sessions,
            sessions.stream().filter(s -> s.code().equals(is.session())).findFirst().orElse(null),
            Session::name,
            other -> model.plan(is.in(other.code(), is.kind())));
    kind.setMinWidth(132);
    session.setMinWidth(0);
    HBox.setHgrow(kind, Priority.ALWAYS);
    HBox.setHgrow(session, Priority.ALWAYS);
    BooleanExpression fixed = model.page().permits().fixed(AccessLevel.COMMITTEE);
    BooleanExpression bound = fixed.or(new SimpleBooleanProperty(isBound));
    kind.disableProperty().bind(bound);
    session.disableProperty().bind(bound);
    var delegates = new CheckBox();
    delegates.setId("delegates");
    delegates.setText(messages.text("declarations.delegates"));
    delegates.setWrapText(true);
    delegates.setMinHeight(Region.USE_PREF_SIZE);
    delegates.setSelected(is.delegation() == DeclarationPlan.Delegation.ALLOWED);
    delegates.setOnAction(
        _ ->
            model.plan(
                is.withDelegation(
                    delegates.isSelected()
                        ? DeclarationPlan.Delegation.ALLOWED
                        : DeclarationPlan.Delegation.REFUSED)));
    delegates.disableProperty().bind(fixed);
    var row = Texts.styled(new HBox(kind, session), "pair");
    Button stage = Buttons.corner("start-stage", messages.bind("declarations.stage"), model::stage);
    stage.setMaxWidth(Double.MAX_VALUE);
    stage.setDisable(is.kind() != DeclarationPlan.Kind.JOINT);
    plan.getChildren().addAll(row, delegates, stage);
  }

  private void showVersions(DeclarationState now) {
    standing.getChildren().add(Texts.line(messages, "card-title", "declarations.versions"));
    for (DeclarationState.Version version : now.versions()) {
      var chips = Texts.styled(new FlowPane(), "offers");
      Label name = Texts.word("row-title", messages.text("declarations.version", version.number()));
      chips.getChildren().add(name);
      var chip = new StatusChip(version.isFrozen() ? Tone.INFO : Tone.QUIET);
      chip.setText(
          version.isFrozen()
              ? messages.text("declarations.frozen", version.signed())
              : messages.text("declarations.free"));
      chips.getChildren().add(chip);
      standing.getChildren().add(chips);
    }
  }

  /// The text as people will read it, while it is edited.
  private void read() {
    preview.getChildren().clear();
    Draft draft = model.editedProperty().get();
    if (model.stateProperty().get().isEmpty() || draft.isBlank()) {
      return;
    }
    preview.getChildren().add(Texts.line(messages, "note", "declarations.preview"));
    text("preview-title", draft.title().get());
    text("preview-text", draft.opening().get());
    List<String> points = draft.lines();
    for (int i = 0; i < points.size(); i++) {
      text("preview-text", (i + 1) + ". " + points.get(i));
    }
    text("preview-text", draft.closing().get());
  }

  private void text(String style, String text) {
    if (!text.isBlank()) {
      preview.getChildren().add(Texts.plain(style, text));
    }
  }
}
