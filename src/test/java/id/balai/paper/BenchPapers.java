package id.balai.paper;

import id.balai.domain.document.AttendanceSheet;
import id.balai.domain.document.CertificatePaper;
import id.balai.domain.document.PaperIdentity;
import id.balai.domain.layout.SheetLayout;
import id.balai.fixture.PlainFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Certificates for measuring: numbered names, a code as long as a signed one.
public final class BenchPapers {

  private BenchPapers() {}

  /// So many certificates.
  public static List<CertificatePaper> batch(int count) {
    var batch = new ArrayList<CertificatePaper>();
    CertificatePaper plain = Fixtures.certificate("Sutrisno", "sudut");
    for (int at = 0; at < count; at++) {
      String name = Fixtures.NAMES.get(at % Fixtures.NAMES.size());
      String code = ("HC1 " + at + " ").repeat(400).substring(0, 300);
      var identity =
          new PaperIdentity(
              plain.identity().code(), code, plain.identity().issued(), plain.identity().archive());
      batch.add(
          new CertificatePaper(
              plain.event(),
              new CertificatePaper.Recipient(
                  name, plain.recipient().institution(), plain.recipient().role()),
              "800.1/%04d/KEC-RP/X/2024".formatted(at),
              plain.programme(),
              plain.signatories(),
              plain.template(),
              identity));
    }
    return batch;
  }

  /// A sheet of so many signed rows.
  public static AttendanceSheet sheet(int rows) {
    return Fixtures.sheet(rows, SheetLayout.STANDARD);
  }

  /// Writes an attendance sheet of so many rows into a file.
  public static Path sheet(Path file, int rows) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      new PdfPaperWriter(Locale.of("id"), Optional::empty).write(sheet(rows), out);
    }
    return file;
  }

  /// A writer that seals with a key of its own.
  public static PdfPaperWriter sealing(Path folder) {
    var vault = PlainFile.office(folder, Clock.systemUTC(), new SecureRandom());
    return new PdfPaperWriter(Locale.of("id"), vault::seal);
  }
}
