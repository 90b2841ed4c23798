package id.balai.ui.console;

import id.balai.service.help.HelpCall;
import id.balai.service.help.HelpService;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.Icon;
import id.balai.ui.control.Texts;
import id.balai.ui.text.Messages;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A quiet light over the page for every station that called an operator, until somebody takes it.
final class HelpBar extends VBox {

  private static final Logger LOG = LoggerFactory.getLogger(HelpBar.class);

  private final ConsoleContext context;
  private final HelpService help;
  private final Messages messages;
  private Runnable unwatch = () -> {};

  HelpBar(ConsoleContext context) {
    this.context = context;
    this.help = context.services().help();
    this.messages = context.messages();
    setId("help-bar");
    getStyleClass().add("help-bar");
    show(List.of());
  }

  void start() {
    unwatch = help.onChange(this::refresh);
    refresh();
  }

  void stop() {
    unwatch.run();
  }

  private void refresh() {
    context
        .tasks()
        .run(
            () -> help.open(context.event()),
            this::show,
            e -> LOG.error("the calls for help could not be read", e));
  }

  private void show(List<HelpCall> calls) {
    getChildren().setAll(calls.stream().map(this::line).toList());
    setVisible(!calls.isEmpty());
    setManaged(!calls.isEmpty());
  }

  private HBox line(HelpCall call) {
    var says = new Label();
    says.textProperty().bind(messages.bind(() -> messages.text("access.help", call.station())));
    Region gap = Texts.gap();
    var line =
        new HBox(
            new Icon(MaterialDesignH.HUMAN_GREETING),
            says,
            gap,
            Buttons.corner("help-taken", messages.bind("access.help.taken"), () -> taken(call)));
    line.getStyleClass().add("help-line");
    return line;
  }

  private void taken(HelpCall call) {
    context
        .tasks()
        .run(
            () -> {
              help.taken(call);
              return true;
            },
            _ -> {},
            e -> LOG.error("a call for help could not be taken", e));
  }
}
