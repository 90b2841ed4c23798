package id.balai.evidence.externalsigning;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.app.TestHouses;
import id.balai.domain.event.Event;
import id.balai.domain.evidence.Finding;
import id.balai.domain.evidence.PapersElsewhere;
import id.balai.domain.evidence.Report;
import id.balai.domain.evidence.SignedCopy;
import id.balai.domain.evidence.SigningPlace;
import id.balai.domain.participant.Role;
import id.balai.evidence.forgery.SmallArchive;
import id.balai.evidence.key.LocalStamps;
import id.balai.evidence.verify.AddedSignatures;
import id.balai.paper.preview.PdfPageLooks;
import id.balai.service.batches.Progress;
import id.balai.service.externalsigning.ExportResult;
import id.balai.service.externalsigning.ExternalSigningService;
import id.balai.service.externalsigning.ReturnResult;
import id.balai.service.papers.PaperOrder;
import id.balai.service.papers.PaperType;
import id.balai.service.registration.SampleSetupService;
import id.balai.service.workspace.Services;
import id.balai.service.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Papers go away to be signed and come back (R28).
final class SignedElsewhereTest {

  private static final int CORRUPTIONS = 200;
  private static final String OFFICIAL = "Drs. Ahmad Fulan, M.Si.";

  @TempDir static Path folder;

  @SuppressWarnings("NullAway.Init") // before every test
  private static Workspace workspace;

  @SuppressWarnings("NullAway.Init") // before every test
  private static Event event;

  @SuppressWarnings("NullAway.Init") // before every test
  private static OutsideService official;

  @SuppressWarnings("NullAway.Init") // before every test
  private static ExportResult.Sent sent;

  @BeforeAll
  static void hold() throws Exception {
    workspace =
        TestHouses.open(folder.resolve("rumah"), Clock.fixed(SmallArchive.NOW, ZoneOffset.UTC));
    event =
        services()
            .samples()
            .add("rantau-pulung", SampleSetupService.People.WITH, "Meja panitia")
            .orElseThrow();
    SmallArchive.hold(services(), event, 3);
    services().certificates().issue(event);
    official = new OutsideService(OFFICIAL);
    sent = send(new ExternalSigningService.Wanted.Certificates(PaperOrder.People.ALL), "#^$");
  }

  @AfterAll
  static void close() {
    workspace.close();
  }

  @Test
  void everyPaperKeepsAPlaceFreeWhereItsSignIsFound() throws IOException {
    assertThat(sent.files()).hasSizeGreaterThan(2);
    for (Path file : sent.files()) {
      List<SigningPlace> places = places(file);
      assertThat(places).isNotEmpty().allMatch(SigningPlace::isAlone);
      assertThat(places.getFirst().anchor()).isEqualTo("#");
      assertThat(places.getFirst().official()).isEqualTo(event.officials().getFirst().name());
      assertThat(places.getFirst().width()).isGreaterThan(100);
      assertThat(Files.readString(sent.list()))
          .contains(String.valueOf(file.getFileName()))
          .contains("\"#\"");
    }
  }

  @Test
  void whatComesBackIsKeptByteForByteAndLinkedWithWhatWasSent() throws Exception {
    Path file = sent.files().getFirst();
    byte[] original = Files.readAllBytes(file);
    byte[] once = official.sign(original, places(file).stream().findFirst());
    assertThat(Arrays.copyOf(once, original.length)).isEqualTo(original);
    assertThat(take(once))
        .isInstanceOfSatisfying(
            ReturnResult.Kept.class,
            kept -> {
              assertThat(kept.original().name()).isEqualTo(file.getFileName().toString());
              assertThat(kept.signers().getFirst().name()).isEqualTo(OFFICIAL);
              assertThat(kept.signers().getFirst().issuer()).isEqualTo("Penerbit Uji");
            });
    assertThat(take(once)).isEqualTo(new ReturnResult.KeptBefore());
    byte[] twice = new OutsideService("Ir. Budi Fulan").sign(once, Optional.empty());
    assertThat(take(twice)).isInstanceOf(ReturnResult.Kept.class);
    List<PapersElsewhere.Returned> back =
        services().repositories().elsewhere().returned(event.id()).stream()
            .filter(
                one -> one.paper().bytes() == twice.length || one.paper().bytes() == once.length)
            .toList();
    assertThat(back).hasSize(2);
    assertThat(services().keeping().shelf().find(back.getFirst().paper())).hasValue(once);
    assertThat(services().keeping().shelf().find(back.getLast().paper())).hasValue(twice);
    Report report = services().verifying().file(write(twice), List.of());
    assertThat(report.holds()).as(report.findings().toString()).isTrue();
    assertThat(report.findings())
        .extracting(Finding::code)
        .containsExactly(
            Finding.Code.SEAL_GOOD,
            Finding.Code.SIGNED_ELSEWHERE,
            Finding.Code.SIGNED_ELSEWHERE,
            Finding.Code.RETURN_RECORDED);
  }

  @Test
  void aListThatIsSignedByPdfboxComesBackToo() throws Exception {
    var sheets = new ExternalSigningService.Wanted.Papers(PaperOrder.of(PaperType.RECAP));
    ExportResult.Sent recap = send(sheets, "#^$");
    byte[] signed = official.signAfter(Files.readAllBytes(recap.files().getFirst()), _ -> {});
    assertThat(take(signed)).isInstanceOf(ReturnResult.Kept.class);
    try (var stamps = new LocalStamps(SmallArchive.NOW)) {
      assertThat(take(official.stamp(signed, stamps, true))).isInstanceOf(ReturnResult.Kept.class);
      assertThat(take(official.stamp(signed, stamps, false))).isEqualTo(new ReturnResult.Broken());
    }
  }

  @Test
  void onlyTheCertificatesOfWhoIsWantedAreSent() throws IOException {
    int all = 0;
    for (Role role : Role.values()) {
      var people =
          new PaperOrder.People(
              Optional.empty(), Optional.empty(), Optional.of(role), Optional.empty());
      Path out = Files.createTempDirectory(folder, "peran");
      var wanted = new ExternalSigningService.Wanted.Certificates(people);
      ExportResult sending = services().tte().send(event, wanted, "#^$", out, Progress.UNSEEN);
      all += sending instanceof ExportResult.Sent papers ? papers.files().size() : 0;
    }
    assertThat(all).isEqualTo(sent.files().size());
  }

  @Test
  void aSignThatStandsOnThePaperAnywayIsNotTaken() throws IOException {
    assertThat(
            services()
                .tte()
                .send(
                    event,
                    new ExternalSigningService.Wanted.Certificates(PaperOrder.People.ALL),
                    "a",
                    folder.resolve("huruf"),
                    Progress.UNSEEN))
        .isInstanceOfSatisfying(
            ExportResult.AnchorTaken.class, taken -> assertThat(taken.anchor()).isEqualTo("a"));
    assertThat(folder.resolve("huruf")).isEmptyDirectory();
  }

  @Test
  void aFileThatWasWrittenAnewIsNotTaken() throws Exception {
    byte[] original = Files.readAllBytes(sent.files().getFirst());
    assertThat(take(official.rewriteAndSign(original))).isEqualTo(new ReturnResult.NotOurs());
    byte[] other = original.clone();
    other[other.length - 2] ^= 1;
    assertThat(take(official.signAfter(other, _ -> {}))).isEqualTo(new ReturnResult.NotOurs());
    assertThat(take(original)).isEqualTo(new ReturnResult.Unsigned());
  }

  static List<OutsideService.Change> changes() {
    return List.of(
        document -> {
          PDPage page = document.getPage(0);
          var stream = new PDStream(document, page.getContents());
          page.getCOSObject().setItem(COSName.CONTENTS, stream);
          try (var out = stream.createOutputStream()) {
            out.write("/Artifact BMC 0 0 200 200 re f EMC".getBytes(StandardCharsets.US_ASCII));
          }
          changed(document, page.getCOSObject());
        },
        document -> {
          document.addPage(new PDPage());
          changed(document, document.getPages().getCOSObject());
        },
        document -> {
          document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('halo')"));
          changed(document, document.getDocumentCatalog().getCOSObject());
        },
        document -> {
          document.getPage(0).setRotation(180);
          changed(document, document.getPage(0).getCOSObject());
        },
        document -> {
          document.getDocumentCatalog().getCOSObject().removeItem(COSName.AF);
          changed(document, document.getDocumentCatalog().getCOSObject());
        });
  }

  @ParameterizedTest
  @MethodSource("changes")
  void whatWasChangedBesidesSigningIsNotTakenAndDoesNotHold(OutsideService.Change change)
      throws Exception {
    byte[] original = Files.readAllBytes(sent.files().getFirst());
    byte[] changed = official.signAfter(original, change);
    assertThat(Arrays.copyOf(changed, original.length)).isEqualTo(original);
    assertThat(take(changed)).isInstanceOf(ReturnResult.Changed.class);
    Report report = services().verifying().file(write(changed), List.of());
    assertThat(report.findings())
        .extracting(Finding::code)
        .contains(Finding.Code.CHANGED_ELSEWHERE);
    assertThat(report.holds()).isFalse();
  }

  @Test
  void aSignatureThatHidesThePageIsNotTaken() throws Exception {
    byte[] original = Files.readAllBytes(sent.files().getFirst());
    var all = new SigningPlace(1, 0, 0, 800, 590, "#", OFFICIAL, true);
    assertThat(take(official.sign(original, Optional.of(all))))
        .isInstanceOf(ReturnResult.Changed.class);
  }

  @Test
  void noCorruptedFileIsTakenWithAnotherPageOrHand() throws Exception {
    byte[] original = Files.readAllBytes(sent.files().getLast());
    byte[] signed = official.sign(original, places(sent.files().getLast()).stream().findFirst());
    List<SignedCopy.Signer> hand = ((ReturnResult.Kept) take(signed)).signers();
    String text = new String(signed, StandardCharsets.ISO_8859_1);
    int room = text.indexOf('<', text.lastIndexOf("/Contents")) + 1;
    int rest = text.indexOf('>', room);
    int used = text.substring(room, rest).replaceAll("0+$", "").length();
    for (int seed = 0; seed < CORRUPTIONS; seed++) {
      Random random = new Random(seed);
      byte[] corrupted = signed.clone();
      // Every second one hits the signature itself, which is a small part of the file.
      int at = seed % 2 == 0 ? random.nextInt(signed.length) : room + random.nextInt(used);
      corrupted[at] ^= (byte) (1 + random.nextInt(255));
      if (seed % 4 == 2) {
        corrupted = Arrays.copyOf(signed, random.nextInt(signed.length));
      } else if (Character.toLowerCase(corrupted[at]) == Character.toLowerCase(signed[at])
          || seed % 4 == 3) {
        // A digit of the signature is the same in small and in capital letters.
        corrupted[at] = (byte) (signed[at] ^ 1);
      }
      ReturnResult result = take(corrupted);
      if (result instanceof ReturnResult.Kept kept) {
        // Versions and kinds in the form in which others write a signature are covered by nothing.
        assertThat(at).as("seed %d", seed).isBetween(room, room + used);
        assertThat(kept.signers()).as("seed %d, byte %d", seed, at).isEqualTo(hand);
      } else {
        assertThat(services().verifying().file(write(corrupted), List.of()).holds())
            .as("seed %d, byte %d", seed, at)
            .isFalse();
      }
    }
  }

  @Test
  void tailsThatMeanHarmAreAnsweredAndKeptNowhere() throws Exception {
    byte[] original = Files.readAllBytes(sent.files().getFirst());
    int end = original.length;
    String loop = "xref\n0 0\ntrailer<</Size 1/Root 1 0 R/Prev " + end + ">>\nstartxref\n" + end;
    for (String tail :
        List.of(
            "\n%%EOF\n",
            "\n9 0 obj\n" + "[".repeat(10_000) + "]".repeat(10_000) + "\nendobj\n%%EOF",
            "\n9 0 obj\n" + "<</A".repeat(10_000) + "\nendobj\n%%EOF",
            loop + "\n%%EOF",
            "startxref\n999999999999\n%%EOF",
            "\n1 0 obj\n<</Type/Catalog/Pages 1 0 R>>\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF",
            "\0".repeat(100_000))) {
      byte[] bytes = tail.getBytes(StandardCharsets.ISO_8859_1);
      byte[] hostile = Arrays.copyOf(original, end + bytes.length);
      System.arraycopy(bytes, 0, hostile, end, bytes.length);
      assertThat(take(hostile)).isNotInstanceOf(ReturnResult.Kept.class);
      assertThat(services().verifying().file(write(hostile), List.of()).holds()).isFalse();
    }
    assertThat(services().tte().take(folder.resolve("tidak-ada.pdf")))
        .isEqualTo(new ReturnResult.Unreadable());
  }

  private static void changed(PDDocument document, org.apache.pdfbox.cos.COSDictionary what) {
    what.setNeedToBeUpdated(true);
    document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
  }

  private static List<SigningPlace> places(Path file) throws IOException {
    return new AddedSignatures(new PdfPageLooks()).places(Files.readAllBytes(file));
  }

  private static ExportResult.Sent send(ExternalSigningService.Wanted wanted, String anchors)
      throws IOException {
    Path out = Files.createTempDirectory(folder, "tte");
    ExportResult sending = services().tte().send(event, wanted, anchors, out, Progress.UNSEEN);
    if (sending instanceof ExportResult.Sent papers) {
      return papers;
    }
    throw new IllegalStateException(sending.toString());
  }

  private static ReturnResult take(byte[] pdf) throws IOException {
    return services().tte().take(write(pdf));
  }

  private static Path write(byte[] pdf) throws IOException {
    return Files.write(folder.resolve("kembali.pdf"), pdf);
  }

  private static Services services() {
    return workspace.services();
  }
}
