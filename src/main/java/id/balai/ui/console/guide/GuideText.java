package id.balai.ui.console.guide;

import id.balai.service.guide.GuideBook;
import id.balai.service.guide.GuideChapter;
import id.balai.ui.control.ActionGuard;
import id.balai.ui.control.Texts;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;

/// Lays a chapter out as nodes of the screen: headings, paragraphs, lists, strong words, commands,
/// pictures, and links to other chapters. Whatever else Markdown knows is shown as its plain words.
final class GuideText extends AbstractVisitor {

  /// Width of pictures, in pixels.
  private static final double WIDE = 484;

  private final Consumer<GuideChapter> opener;
  private final List<String> styles = new ArrayList<>();
  private VBox block = new VBox();
  private TextFlow flow = new TextFlow();

  private GuideText(Consumer<GuideChapter> opener) {
    this.opener = opener;
  }

  /// The chapter under each other.
  ///
  /// @param opener is called with the chapter that a link leads to
  static VBox of(GuideBook.Page page, Consumer<GuideChapter> opener) {
    var text = new GuideText(opener);
    text.block.getStyleClass().add("guide-text");
    VBox whole = text.block;
    Parser.builder().build().parse(page.text()).accept(text);
    return whole;
  }

  @Override
  public void visit(Heading heading) {
    line("guide-heading-" + Math.min(heading.getLevel(), 2));
    visitChildren(heading);
  }

  @Override
  public void visit(Paragraph paragraph) {
    line("guide-paragraph");
    visitChildren(paragraph);
    if (flow.getChildren().isEmpty()) {
      block.getChildren().remove(flow);
    }
  }

  @Override
  public void visit(BulletList list) {
    list(list, 0);
  }

  @Override
  public void visit(OrderedList list) {
    list(list, list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber());
  }

  /// @param first number of the first item; 0 for points
  private void list(ListBlock list, int first) {
    VBox outer = block;
    int number = first;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      Label marker = Texts.word("guide-marker", first == 0 ? "•" : number++ + ".");
      marker.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
      block = new VBox();
      block.getStyleClass().add("guide-item");
      HBox.setHgrow(block, Priority.ALWAYS);
      block.setMinWidth(0);
      var row = Texts.styled(new HBox(marker, block), "guide-row");
      outer.getChildren().add(row);
      item.accept(this);
    }
    block = outer;
  }

  @Override
  public void visit(ListItem item) {
    visitChildren(item);
  }

  @Override
  public void visit(org.commonmark.node.Text text) {
    words(text.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak softLineBreak) {
    words(" ");
  }

  @Override
  public void visit(Code code) {
    styled("guide-code", () -> words(code.getLiteral()));
  }

  @Override
  public void visit(StrongEmphasis strong) {
    styled("guide-strong", () -> visitChildren(strong));
  }

  @Override
  public void visit(Emphasis emphasis) {
    styled("guide-emphasis", () -> visitChildren(emphasis));
  }

  @Override
  public void visit(org.commonmark.node.Link link) {
    var chapter = GuideChapter.find(link.getDestination());
    if (chapter.isEmpty()) {
      visitChildren(link);
      return;
    }
    var leads = new Hyperlink(plain(link));
    leads.getStyleClass().addAll("guide-link", ActionGuard.BESIDE);
    leads.setOnAction(_ -> opener.accept(chapter.get()));
    flow.getChildren().add(leads);
  }

  @Override
  public void visit(org.commonmark.node.Image image) {
    GuideBook.picture(image.getDestination())
        .ifPresent(place -> block.getChildren().add(picture(place, plain(image))));
  }

  private static ImageView picture(URL place, String says) {
    // Read behind the screen at the size of its place.
    var view = new ImageView(new Image(place.toExternalForm(), 2 * WIDE, 0, true, true, true));
    view.setFitWidth(WIDE);
    view.setPreserveRatio(true);
    view.setAccessibleText(says);
    return view;
  }

  private static String plain(Node node) {
    var said = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(org.commonmark.node.Text text) {
            said.append(text.getLiteral());
          }
        });
    return said.toString();
  }

  private void line(String style) {
    flow = new TextFlow();
    flow.getStyleClass().add(style);
    flow.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
    block.getChildren().add(flow);
  }

  private void styled(String style, Runnable inner) {
    styles.add(style);
    inner.run();
    styles.removeLast();
  }

  private void words(String said) {
    var text = new Text(said);
    text.getStyleClass().add("guide-words");
    text.getStyleClass().addAll(styles);
    flow.getChildren().add(text);
  }
}
