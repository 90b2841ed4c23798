package id.balai.evidence.externalsigning;

import id.balai.app.TestHouses;
import id.balai.domain.event.Event;
import id.balai.domain.evidence.Report;
import id.balai.domain.evidence.SigningPlace;
import id.balai.evidence.forgery.SmallArchive;
import id.balai.evidence.verify.AddedSignatures;
import id.balai.paper.preview.PdfPageLooks;
import id.balai.service.batches.Progress;
import id.balai.service.externalsigning.ExportResult;
import id.balai.service.externalsigning.ExternalSigningService;
import id.balai.service.externalsigning.ReturnResult;
import id.balai.service.papers.PaperOrder;
import id.balai.service.papers.PaperType;
import id.balai.service.registration.SampleSetupService;
import id.balai.service.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

/// An office that has sent one paper of each kind away to be signed, and what it says of what comes
/// back.
final class PaperAway implements AutoCloseable {

  private final Path folder;
  private final Workspace workspace;
  private final byte[] certificate;
  private final byte[] list;

  PaperAway(Path folder) throws IOException {
    this.folder = folder;
    workspace =
        TestHouses.open(folder.resolve("rumah"), Clock.fixed(SmallArchive.NOW, ZoneOffset.UTC));
    Event event =
        workspace
            .services()
            .samples()
            .add("rantau-pulung", SampleSetupService.People.WITH, "Meja panitia")
            .orElseThrow();
    SmallArchive.hold(workspace.services(), event, 2);
    workspace.services().certificates().issue(event);
    certificate =
        sent(event, new ExternalSigningService.Wanted.Certificates(PaperOrder.People.ALL));
    list = sent(event, new ExternalSigningService.Wanted.Papers(PaperOrder.of(PaperType.RECAP)));
  }

  private byte[] sent(Event event, ExternalSigningService.Wanted wanted) throws IOException {
    ExportResult result =
        workspace
            .services()
            .tte()
            .send(
                event,
                wanted,
                ExternalSigningService.ANCHORS,
                Files.createTempDirectory(folder, "tte"),
                Progress.UNSEEN);
    if (result instanceof ExportResult.Sent papers) {
      return Files.readAllBytes(papers.files().getFirst());
    }
    throw new IllegalStateException(result.toString());
  }

  /// A certificate of one page.
  byte[] certificate() {
    return certificate.clone();
  }

  /// A list of people with several pages.
  byte[] list() {
    return list.clone();
  }

  /// A sealed paper for a pen, on which no place is kept for anybody's certificate.
  byte[] withoutPlaces() throws IOException {
    Event event = workspace.services().repositories().events().all().getFirst();
    var bytes = new java.io.ByteArrayOutputStream();
    var order = PaperOrder.of(PaperType.RECAP);
    workspace.services().papers().of(event, order).getFirst().content().writeTo(bytes);
    return bytes.toByteArray();
  }

  /// The places that a paper keeps free.
  static List<SigningPlace> places(byte[] paper) {
    return new AddedSignatures(new PdfPageLooks()).places(paper);
  }

  ReturnResult take(byte[] pdf) throws IOException {
    return workspace.services().tte().take(write(pdf));
  }

  Report check(byte[] pdf) throws IOException {
    return workspace.services().verifying().file(write(pdf), List.of());
  }

  /// The pages with what was added, as pictures.
  java.util.SortedMap<Integer, byte[]> pictures(byte[] pdf) throws IOException {
    Path file = write(pdf);
    return workspace
        .services()
        .verifying()
        .pictures(file, workspace.services().verifying().file(file, List.of()));
  }

  private Path write(byte[] pdf) throws IOException {
    return Files.write(folder.resolve("kembali.pdf"), pdf);
  }

  @Override
  public void close() {
    workspace.close();
  }
}
