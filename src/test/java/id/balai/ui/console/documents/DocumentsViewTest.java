package id.balai.ui.console.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.balai.domain.certificate.Certificate;
import id.balai.domain.certificate.IssuedCertificate.State;
import id.balai.domain.event.CertificatePlan;
import id.balai.domain.event.Event;
import id.balai.domain.event.InaugurationEntry;
import id.balai.domain.event.PaymentEntry;
import id.balai.domain.event.PaymentEntry.Whom;
import id.balai.domain.layout.PaperFit;
import id.balai.domain.layout.PaperSize;
import id.balai.domain.participant.Role;
import id.balai.fixture.AtOnce;
import id.balai.fixture.Clipping;
import id.balai.service.papers.Paper;
import id.balai.service.papers.PaperType;
import id.balai.ui.console.ConsoleAtWork;
import id.balai.ui.console.ConsoleFrame;
import id.balai.ui.kiosk.Picture;
import id.balai.ui.task.Tasks;
import id.balai.ui.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The page of documents with a real house and real papers.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(ApplicationExtension.class)
final class DocumentsViewTest {

  private static final double MARGIN = 16;

  /// An empty choice, many papers, two that are filled in, and certificates.
  private static final List<PaperType> SHOWN =
      List.of(
          PaperType.PACTS,
          PaperType.SHEETS,
          PaperType.RECORD,
          PaperType.RECEIPTS,
          PaperType.CERTIFICATES);

  private static final int SMALL = 1366;
  private static final int LARGE = 1920;

  private static ConsoleAtWork shared;

  private ConsoleAtWork console;
  private ConsoleFrame frame;
  private Scene scene;

  @Start
  void start(Stage stage) {
    // The scene without a window has exactly the size that is asked for.
  }

  /// A house takes as long to open as a test; what one test leaves in it disturbs no other.
  @BeforeAll
  static void people() {
    shared = new ConsoleAtWork();
    shared.letPeopleIn();
  }

  @AfterAll
  static void end() {
    shared.close();
  }

  @BeforeEach
  void open(FxRobot robot) {
    console = shared;
    robot.interact(() -> show(console, AtOnce.tasks()));
  }

  private void show(ConsoleAtWork shown, Tasks tasks) {
    console = shown;
    frame = new ConsoleFrame(console.context(tasks));
    frame.open("documents");
    scene = ConsoleAtWork.scene(frame.root(), 1366, 768);
    frame.onShow();
    layout();
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(frame::onHide);
    shared.messages.languageProperty().set(Language.INDONESIAN);
  }

  @Test
  void aPaperIsSeenAsItWillPrintAndPagesAreTurned(FxRobot robot) {
    robot.interact(
        () -> {
          choose(PaperType.BADGES);
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
  void aPageThatIsLargerThanA4IsSeenAsItsSmallerCopy(FxRobot robot) {
    robot.interact(
        () -> {
          choose(PaperType.MINUTES);
          combo("choice-size").setValue(PaperSize.F4);
          layout();
          assertThat(shape()).isCloseTo(330 / 215.0, within(0.01));
          combo("choice-fit").setValue(PaperFit.A4);
          layout();
          assertThat(shape()).isCloseTo(297 / 210.0, within(0.01));
        });
  }

  /// Height of the page that is shown, by its width.
  private double shape() {
    return page().getImage().getHeight() / page().getImage().getWidth();
  }

  /// Before there are certificates: one that was replaced says so in the place of its page.
  @Test
  @Order(1)
  void everyKindOfPaperIsOfferedAndPreviewedOrSaysWhyNot(FxRobot robot) {
    robot.interact(
        () -> {
          for (PaperType kind : PaperType.values()) {
            combo("choice-kind").setValue(kind);
            boolean isThere = !papers().getItems().isEmpty();
            assertThat(label("preview-said").getText().isEmpty())
                .as(kind.name())
                .isEqualTo(isThere);
          }
        });
  }

  @Test
  void papersAreCalledByWhatTheyAreForWhomAndWhen(FxRobot robot) {
    robot.interact(
        () -> {
          choose(PaperType.SHEETS);
          assertThat(shownRows())
              .contains("Daftar hadir · PEMKAB")
              .contains("Sosialisasi Netralitas ASN dan Perangkat Desa · 7 Oktober 2024");
          console.messages.languageProperty().set(Language.ENGLISH);
          layout();
          assertThat(shownRows()).contains("Attendance sheets · PEMKAB");
        });
  }

  @Test
  void allPapersAreSavedIntoTheEventsFolder(FxRobot robot) throws IOException {
    robot.interact(
        () -> {
          choose(PaperType.SHEETS);
          button("save-all").fire();
          assertThat(label("said").getText()).contains("dokumen tersimpan di folder");
        });
    assertThat(files(console.of("")).stream().filter(name -> name.startsWith("daftar-hadir-")))
        .hasSize(papers().getItems().size());
  }

  /// Next: the others find certificates or do not ask for them.
  @Test
  @Order(2)
  void issuedCertificatesAreCorrectedVoidedAndReissuedAsAChain(FxRobot robot) {
    robot.interact(
        () -> {
          choose(PaperType.CERTIFICATES);
          assertThat(papers().getItems()).isEmpty();
          assertThat(label("papers-said").getText()).contains("Terbitkan sertifikat");
          button("issue").fire();
          assertThat(papers().getItems()).as("nothing before the question is answered").isEmpty();
          assertThat(label("issue-asked").getText()).contains("001/");
          press("issue-yes");
          int issued = papers().getItems().size();
          assertThat(issued).isPositive();
          papers().getSelectionModel().select(0);
          button("certificate-correct").fire();
          field("certificate-name").setText("Effendi Ma'ruf, S.Pd.");
          button("certificate-confirm").fire();
          assertThat(label("said").getText()).contains("alasan");
          field("certificate-reason").setText("nama salah tulis");
          button("certificate-confirm").fire();
          assertThat(states()).hasSize(issued + 1).startsWith(State.REPLACED);
          assertThat(papers().getItems().getLast().holder()).isEqualTo("Effendi Ma'ruf, S.Pd.");

          change("withdraw", "tidak hadir sampai selesai");
          assertThat(states()).endsWith(State.VOIDED).hasSize(issued + 1);
          assertThat(button("certificate-withdraw").isDisabled()).isTrue();
          change("reissue", "ternyata hadir");
          assertThat(states()).endsWith(State.REPLACED, State.STANDS).hasSize(issued + 2);
          assertThat(chain(issued + 2)).containsExactly(issued + 2, issued + 1, 1);
          frame.onHide();
          show(shared, AtOnce.tasks());
          choose(PaperType.CERTIFICATES);
          assertThat(states()).endsWith(State.REPLACED, State.STANDS).startsWith(State.REPLACED);
        });
  }

  /// Changes the certificate that is last in the list.
  private void change(String way, String reason) {
    papers().getSelectionModel().selectLast();
    button("certificate-" + way).fire();
    field("certificate-reason").setText(reason);
    button("certificate-confirm").fire();
  }

  private List<State> states() {
    return papers().getItems().stream()
        .map(row -> row.certificate().orElseThrow().state())
        .toList();
  }

  /// The numbers of a certificate and of all that it came in the place of.
  private List<Integer> chain(int sequence) {
    var chain = new ArrayList<Integer>();
    Optional<Integer> next = Optional.of(sequence);
    while (next.isPresent()) {
      int now = next.get();
      chain.add(now);
      next =
          papers().getItems().stream()
              .map(row -> row.certificate().orElseThrow().certificate())
              .filter(one -> one.sequence() == now)
              .findFirst()
              .flatMap(Certificate::replaces);
    }
    return chain;
  }

  @Test
  void certificatesOfOneRoleOrInstitutionAreChosen(FxRobot robot) {
    robot.interact(
        () -> {
          choose(PaperType.CERTIFICATES);
          button("issue").fire();
          press("issue-yes");
          int all = papers().getItems().size();
          combo("choice-role").setValue(Optional.of(Role.GUEST));
          int guests = papers().getItems().size();
          assertThat(guests).isBetween(1, all - 1);
          String place = String.valueOf(combo("choice-institution").getItems().get(1));
          combo("choice-role").setValue(Optional.empty());
          combo("choice-institution").setValue(place);
          assertThat(papers().getItems().size()).isLessThan(all);
          combo("choice-institution").setValue("");
          assertThat(papers().getItems()).hasSize(all);
        });
  }

  @Test
  void theEditorOfTemplatesIsOneClickAway(FxRobot robot) {
    robot.interact(
        () -> {
          choose(PaperType.CERTIFICATES);
          button("templates").fire();
        });
    assertThat(console.ways).endsWith("page templates");
  }

  @Test
  void theRecordOfAnInaugurationIsFilledInSeenAndKept(FxRobot robot) throws IOException {
    robot.interact(
        () -> {
          choose(PaperType.RECORD);
          combo("choice-session").setValue("FPK");
          field("record-number").setText("12/BA/2024");
          field("record-decree").setText("Keputusan Camat Nomor 5 Tahun 2024");
          field("record-witness").setText("Siti");
          button("record-witness-add").fire();
          ((TextArea) scene.lookup("#record-points")).setText("Butir satu.\nButir dua.");
          assertThat(button("entries-keep").isDisabled()).isFalse();
          button("entries-keep").fire();
          assertThat(label("said").getText()).contains("Isian tersimpan");
          assertThat(button("entries-keep").isDisabled()).isTrue();
        });
    InaugurationEntry kept = stored().entries().inaugurations().getFirst();
    assertThat(kept.wording().points()).containsExactly("Butir satu.", "Butir dua.");
    assertThat(kept.witnesses()).hasSize(1);
    String witness =
        console
            .workspace
            .services()
            .repositories()
            .participants()
            .ofEvent(console.event.id())
            .stream()
            .filter(person -> person.number() == kept.witnesses().getFirst())
            .findFirst()
            .orElseThrow()
            .name();
    Paper record = papers().getItems().getFirst().paper().orElseThrow();
    assertThat(text(record))
        .contains("12/BA/2024", "Butir satu.", "Butir dua.", "Saksi-saksi", witness);
  }

  @Test
  void paymentsDifferByRoleAndPersonAndAreKeptBeforeTheyArePutIntoAFile(FxRobot robot)
      throws IOException {
    robot.interact(
        () -> {
          choose(PaperType.RECEIPTS);
          field("payment-purpose").setText("Uang transport");
          field("payment-each").setText("150000");
          field("payment-role-1").setText("Rp 200.000,00");
          field("payment-single").setText("1");
          field("payment-single-amount").setText("1.000.000");
          button("payment-single-add").fire();
          button("save").fire();
          assertThat(label("said").getText()).contains("1 dokumen tersimpan");
        });
    PaymentEntry kept = stored().entries().payment();
    assertThat(kept.each()).isEqualTo(150_000);
    assertThat(kept.rates()).containsExactly(new PaymentEntry.Rate(Whom.ROLE, "GUEST", 200_000));
    assertThat(kept.singles()).containsExactly(new PaymentEntry.Single(1, 1_000_000));
    assertThat(text(console.of("").resolve("daftar-penerimaan.pdf")))
        .contains("Uang transport", "150.000", "200.000", "1.000.000", "rupiah");
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

  /// Somebody puts a file among the templates that is none.
  private void unusable(String name) throws IOException {
    Path folder = Files.createDirectories(console.of("").resolveSibling("data/templat"));
    Files.writeString(folder.resolve(name + ".html"), "<p>bukan templat");
  }

  @Test
  void waitingAndFailureAreSaid(FxRobot robot) throws IOException {
    unusable("rusak");
    shared.workspace.services().certificates().issue(shared.event);
    var faults = new ArrayList<String>();
    robot.interact(
        () -> {
          frame.onHide();
          show(shared, Tasks.onScreen(_ -> {}));
          assertThat(label("papers-said").getText()).startsWith("Menyiapkan");
          faults.addAll(shootSmall("loading"));
          frame.onHide();
          Event before = stored();
          CertificatePlan plan = before.certificates();
          Event broken =
              before.withCertificates(
                  new CertificatePlan(
                      plan.numberPattern(),
                      plan.code(),
                      plan.unit(),
                      plan.firstNumber(),
                      plan.hours(),
                      plan.sessions(),
                      plan.demand(),
                      plan.numbering(),
                      "rusak",
                      plan.topics()));
          console.workspace.services().planning().change(before, broken);
          show(shared, AtOnce.tasks());
          choose(PaperType.CERTIFICATES);
          assertThat(label("papers-said").getText()).contains("tidak dapat disiapkan");
          faults.addAll(shootSmall("failed"));
          console.workspace.services().planning().change(broken, before);
        });
    assertThat(faults).isEmpty();
  }

  @Test
  void nothingIsCutWhateverIsShown(FxRobot robot) {
    var faults = new ArrayList<String>();
    for (PaperType kind : SHOWN) {
      robot.interact(
          () -> {
            choose(kind);
            if (kind == PaperType.CERTIFICATES) {
              button("issue").fire();
              faults.addAll(shootSmall("issue-question"));
              press("issue-yes");
            }
            faults.addAll(shootAll(kind.name().toLowerCase(Locale.ROOT)));
          });
    }
    assertThat(faults).isEmpty();
  }

  /// A button of a question that may have nobody new to ask about.
  private void press(String id) {
    scene.getRoot().applyCss();
    if (scene.lookup("#" + id) instanceof javafx.scene.control.Button button) {
      button.fire();
    }
  }

  /// In both languages where there is less room, and in one where there is more.
  private List<String> shootAll(String what) {
    List<String> faults = shootSmall(what);
    Parent root = scene.getRoot();
    scene = ConsoleAtWork.scene(detached(root), LARGE, 1080);
    faults.addAll(shoot(what, LARGE, Language.INDONESIAN));
    scene = ConsoleAtWork.scene(detached(root), SMALL, 768);
    return faults;
  }

  private List<String> shootSmall(String what) {
    var faults = new ArrayList<String>();
    for (Language language : List.of(Language.ENGLISH, Language.INDONESIAN)) {
      console.messages.languageProperty().set(language);
      faults.addAll(shoot(what, SMALL, language));
    }
    return faults;
  }

  private Parent detached(Parent root) {
    scene.setRoot(new Group());
    return root;
  }

  private Event stored() {
    return console
        .workspace
        .services()
        .repositories()
        .events()
        .find(console.event.id())
        .orElseThrow();
  }

  private static String text(Paper paper) throws IOException {
    var out = new ByteArrayOutputStream();
    paper.content().writeTo(out);
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static String text(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }

  private String shownRows() {
    return papers().lookupAll(".label").stream()
        .map(node -> ((Label) node).getText())
        .collect(Collectors.joining("\n"));
  }

  private List<String> shoot(String what, int width, Language language) {
    layout();
    String name = "documents-" + what + "-" + width + "-" + language.locale().getLanguage();
    Picture.write(scene.snapshot(null), name);
    return Clipping.faultsOf(scene, MARGIN).stream().map(fault -> name + " " + fault).toList();
  }

  private void choose(PaperType kind) {
    combo("choice-kind").setValue(kind);
    layout();
  }

  @SuppressWarnings("unchecked")
  private ComboBox<Object> combo(String id) {
    return (ComboBox<Object>) scene.lookup("#" + id);
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
