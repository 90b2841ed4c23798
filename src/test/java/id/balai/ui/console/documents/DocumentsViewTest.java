package id.balai.ui.console.documents;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.certificate.IssuedCertificate.State;
import id.balai.fixture.Clipping;
import id.balai.ui.console.ConsoleAtWork;
import id.balai.ui.console.ConsoleFrame;
import id.balai.ui.kiosk.Picture;
import id.balai.ui.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The page of documents with a real house and real papers.
@ExtendWith(ApplicationExtension.class)
final class DocumentsViewTest {

  private static final double MARGIN = 16;

  /// An empty choice, many papers, one with most fields, and certificates.
  private static final List<DocumentKind> SHOWN =
      List.of(
          DocumentKind.PACTS,
          DocumentKind.SHEETS,
          DocumentKind.RECEIPTS,
          DocumentKind.CERTIFICATES);

  private ConsoleAtWork console;
  private ConsoleFrame frame;
  private Scene scene;

  @Start
  void start(Stage stage) {
    // The scene without a window has exactly the size that is asked for.
  }

  @BeforeEach
  void open(FxRobot robot) {
    console = new ConsoleAtWork();
    console.letPeopleIn();
    robot.interact(() -> show(1366, 768));
  }

  private void show(int width, int height) {
    frame = new ConsoleFrame(console.context());
    scene = ConsoleAtWork.scene(frame.root(), width, height);
    frame.onShow();
    frame.open("documents");
    layout();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(frame::onHide);
    console.close();
  }

  @Test
  void aPaperIsSeenAsItWillPrintAndPagesAreTurned(FxRobot robot) {
    robot.interact(
        () -> {
          choose(DocumentKind.BADGES);
          assertThat(where()).startsWith("1 dari ");
          assertThat(page().getImage().getHeight()).isGreaterThan(200);
          var first = page().getImage();
          button("page-next").fire();
          assertThat(where()).startsWith("2 dari ");
          assertThat(page().getImage()).isNotEqualTo(first);
          button("page-before").fire();
          assertThat(where()).startsWith("1 dari ");
        });
  }

  @Test
  void everyKindOfPaperIsOfferedAndPreviewedOrSaysWhyNot(FxRobot robot) {
    robot.interact(
        () -> {
          for (DocumentKind kind : DocumentKind.values()) {
            choose(kind);
            boolean isThere = !papers().getItems().isEmpty();
            assertThat(label("preview-said").getText().isEmpty())
                .as(kind.name())
                .isEqualTo(isThere);
          }
        });
  }

  @Test
  void allPapersAreSavedIntoTheEventsFolder(FxRobot robot) throws IOException {
    robot.interact(
        () -> {
          choose(DocumentKind.SHEETS);
          button("save-all").fire();
          assertThat(label("said").getText()).contains("dokumen tersimpan");
        });
    assertThat(files(console.of(""))).hasSize(papers().getItems().size());
  }

  @Test
  void anIssuedCertificateIsCorrectedAndReplacedByTheNextNumber(FxRobot robot) {
    robot.interact(
        () -> {
          choose(DocumentKind.CERTIFICATES);
          assertThat(papers().getItems()).isEmpty();
          button("issue").fire();
          int issued = papers().getItems().size();
          assertThat(issued).isPositive();
          papers().getSelectionModel().select(0);
          button("certificate-correct").fire();
          field("certificate-name").setText("Effendi Ma'ruf, S.Pd.");
          button("certificate-confirm").fire();
          assertThat(label("said").getText()).contains("alasan");
          field("certificate-reason").setText("nama salah tulis");
          button("certificate-confirm").fire();
          assertThat(papers().getItems()).hasSize(issued + 1);
          assertThat(papers().getItems().getFirst().certificate().orElseThrow().state())
              .isEqualTo(State.REPLACED);
          assertThat(papers().getItems().getLast().detail()).isEqualTo("Effendi Ma'ruf, S.Pd.");
        });
  }

  @Test
  void theAccountsAreOneActionAndOneFolder(FxRobot robot) throws IOException {
    robot.interact(
        () -> {
          button("spj").fire();
          assertThat(label("said").getText()).contains("SPJ siap");
        });
    assertThat(files(console.of("").resolve("spj-rantau-pulung")))
        .contains("SHA256SUMS", "DAFTAR-ISI.txt", "03-daftar-undangan.pdf");
  }

  @Test
  void nothingIsCutWhateverIsShown(FxRobot robot) {
    var faults = new ArrayList<String>();
    for (int[] size : new int[][] {{1366, 768}, {1920, 1080}}) {
      for (Language language : Language.values()) {
        robot.interact(
            () -> {
              console.words.languageProperty().set(language);
              frame.onHide();
              show(size[0], size[1]);
            });
        for (DocumentKind kind : SHOWN) {
          robot.interact(() -> choose(kind));
          if (kind == DocumentKind.CERTIFICATES) {
            robot.interact(() -> button("issue").fire());
          }
          robot.interact(() -> faults.addAll(shoot(kind, size[0], language)));
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  private List<String> shoot(DocumentKind kind, int width, Language language) {
    layout();
    String what = kind.name().toLowerCase(java.util.Locale.ROOT);
    String name = "documents-" + what + "-" + width + "-" + language.locale().getLanguage();
    Picture.write(scene.snapshot(null), name);
    return Clipping.faultsOf(scene, MARGIN).stream().map(fault -> name + " " + fault).toList();
  }

  private void choose(DocumentKind kind) {
    @SuppressWarnings("unchecked")
    var kinds = (ComboBox<DocumentKind>) scene.lookup("#choice-kind");
    kinds.setValue(kind);
    layout();
  }

  private void layout() {
    Parent root = scene.getRoot();
    // A scroll pane keeps a picture of its view, which only a window renews.
    root.lookupAll(".viewport").forEach(view -> view.setCache(false));
    for (int pass = 0; pass < 3; pass++) {
      wake(root);
      root.applyCss();
      root.layout();
    }
  }

  /// What is drawn while a scene is laid out asks for another pass, which a scene without a window
  /// never gets by itself.
  private static void wake(Parent parent) {
    parent.requestLayout();
    parent.getChildrenUnmodifiable().stream()
        .filter(Parent.class::isInstance)
        .map(Parent.class::cast)
        .forEach(DocumentsViewTest::wake);
  }

  @SuppressWarnings("unchecked")
  private ListView<DocumentRow> papers() {
    return (ListView<DocumentRow>) scene.lookup("#papers");
  }

  private ImageView page() {
    return (ImageView) scene.lookup(".sheet .image-view");
  }

  private String where() {
    return label("page-where").getText();
  }

  private Label label(String id) {
    return (Label) scene.lookup("#" + id);
  }

  private TextField field(String id) {
    return (TextField) scene.lookup("#" + id);
  }

  private Button button(String id) {
    return (Button) scene.lookup("#" + id);
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .toList();
    }
  }
}
