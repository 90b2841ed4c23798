package id.balai.paper;

import id.balai.domain.document.AttendanceSheet;
import id.balai.domain.document.BadgeSheet;
import id.balai.domain.document.CertificatePaper;
import id.balai.domain.document.JointDeclaration;
import id.balai.domain.document.Lettering;
import id.balai.domain.document.PaperWriter;
import id.balai.paper.badge.BadgeSheetWriter;
import id.balai.paper.block.Stationery;
import id.balai.paper.certificate.CertificateWriter;
import id.balai.paper.declaration.JointDeclarationWriter;
import id.balai.paper.sheet.AttendanceSheetWriter;
import id.balai.paper.type.TypeCase;
import id.balai.paper.word.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/// Makes all papers as PDF. Fonts are read once and kept; one paper is made at a time, so one
/// instance may be shared by threads.
public final class PdfPaperWriter implements PaperWriter, Lettering {

  private final Stationery stationery;

  /// A writer whose own words are in `language` (Indonesian or English).
  public PdfPaperWriter(Locale language) {
    this.stationery = Stationery.of(new TypeCase(), new Words(language));
  }

  @Override
  public synchronized void write(AttendanceSheet sheet, OutputStream out) throws IOException {
    new AttendanceSheetWriter(stationery).write(sheet, out);
  }

  @Override
  public synchronized void write(BadgeSheet sheet, OutputStream out) throws IOException {
    new BadgeSheetWriter(stationery).write(sheet, out);
  }

  @Override
  public synchronized void write(CertificatePaper certificate, OutputStream out)
      throws IOException {
    new CertificateWriter(stationery).write(certificate, out);
  }

  @Override
  public synchronized void write(JointDeclaration declaration, OutputStream out)
      throws IOException {
    new JointDeclarationWriter(stationery).write(declaration, out);
  }

  @Override
  public Optional<String> unshowable(String text) {
    return stationery.types().unshowable(text);
  }
}
