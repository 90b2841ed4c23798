package id.balai.ui.console.overview;

import id.balai.service.people.Overview;
import id.balai.service.people.PersonLine;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.Texts;
import id.balai.ui.text.Messages;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// How many of each group or office came, and who is missing.
final class SharesCard extends VBox {

  private final OverviewViewModel model;
  private final Messages messages;
  private final ToggleGroup choice = new ToggleGroup();
  private final ToggleButton groups = tab("groups", "overview.groups");
  private final ToggleButton offices = tab("offices", "overview.offices");
  private final ToggleButton missing = tab("missing", "overview.missing");
  private final VBox shares = new VBox();
  private final ListView<PersonLine> names = new ListView<>();
  private final ScrollPane scroll = new ScrollPane(shares);
  private final VBox absent;

  SharesCard(OverviewViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    getStyleClass().addAll("card", "overview-card", "shares-card");
    groups.textProperty().bind(messages.bind("overview.groups"));
    offices.textProperty().bind(messages.bind("overview.offices"));
    missing.textProperty().bind(messages.bind(this::missingName, model.countedProperty()));
    var tabs = Texts.styled(new HBox(groups, offices, missing), "tabs");
    shares.getStyleClass().add("shares");
    scroll.setFitToWidth(true);
    names.setId("missing-people");
    names.setCellFactory(_ -> new NameCell());
    names.getStyleClass().add("quiet-list");
    Label nobody = Texts.line(messages, "note", "overview.missing.none");
    names.setPlaceholder(nobody);
    var go = new Hyperlink();
    go.setId("missing-all");
    go.textProperty().bind(messages.bind("overview.missing.all"));
    go.setOnAction(_ -> model.people());
    var papers =
        new FlowPane(
            Buttons.corner("missing-recap", messages.bind("overview.missing.recap"), model::recap),
            Buttons.corner("missing-list", messages.bind("overview.missing.list"), model::missing),
            go);
    papers.getStyleClass().add("missing-papers");
    papers.setMinHeight(USE_PREF_SIZE);
    papers.setRowValignment(VPos.CENTER);
    absent = new VBox(names, papers);
    VBox.setVgrow(names, Priority.ALWAYS);
    var stack = new StackPane(scroll, absent);
    VBox.setVgrow(stack, Priority.ALWAYS);
    getChildren().addAll(tabs, stack);
    choice.selectToggle(groups);
    choice.selectedToggleProperty().addListener((javafx.beans.Observable _) -> draw());
    model.countedProperty().addListener((javafx.beans.Observable _) -> draw());
    draw();
  }

  private String missingName() {
    int count = model.countedProperty().get().map(now -> now.figures().missing().size()).orElse(0);
    return messages.text("overview.missing", count);
  }

  private ToggleButton tab(String id, String key) {
    var tab = new ToggleButton(key);
    tab.setId("tab-" + id);
    tab.setToggleGroup(choice);
    tab.getStyleClass().setAll("toggle-button", "filter");
    tab.setMinWidth(USE_PREF_SIZE);
    tab.setOnAction(_ -> tab.setSelected(true));
    return tab;
  }

  private void draw() {
    boolean isMissing = missing.isSelected();
    scroll.setVisible(!isMissing);
    absent.setVisible(isMissing);
    shares.getChildren().clear();
    model.countedProperty().get().ifPresent(now -> draw(now.figures()));
  }

  private void draw(Overview figures) {
    if (missing.isSelected()) {
      names.setItems(FXCollections.observableList(figures.missing()));
    }
    List<Overview.Share> chosen = offices.isSelected() ? figures.offices() : figures.groups();
    chosen.forEach(share -> shares.getChildren().add(row(share)));
  }

  private static Node row(Overview.Share share) {
    Label name = Texts.plain("share-name", share.name());
    Label count = Texts.word("note", share.present() + " / " + share.invited());
    count.setMinWidth(USE_PREF_SIZE);
    Region gap = Texts.gap();
    var bar = new ProgressBar((double) share.present() / share.invited());
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.getStyleClass().add("figure-bar");
    return Texts.styled(new VBox(new HBox(name, gap, count), bar), "share");
  }

  /// Name and office of somebody who is missing.
  private static final class NameCell extends ListCell<PersonLine> {
    @Override
    protected void updateItem(@Nullable PersonLine line, boolean empty) {
      super.updateItem(line, empty);
      setText(
          empty || line == null
              ? null
              : line.name() + (line.institution().isBlank() ? "" : "\n" + line.institution()));
    }
  }
}
