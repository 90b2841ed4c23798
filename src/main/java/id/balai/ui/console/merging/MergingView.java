package id.balai.ui.console.merging;

import id.balai.service.merging.MergingCase;
import id.balai.ui.console.PickedView;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.Tables;
import id.balai.ui.control.Theme;
import id.balai.ui.route.Screen;
import id.balai.ui.text.Messages;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TableColumn;

/// The page of merging: all cases on the left, the chosen one with both sides on the right.
public final class MergingView implements Screen {

  private final MergingViewModel model;
  private final Messages messages;
  private final PickedView<MergingCase> root;

  public MergingView(MergingViewModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    var words =
        new PickedView.Words(
            "merging",
            "merging-empty",
            "merging.lead",
            "merging.choose",
            messages.bind(
                () -> messages.of("merging.rows", model.rows().stateProperty().get()),
                model.rows().stateProperty()));
    root =
        new PickedView<>(
            model.page(), model.rows(), words, columns(), new MergingDetail(model, messages)::of);
    root.beneath(new StickPart(model.stick(), messages));
    root.getStyleClass().add("merging");
    root.getStylesheets().add(Theme.sheet(MergingView.class, "merging.css"));
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public List<Node> offers() {
    return List.of(
        Buttons.secondary("merging-again", messages.bind("merging.again"), model::start));
  }

  @Override
  public void onShow() {
    model.start();
  }

  private List<TableColumn<MergingCase, ?>> columns() {
    return List.of(
        Tables.narrow(
            messages, "merging.column.time", 84, one -> model.say().when(one.apart().at())),
        Tables.column(messages, "merging.column.place", 92, one -> one.apart().station()),
        Tables.names(messages, "merging.column.who", 168, one -> model.say().who(one)),
        Tables.names(messages, "merging.column.what", 196, one -> model.say().what(one)),
        Tables.narrow(messages, "merging.column.state", 142, one -> model.say().state(one)));
  }
}
