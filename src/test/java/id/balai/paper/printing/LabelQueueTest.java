package id.balai.paper.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import id.balai.domain.attendance.Door;
import id.balai.domain.badge.Badge;
import id.balai.domain.event.DoorRules;
import id.balai.domain.event.Labels;
import id.balai.domain.layout.LabelSize;
import id.balai.domain.printing.DocumentPrinter;
import id.balai.domain.printing.PrintOutcome;
import id.balai.domain.printing.PrintState;
import id.balai.domain.printing.PrintWatch;
import id.balai.domain.printing.PrinterTrouble;
import id.balai.fixture.Hall;
import id.balai.paper.PdfPaperWriter;
import id.balai.paper.printing.ipp.CupsPrinters;
import id.balai.service.badging.BadgeService;
import id.balai.service.printing.LabelResult;
import id.balai.service.printing.LabelService;
import id.balai.service.registration.IdGenerator;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Labels beside a door through a real CUPS, where the computer has one.
final class LabelQueueTest {

  @TempDir static Path folder;

  private static Optional<PrivateCups> cups = Optional.empty();

  private final Hall hall =
      new Hall(
          new DoorRules(false).printing(Labels.NEW_CARDS, LabelSize.SMALL), Door.Place.ENTRANCE);
  private final UUID person = hall.person(Hall.LONG_NAME).id();

  @BeforeAll
  static void start() throws IOException {
    cups = PrivateCups.start(folder);
  }

  @AfterAll
  static void stop() {
    cups.ifPresent(PrivateCups::close);
  }

  @Test
  void aLabelIsPrintedOnceByItselfAndAgainOnlyByTheCommittee() throws Exception {
    Path paper = queue("Label1");
    LabelService labels = labels("Label1", Duration.ofSeconds(30));
    assertThat(labels.atDoor(hall.event, person, hall.door, PrintWatch.UNSEEN))
        .isEqualTo(new LabelResult.Sent(new PrintOutcome.Printed()));
    try (PDDocument printed = Loader.loadPDF(paper.toFile())) {
      assertThat(printed.getNumberOfPages()).isOne();
      assertThat(new PDFTextStripper().getText(printed).replaceAll("\\s+", " "))
          .contains(Hall.LONG_NAME);
      assertThat(printed.getPage(0).getMediaBox().getWidth()).isCloseTo(176, within(3f));
    }
    long size = Files.size(paper);
    assertThat(labels.atDoor(hall.event, person, hall.door, PrintWatch.UNSEEN))
        .isEqualTo(new LabelResult.PrintedBefore());
    assertThat(Files.size(paper)).isEqualTo(size);
    assertThat(labels.again(hall.event, person, Optional.empty(), PrintWatch.UNSEEN))
        .isEqualTo(new LabelResult.Sent(new PrintOutcome.Printed()));
    assertThat(hall.ledger.repositories().prints().ofEvent(Hall.EVENT))
        .extracting(kept -> kept.run().run(), kept -> kept.run().state())
        .containsExactly(Tuple.tuple(2, PrintState.PRINTED), Tuple.tuple(1, PrintState.PRINTED));

    var badges = new BadgeService(hall.access(), new IdGenerator(UUID::randomUUID, new Random(7)));
    badges.replace(hall.ledger.repositories().badges().newest(person).orElseThrow(), "hilang");
    assertThat(labels.atDesk(hall.event, person, PrintWatch.UNSEEN))
        .as("the card that replaces it is another one")
        .isInstanceOf(LabelResult.Sent.class);
  }

  @Test
  void aPausedPrinterIsSaidAndTheLabelWaitsAndIsNotSentTwice() throws Exception {
    queue("Label2");
    cups.orElseThrow().run("/usr/sbin/cupsdisable", "Label2");
    LabelService labels = labels("Label2", Duration.ofMillis(400));
    var sent = (LabelResult.Sent) labels.atDoor(hall.event, person, hall.door, PrintWatch.UNSEEN);
    assertThat(((PrintOutcome.Queued) sent.outcome()).troubles()).contains(PrinterTrouble.PAUSED);
    assertThat(labels.atDoor(hall.event, person, hall.door, PrintWatch.UNSEEN))
        .isEqualTo(new LabelResult.PrintedBefore());
  }

  @Test
  void withoutAPrinterAndWithoutACardNothingIsSent() throws Exception {
    var nowhere =
        new LabelService(
            new JdkPrinters(List::of),
            new PdfPaperWriter(Locale.of("id"), Optional::empty),
            hall.access(),
            UUID::randomUUID,
            Optional::empty);
    assertThat(nowhere.atDoor(hall.event, person, hall.door, PrintWatch.UNSEEN))
        .isEqualTo(new LabelResult.NoPrinter());
    hall.endBadge(Hall.LONG_NAME, Badge.State.REVOKED);
    assertThat(nowhere.atDoor(hall.event, person, hall.door, PrintWatch.UNSEEN))
        .isEqualTo(new LabelResult.NoCard());
  }

  @ParameterizedTest
  @EnumSource(LabelSize.class)
  void everySizeHasTheWholeNameAndACodeThatIsRead(LabelSize size) throws Exception {
    LabelService labels = labels("-", Duration.ofSeconds(1));
    Path file = folder.resolve(size + ".pdf");
    assertThat(labels.write(hall.event, person, size, file)).isTrue();
    try (PDDocument label = Loader.loadPDF(file.toFile())) {
      assertThat(label.getNumberOfPages()).isOne();
      assertThat(label.getPage(0).getMediaBox().getWidth() * 25.4f / 72 * 10)
          .isCloseTo(size.width(), within(5f));
      assertThat(new PDFTextStripper().getText(label).replaceAll("\\s+", " "))
          .contains(Hall.LONG_NAME);
      BufferedImage picture = new PDFRenderer(label).renderImageWithDPI(0, 300);
      Path shots = Files.createDirectories(Path.of("target/screenshots"));
      ImageIO.write(picture, "png", shots.resolve("label-" + size + ".png").toFile());
      assertThat(code(picture)).isEqualTo(hall.code(Hall.LONG_NAME));
    }
  }

  private static String code(BufferedImage picture) throws ReaderException {
    int width = picture.getWidth();
    int height = picture.getHeight();
    int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
    var source = new RGBLuminanceSource(width, height, pixels);
    return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
  }

  private static Path queue(String name) throws Exception {
    Assumptions.assumeTrue(cups.isPresent(), "no CUPS on this computer");
    return cups.orElseThrow().labelPrinter(name);
  }

  private LabelService labels(String name, Duration patience) {
    var printers =
        cups.<DocumentPrinter>map(
                one ->
                    new CupsPrinters(
                        one.address(),
                        PrivateCups.USER,
                        new PollPolicy(patience, Duration.ofMillis(50))))
            .orElseGet(() -> new JdkPrinters(List::of));
    return new LabelService(
        printers,
        new PdfPaperWriter(Locale.of("id"), Optional::empty),
        hall.access(),
        UUID::randomUUID,
        () -> Optional.of(name));
  }
}
