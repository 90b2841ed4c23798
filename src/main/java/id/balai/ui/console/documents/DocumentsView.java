package id.balai.ui.console.documents;

import id.balai.domain.layout.SheetMode;
import id.balai.service.papers.PaperType;
import id.balai.ui.console.PageModel;
import id.balai.ui.control.Buttons;
import id.balai.ui.control.Forms;
import id.balai.ui.control.Texts;
import id.balai.ui.control.Theme;
import id.balai.ui.route.Screen;
import id.balai.ui.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The page on which papers are chosen, looked at, printed and put into folders.
public final class DocumentsView implements Screen {

  static final KeyCombination PRINT = KeyCombination.keyCombination("Shortcut+P");
  static final KeyCombination PRINT_ALL = KeyCombination.keyCombination("Shortcut+Shift+P");
  static final KeyCombination SAVE = KeyCombination.keyCombination("Shortcut+S");
  static final KeyCombination SAVE_ALL = KeyCombination.keyCombination("Shortcut+Shift+S");

  private final Messages messages;
  private final PageModel page;
  private final DocumentsViewModel model;
  private final PrintViewModel printing;
  private final WorkViewModel work;
  private final PaperWork papers;
  private final IssuingViewModel issuing;
  private final BorderPane root = new BorderPane();
  private final Map<KeyCombination, Runnable> keys;
  private Optional<Scene> scene = Optional.empty();

  public DocumentsView(DocumentsParts parts, Messages messages) {
    this.messages = messages;
    this.model = parts.documents();
    this.page = model.page();
    this.printing = parts.printing();
    this.work = parts.work();
    this.papers = parts.papers();
    this.issuing = parts.issuing();
    var left =
        new VBox(
            new ChoicePane(model, messages),
            new RowsPane(
                model,
                parts.certificates(),
                issuing(),
                issuing.askedProperty().map(Optional::isPresent),
                messages),
            new EntriesPane(model, papers, work, messages));
    left.getStyleClass().addAll("column", "left");
    var right =
        new VBox(
            new PrintPane(printing, papers, work, messages),
            new PrintsPane(printing, model.event(), messages));
    right.getStyleClass().addAll("column", "right");
    var middle = new PreviewPane(model.preview(), messages);
    HBox.setHgrow(middle, Priority.ALWAYS);
    middle.setMinWidth(0);
    var body = Texts.styled(new HBox(left, middle, right), "page-body", "documents");
    VBox.setVgrow(body, Priority.ALWAYS);
    root.setCenter(body);
    root.setBottom(new WorkBar(work, () -> page.papers().show(papers.folder()), messages));
    root.getStylesheets().add(Theme.sheet(DocumentsView.class, "documents.css"));
    root.setId("documents");
    keys =
        Map.of(
            PRINT, papers::print,
            PRINT_ALL, papers::printAll,
            SAVE, papers::save,
            SAVE_ALL, papers::saveAll);
  }

  /// What is done with all certificates: giving them their numbers, and how they look.
  private Node issuing() {
    Button issue = Buttons.corner("issue", messages.bind("documents.issue"), issuing::ask);
    issue.disableProperty().bind(work.barredProperty());
    Button templates =
        Buttons.corner(
            "templates",
            messages.bind("documents.templates"),
            () -> page.routes().page(page.id(), "templates"));
    var offers = Texts.styled(new FlowPane(issue, templates), "offers");
    Texts.shown(offers, issuing.askedProperty().map(Optional::isEmpty));
    var box = new VBox(offers, new IssueQuestion(issuing, messages));
    Texts.shown(box, model.kindProperty().map(kind -> kind == PaperType.CERTIFICATES));
    return box;
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public List<Node> offers() {
    ComboBox<SheetMode> how =
        new Forms(messages)
            .choice(
                "spj-mode",
                List.of(SheetMode.FILLED, SheetMode.HYBRID, SheetMode.BLANK),
                mode -> messages.of("documents.mode", mode));
    how.setMaxWidth(Region.USE_PREF_SIZE);
    how.setValue(model.event().papers().sheet().mode());
    how.accessibleTextProperty().bind(messages.bind("documents.spj.mode"));
    Button spj =
        Buttons.corner("spj", messages.bind("documents.spj"), () -> papers.spj(how.getValue()));
    spj.disableProperty().bind(work.barredProperty());
    Button look =
        Buttons.corner(
            "look", messages.bind("documents.look"), () -> page.routes().page(page.id(), "look"));
    return List.of(look, how, spj);
  }

  @Override
  public void onShow() {
    scene = Optional.ofNullable(root.getScene());
    scene.ifPresent(shown -> shown.getAccelerators().putAll(keys));
    model.start();
    printing.start();
  }

  @Override
  public void onHide() {
    scene.ifPresent(shown -> keys.keySet().forEach(shown.getAccelerators()::remove));
    scene = Optional.empty();
    printing.page().leave();
    model.stop();
  }
}
