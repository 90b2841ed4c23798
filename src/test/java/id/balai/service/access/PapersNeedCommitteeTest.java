package id.balai.service.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.access.Actor;
import id.balai.domain.document.BadgeSheet;
import id.balai.domain.document.PaperSubject;
import id.balai.domain.event.Event;
import id.balai.domain.layout.PaperSize;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Fact;
import id.balai.domain.log.PaperFact;
import id.balai.domain.printing.DocumentPrinter;
import id.balai.domain.printing.PrintOrder;
import id.balai.domain.printing.PrintOutcome;
import id.balai.domain.printing.PrintWatch;
import id.balai.domain.printing.PrintedPaper;
import id.balai.domain.printing.Printers;
import id.balai.evidence.token.CwtTokens;
import id.balai.fixture.Hall;
import id.balai.fixture.PlainFile;
import id.balai.fixture.ShippedTemplates;
import id.balai.paper.PdfPaperWriter;
import id.balai.service.batches.Progress;
import id.balai.service.certificates.CertificateCodes;
import id.balai.service.certificates.CertificateService;
import id.balai.service.certificates.Represented;
import id.balai.service.papers.PaperOrder;
import id.balai.service.papers.PaperService;
import id.balai.service.papers.PaperType;
import id.balai.service.papers.SpjService;
import id.balai.service.printing.PrintingService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Nothing leaves the house on paper or in a file before it is known that the current actor may let
/// it, and whatever left is a fact.
final class PapersNeedCommitteeTest {

  @TempDir Path folder;

  private final Hall hall = new Hall();
  private int printed;

  /// Everything by which something leaves.
  enum Way {
    ORDER,
    BATCH,
    ONE_FILE,
    BADGES,
    CODES,
    CERTIFICATES,
    SPJ,
    PRINT
  }

  @ParameterizedTest
  @EnumSource
  void anOperatorGetsNothingOutAndWhatTheCommitteeGetsOutIsAFact(Way way) throws IOException {
    hall.currentActor.seat(Optional.of(new Actor(AccessLevel.OPERATOR, "Rina", Optional.empty())));
    int before = hall.ledger.facts().size();

    assertThatThrownBy(() -> go(way)).isInstanceOf(NotAllowedException.class);

    assertThat(files()).isEmpty();
    assertThat(printed).isZero();
    assertThat(hall.ledger.facts()).hasSize(before);

    hall.currentActor.seat(Optional.of(new Actor(AccessLevel.COMMITTEE, "Sari", Optional.empty())));
    hall.ledger.record(
        hall.currentActor.at(hall.door, hall.event),
        new DoorFact.Attended(
            new id.balai.domain.attendance.Attendance(
                Hall.EVENT,
                "SOS",
                hall.person(Hall.SIGNER).id(),
                hall.clock.instant(),
                "Pintu 1",
                id.balai.domain.attendance.Attendance.Means.BADGE)));
    go(way);

    Class<? extends Fact> kind =
        way == Way.PRINT ? PaperFact.PrintReported.class : PaperFact.Exported.class;
    assertThat(hall.ledger.facts().getLast()).isInstanceOf(kind);
    assertThat(files().isEmpty()).isEqualTo(way == Way.PRINT);
  }

  private void go(Way way) throws IOException {
    Event event = hall.event;
    CertificateService certificates = certificates();
    PaperService papers = certificates.papers();
    var badges = PaperOrder.of(PaperType.BADGES).cards(BadgeSheet.Layout.SINGLE, List.of(1));
    Path file = out().resolve("kartu.pdf");
    switch (way) {
      case ORDER -> papers.write(event, PaperOrder.of(PaperType.MINUTES), out());
      case BATCH ->
          papers.write(
              event, papers.of(event, PaperOrder.of(PaperType.MINUTES)), out(), Progress.UNSEEN);
      case ONE_FILE -> papers.writeTo(file, event, badges);
      case BADGES -> papers.badges(event, file, badges);
      case CODES -> papers.codes(event, out().resolve("kode.csv"), to -> to.write('x'));
      case CERTIFICATES -> certificates.write(event, Represented.LEFT_OUT, out(), Progress.UNSEEN);
      case SPJ -> papers.spj().write(event, SpjService.Wanted.of(event), out(), Progress.UNSEEN);
      case PRINT -> print();
    }
  }

  private void print() {
    var printing =
        new PrintingService(
            new DocumentPrinter() {
              @Override
              public Printers printers() {
                return new Printers.Found(List.of());
              }

              @Override
              public PrintOutcome print(PrintOrder order, Path pdf, PrintWatch watch) {
                printed++;
                return new PrintOutcome.Printed();
              }
            },
            hall.access(),
            UUID::randomUUID);
    printing.print(
        hall.event,
        new PrintedPaper("minutes", "notula", "0".repeat(64), 1, PaperSubject.EVENT),
        folder.resolve("notula.pdf"),
        PrintOrder.once("Kantor", "Balai", PaperSize.A4),
        PrintWatch.UNSEEN);
  }

  private CertificateService certificates() {
    var keys = PlainFile.office(folder.resolve("kunci"), hall.clock, new SecureRandom());
    return new CertificateService(
        hall.access(),
        new PdfPaperWriter(Locale.of("id"), Optional::empty),
        new CertificateCodes(new Random(7), new CwtTokens(keys)),
        new ShippedTemplates(),
        Optional::empty);
  }

  private Path out() {
    return folder.resolve("dokumen");
  }

  private List<Path> files() throws IOException {
    if (Files.notExists(out())) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(out())) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
