package id.balai.service.dataprotection;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.app.TestHouses;
import id.balai.domain.dataprotection.Unfinished;
import id.balai.domain.dataprotection.WrittenFiles;
import id.balai.domain.event.Event;
import id.balai.domain.participant.Participant;
import id.balai.fixture.MovingClock;
import id.balai.fixture.People;
import id.balai.paper.trace.OwnPapers;
import id.balai.service.papers.PaperOrder;
import id.balai.service.papers.PaperType;
import id.balai.service.registration.SampleSetupService;
import id.balai.service.workspace.Services;
import id.balai.service.workspace.Workspace;
import id.balai.ui.console.ErasureWords;
import id.balai.ui.text.Language;
import id.balai.ui.text.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Erasing somebody reaches the papers that the program wrote and can still reach, and says what it
/// does not.
final class ErasureReachTest {

  @TempDir Path place;

  private final MovingClock clock = new MovingClock(People.MORNING);

  @Test
  void papersThatHoldThePersonGoAndThoseOfOthersStay() throws IOException {
    try (Workspace workspace = workspace()) {
      Services services = workspace.services();
      Event event = event(services);
      Path folder = papers().resolve(event.code());
      List<Participant> people = services.repositories().participants().ofEvent(event.id());
      Participant gone = people.getFirst();
      Participant other = people.get(1);
      services
          .papers()
          .write(event, PaperOrder.of(PaperType.SHEETS), folder.resolve("daftar-hadir"));
      services.lists().people().write(event, folder.resolve("peserta.xlsx"), Locale.of("id"));
      services.archiving().writeZip(event, folder.resolve("arsip"), (_, _) -> {});
      services.archiving().write(event, folder.resolve("arsip"), (_, _) -> {});
      services.keeping().people().export(event, gone.id(), folder.resolve("satu.json"));
      services.keeping().people().export(event, other.id(), folder.resolve("dua.json"));
      Path elsewhere = place.resolve("stick/dua.json");
      services.keeping().people().export(event, gone.id(), elsewhere);
      Files.writeString(folder.resolve("catatan.txt"), "rapat jam " + other.name());
      Files.writeString(folder.resolve("tamu.txt"), "jemput " + gone.name());
      workbook(folder.resolve("asli.xlsx"), gone.name());
      Files.write(folder.resolve("foto.jpg"), new byte[] {1, 2, 3});
      foreign(folder.resolve("surat.pdf"), gone.name());
      foreign(folder.resolve("lain.pdf"), "Tidak ada nama di sini");

      ErasureReport report = services.keeping().people().erase(event, gone.id());

      Path archive = folder.resolve("arsip").resolve(event.code());
      Path zip = folder.resolve("arsip").resolve(event.code() + ".zip");
      assertThat(mentioning(folder, gone))
          .isNotEmpty()
          .allMatch(file -> file.startsWith(archive) || report.left().contains(file));
      assertThat(zip).exists();
      assertThat(folder.resolve("peserta.xlsx")).doesNotExist();
      assertThat(folder.resolve("satu.json")).doesNotExist();
      assertThat(folder.resolve("daftar-hadir"))
          .isDirectoryNotContaining("glob:**-01-*.pdf")
          .isDirectoryContaining("glob:**-02-*.pdf");
      assertThat(folder.resolve("dua.json")).exists();
      assertThat(folder.resolve("catatan.txt")).exists();
      assertThat(folder.resolve("lain.pdf")).exists();
      assertThat(elsewhere).as("what was taken elsewhere is only said").exists();
      assertThat(report.outcome()).isEqualTo(ErasureReport.Outcome.REMAINS);
      assertThat(report.files()).isGreaterThanOrEqualTo(3);
      assertThat(report.left())
          .containsExactlyInAnyOrder(
              archive,
              zip,
              folder.resolve("surat.pdf"),
              folder.resolve("asli.xlsx"),
              folder.resolve("tamu.txt"),
              folder.resolve("foto.jpg"));
      assertThat(report.beyond())
          .extracting(ExportTrace::kind)
          .contains("people", "person", "archive");
      assertThat(new ErasureWords(new Messages(Language.INDONESIAN)).of(List.of(report)))
          .contains("arsip", "kali dicetak atau diekspor")
          .doesNotContain(gone.name());
    }
  }

  @Test
  void whatIsWrittenAfterwardsHoldsNobodyWhoWasErased() throws IOException {
    try (Workspace workspace = workspace()) {
      Services services = workspace.services();
      Event event = event(services);
      Participant gone = services.repositories().participants().ofEvent(event.id()).getFirst();
      services.keeping().people().erase(event, gone.id());
      Path folder = papers().resolve(event.code());
      services.archiving().write(event, folder.resolve("arsip"), (_, _) -> {});
      assertThat(
              new OwnPapers(papers(), Unfinished.before(clock))
                  .sweep(event.code(), List.of(gone.name())))
          .isEqualTo(WrittenFiles.Swept.NOTHING);
    }
  }

  @Test
  void whatWasLeftHalfWrittenGoesTooAndWhatCannotGoIsNamed() throws IOException {
    try (Workspace workspace = workspace()) {
      Services services = workspace.services();
      Event event = event(services);
      Participant gone = services.repositories().participants().ofEvent(event.id()).getFirst();
      Path folder = papers().resolve(event.code());
      Path data = place.resolve("data");
      List<Path> halves =
          List.of(
              half(folder.resolve("daftar/.balai-123.part"), gone),
              half(folder.resolve("." + event.code() + ".part/data/a.csv"), gone),
              half(folder.resolve(".spj-x.old/b.csv"), gone),
              half(data.resolve("balai.log.part"), gone),
              half(data.resolve("restore.part/balai.log"), gone),
              half(services.keeping().backups().folder().resolve(".balai-9.part"), gone));
      Path others = half(folder.resolve("unduhan.part"), gone);
      Path young = folder.resolve(".balai-baru.part");
      Files.writeString(young, gone.name());

      ErasureReport report = services.keeping().people().erase(event, gone.id());

      assertThat(halves).allMatch(Files::notExists);
      assertThat(others).exists();
      assertThat(report.left()).contains(others, young);
      assertThat(report.outcome()).isEqualTo(ErasureReport.Outcome.REMAINS);
      Files.delete(others);
      Files.delete(young);
      Participant next = services.repositories().participants().ofEvent(event.id()).get(1);
      Path part = half(data.resolve("cadangan/balai-x.zip.part"), next);
      ErasureReport second = services.keeping().people().erase(event, next.id());
      assertThat(second.left()).isEmpty();
      assertThat(second.outcome()).isEqualTo(ErasureReport.Outcome.DONE);
      assertThat(part).doesNotExist();
    }
  }

  /// A file that a program did not finish, before this one began.
  private static Path half(Path file, Participant person) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, person.name());
    FileTime before = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
    Files.setLastModifiedTime(file, before);
    Path folder = Objects.requireNonNull(file.getParent());
    Files.setLastModifiedTime(folder, before);
    Files.setLastModifiedTime(Objects.requireNonNull(folder.getParent()), before);
    return file;
  }

  /// Files of text in which the person's name stands.
  private static List<Path> mentioning(Path folder, Participant person) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> read(file).contains(person.name()))
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /// A PDF of another program.
  private static void foreign(Path file, String text) throws IOException {
    try (var document = new PDDocument()) {
      var page = new PDPage();
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.newLineAtOffset(72, 700);
        content.showText(text);
        content.endText();
      }
      document.save(file.toFile());
    }
  }

  /// A workbook of another program, as far as anybody looks.
  private static void workbook(Path file, String text) throws IOException {
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (var entry :
          Map.of(
                  "docProps/app.xml",
                  "<Properties><Application>Other</Application></Properties>",
                  "xl/sharedStrings.xml",
                  "<sst><si><t>" + text + "</t></si></sst>")
              .entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
  }

  private static Event event(Services services) {
    return services
        .samples()
        .add("loa-janan", SampleSetupService.People.WITH, "meja")
        .orElseThrow();
  }

  private Path papers() {
    return place.resolve("Balai");
  }

  private Workspace workspace() {
    return TestHouses.open(
        place.resolve("data"), clock, new OwnPapers(papers(), Unfinished.before(clock)));
  }
}
