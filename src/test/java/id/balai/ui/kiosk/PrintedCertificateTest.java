package id.balai.ui.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.app.TestHouses;
import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.Door;
import id.balai.domain.event.Event;
import id.balai.domain.participant.Participant;
import id.balai.fixture.AtOnce;
import id.balai.fixture.Hall;
import id.balai.fixture.MovingClock;
import id.balai.scan.decode.QrDecoder;
import id.balai.scan.file.ImageFiles;
import id.balai.service.batches.Progress;
import id.balai.service.certificates.Represented;
import id.balai.service.registration.SampleSetupService;
import id.balai.service.workspace.Services;
import id.balai.service.workspace.Workspace;
import id.balai.ui.kiosk.examine.ExaminedViewModel;
import id.balai.ui.kiosk.examine.Verdict;
import id.balai.ui.kiosk.flow.KioskServices;
import id.balai.ui.kiosk.flow.KioskState;
import id.balai.ui.kiosk.station.KioskContext;
import id.balai.ui.text.Language;
import id.balai.ui.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A certificate of a real house, as a picture of its printed page before a kiosk of that house and
/// of another one.
final class PrintedCertificateTest {

  private static final int DPI = 150;

  @TempDir Path folder;

  @Test
  void aPageIsGenuineAtItsOfficeUntilAnotherEditionTakesItsPlace() throws IOException {
    var clock = new MovingClock(Instant.parse("2024-10-07T02:00:00Z"));
    try (Workspace workspace = TestHouses.open(folder.resolve("house"), clock)) {
      Services services = workspace.services();
      Event event =
          services
              .samples()
              .add("rantau-pulung", SampleSetupService.People.WITH, "Meja panitia")
              .orElseThrow();
      Participant person = attend(services, event);
      String code = printed(services, event);

      KioskViewModel kiosk = kiosk(services, event);
      kiosk.certificateSeen(code);
      assertThat(verdict(kiosk)).isEqualTo(Verdict.GENUINE);
      assertThat(said(kiosk).facts()).first().isEqualTo(person.name());

      services.certificates().reissuing().correct(event, 1, "Effendi Ma'ruf, S.Pd.", "salah tulis");
      kiosk.certificateSeen(code);
      assertThat(verdict(kiosk)).isEqualTo(Verdict.REPLACED);
      assertThat(said(kiosk).facts()).as("as on the paper").first().isEqualTo(person.name());

      KioskViewModel elsewhere = new KioskViewModel(new TestKiosk(new Hall()).context);
      elsewhere.certificateSeen(code);
      assertThat(verdict(elsewhere)).isEqualTo(Verdict.OTHER_OFFICE);
      assertThat(said(elsewhere).facts()).isEmpty();
    }
  }

  private static Participant attend(Services services, Event event) {
    String session = event.certificates().sessions().getFirst();
    Participant person =
        services.repositories().participants().ofEvent(event.id()).stream()
            .filter(one -> one.inSession(session).isPresent())
            .findFirst()
            .orElseThrow();
    services
        .checkIn()
        .admit(
            person.id(),
            new Door(event.id(), session, "Pintu 1"),
            Attendance.Means.SEARCH,
            Optional.empty());
    return person;
  }

  /// What the QR code on a picture of the first certificate's page says.
  private String printed(Services services, Event event) throws IOException {
    Path papers = folder.resolve("papers");
    services.certificates().write(event, Represented.LEFT_OUT, papers, Progress.UNSEEN);
    Path picture = folder.resolve("page.png");
    try (var pdf = Loader.loadPDF(papers.resolve("sertifikat-0001.pdf").toFile())) {
      ImageIO.write(new PDFRenderer(pdf).renderImageWithDPI(0, DPI), "png", picture.toFile());
    }
    List<String> texts = new QrDecoder().decodeThorough(ImageFiles.read(picture));
    assertThat(texts).hasSize(1);
    return texts.getFirst();
  }

  private static KioskViewModel kiosk(Services services, Event event) {
    var door = new Door(event.id(), event.sessions().getFirst().code(), "Pintu 1");
    return new KioskViewModel(
        new KioskContext(
            KioskServices.of(services),
            event,
            door,
            services.clock(),
            AtOnce.tasks(),
            new Messages(Language.INDONESIAN),
            new TestKiosk(new Hall()).context.station()));
  }

  private static ExaminedViewModel said(KioskViewModel kiosk) {
    var state = (KioskState.Examined) kiosk.stateProperty().get();
    return new ExaminedViewModel(state.report(), new Messages(Language.INDONESIAN));
  }

  private static Verdict verdict(KioskViewModel kiosk) {
    return said(kiosk).verdict();
  }
}
