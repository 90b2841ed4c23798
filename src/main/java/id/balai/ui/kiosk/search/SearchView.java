package id.balai.ui.kiosk.search;

import id.balai.domain.participant.Participant;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.OnScreenKeyboard;
import id.balai.ui.control.Texts;
import id.balai.ui.control.TopBar;
import id.balai.ui.control.TwoParts;
import id.balai.ui.kiosk.flow.KioskInput;
import id.balai.ui.route.Screen;
import id.balai.ui.text.Messages;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Finds a person by name: a field with its keyboard, and who bears that name.
public final class SearchView implements Screen {

  /// Kept here: the field is bound to it weakly, and nothing else holds it.
  @SuppressWarnings("UnusedVariable")
  private final SearchViewModel model;

  private final Messages messages;
  private final Function<Participant, KioskInput> pick;
  private final Consumer<KioskInput> take;
  private final TextField field = new TextField();
  private final VBox hits = new VBox();
  private final BorderPane root = new BorderPane();

  /// @param pick what it means that somebody picks a person
  public SearchView(
      SearchViewModel model,
      Messages messages,
      Function<Participant, KioskInput> pick,
      Consumer<KioskInput> take) {
    this.model = model;
    this.messages = messages;
    this.pick = pick;
    this.take = take;
    root.setId("search");
    root.getStyleClass().add("search");
    root.setTop(TopBar.back(messages, () -> take.accept(new KioskInput.Back())));
    hits.getStyleClass().add("hits");
    root.setCenter(new TwoParts(typing(), 0.52, 0.5, hits));
    field.setId("name");
    field.getStyleClass().add("kiosk-field");
    model.typedProperty().bindBidirectional(field.textProperty());
    field.promptTextProperty().bind(messages.bind("kiosk.search.prompt"));
    field.accessibleTextProperty().bind(messages.bind("kiosk.search.title"));
    model.hitsProperty().subscribe(this::show);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void onShow() {
    field.requestFocus();
  }

  private Node typing() {
    var gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    var box =
        new VBox(
            Texts.line(messages, "page-title", "kiosk.search.title"),
            field,
            Texts.line(messages, "note", "kiosk.search.note"),
            gap,
            new OnScreenKeyboard(field, messages));
    box.getStyleClass().add("typing");
    return box;
  }

  private void show(SearchViewModel.Hits found) {
    switch (found.standing()) {
      case TOO_SHORT ->
          hits.getChildren().setAll(Texts.line(messages, "note", "kiosk.search.short"));
      case BROKEN -> hits.getChildren().setAll(Texts.line(messages, "note", "kiosk.search.broken"));
      case NOBODY ->
          hits.getChildren()
              .setAll(
                  Texts.line(messages, "note", "kiosk.search.nobody"),
                  Buttons.secondary(
                      "register",
                      messages.bind("kiosk.register"),
                      () -> take.accept(new KioskInput.Register())));
      case FOUND -> hits.getChildren().setAll(found.people().stream().map(this::hit).toList());
    }
  }

  private Button hit(Participant person) {
    String from = person.main().institution();
    var name = new Label(person.name());
    name.getStyleClass().add("hit-name");
    var institution = new Label(from);
    institution.getStyleClass().add("hit-from");
    var hit = new Button(person.name(), new VBox(name, institution));
    hit.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    hit.setAccessibleText(person.name() + ", " + from);
    hit.getStyleClass().add("hit");
    hit.setMaxWidth(Double.MAX_VALUE);
    hit.setOnAction(_ -> take.accept(pick.apply(person)));
    return hit;
  }
}
