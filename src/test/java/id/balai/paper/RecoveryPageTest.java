package id.balai.paper;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import id.balai.app.TestHouses;
import id.balai.domain.dataprotection.Opener;
import id.balai.domain.dataprotection.Safe;
import id.balai.domain.log.LogText;
import id.balai.fixture.MovingClock;
import id.balai.fixture.People;
import id.balai.paper.printing.RecoveryPage;
import id.balai.scan.decode.QrDecoder;
import id.balai.scan.file.ImageFiles;
import id.balai.service.dataprotection.DataKeyAdmin;
import id.balai.service.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/// The recovery code comes off the paper as it went on, opens the data elsewhere, and stands
/// nowhere else.
final class RecoveryPageTest {

  private static final Pattern GROUP = Pattern.compile("(?m)^([0-9A-Z]{4})$");

  @TempDir Path place;

  private final MovingClock clock = new MovingClock(People.MORNING);

  @Test
  void theCodeOpensTheDataElsewhereWhetherTypedOrScannedFromThePaper() throws IOException {
    Path paper = place.resolve("kode.pdf");
    Path data = place.resolve("data");
    String code;
    try (Workspace workspace = workspace()) {
      guarding(workspace).writeRecoveryCode(paper);
      code = workspace.services().keeping().custody().recoveryCode();
    }
    byte[] pdf = Files.readAllBytes(paper);
    Path shown =
        Files.createDirectories(Path.of("target/screenshots")).resolve("kode-pemulihan.png");
    ImageIO.write(Pdfs.picture(pdf, 0, 100), "png", shown.toFile());
    assertThat(new QrDecoder().decodeThorough(ImageFiles.read(shown))).containsExactly(code);
    assertThat(String.join("-", groups(pdf))).isEqualTo(code);
    Safe elsewhere = TestHouses.safe(place.resolve("keys"));
    String wrong = (code.startsWith("0") ? "1" : "0") + code.substring(1);
    assertThat(elsewhere.unlock(data, new Opener.Code(wrong))).isFalse();
    assertThat(elsewhere.unlock(data, new Opener.Code(String.join(" ", groups(pdf))))).isTrue();
  }

  @Test
  void theCodeIsNeitherInTheProgramsLogNorInTheRecord() throws IOException {
    var seen = new ListAppender<ILoggingEvent>();
    seen.start();
    var root =
        (ch.qos.logback.classic.Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    root.addAppender(seen);
    List<LogText> texts = new ArrayList<>();
    String code;
    try (Workspace workspace = workspace()) {
      code = guarding(workspace).recoveryCode();
      guarding(workspace).writeRecoveryCode(place.resolve("kode.pdf"));
      guarding(workspace).writeRecoveryCode(place.resolve("kode.pdf"));
      workspace
          .services()
          .log()
          .forEachTextWithHeads(id.balai.domain.log.Fact.NO_EVENT, texts::add);
    } finally {
      root.detachAppender(seen);
    }
    TestHouses.safe(place.resolve("keys")).unlock(place.resolve("data"), new Opener.Code(code));
    String group = code.substring(0, 4);
    assertThat(seen.list).noneMatch(event -> event.getFormattedMessage().contains(group));
    assertThat(texts).hasSize(3);
    assertThat(String.valueOf(texts)).doesNotContain(group).contains("data.recovery.code");
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void everyGroupAndSentenceStandsOnOnePage(String language) throws IOException {
    String code = "0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXYZ-0123-4567-89AB-CDEF-GHJK-MNPQ";
    byte[] pdf = Pdfs.bytes(out -> new RecoveryPage(Locale.of(language), clock).write(code, out));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isOne();
    }
    assertThat(groups(pdf)).hasSize(14);
    Path shown =
        Files.createDirectories(Path.of("target/screenshots"))
            .resolve("kode-pemulihan-" + language + ".png");
    ImageIO.write(Pdfs.picture(pdf, 0, 60), "png", shown.toFile());
  }

  private static List<String> groups(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(document).replaceAll("[ \\r]+", "\n");
      return GROUP.matcher(text).results().map(found -> found.group(1)).toList();
    }
  }

  private static DataKeyAdmin guarding(Workspace workspace) {
    var services = workspace.services();
    return new DataKeyAdmin(services.keeping(), services.ledger(), services.currentActor());
  }

  private Workspace workspace() {
    return TestHouses.open(place.resolve("data"), clock);
  }
}
