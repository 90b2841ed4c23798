package id.balai.paper;

import id.balai.domain.document.AttendanceRecap;
import id.balai.domain.document.AttendanceSheet;
import id.balai.domain.document.BadgeSheet;
import id.balai.domain.document.CertificatePaper;
import id.balai.domain.document.CertificatePress;
import id.balai.domain.document.CertificateStack;
import id.balai.domain.document.ContingentRoster;
import id.balai.domain.document.IndividualPact;
import id.balai.domain.document.JointDeclaration;
import id.balai.domain.document.Lettering;
import id.balai.domain.document.MinutesSkeleton;
import id.balai.domain.document.OfficeList;
import id.balai.domain.document.OfficialRecord;
import id.balai.domain.document.PaperSlips;
import id.balai.domain.document.PaperWriter;
import id.balai.domain.document.PhotoPage;
import id.balai.domain.document.ReceiptList;
import id.balai.domain.document.RecitedPledge;
import id.balai.domain.document.TemplatePreview;
import id.balai.domain.document.UnusableTemplateException;
import id.balai.domain.event.Event;
import id.balai.domain.evidence.Seal;
import id.balai.paper.badge.BadgeSheetWriter;
import id.balai.paper.block.Anchors;
import id.balai.paper.block.PaperContext;
import id.balai.paper.certificate.CertificateWriter;
import id.balai.paper.declaration.JointDeclarationWriter;
import id.balai.paper.office.ListWriter;
import id.balai.paper.office.MinutesWriter;
import id.balai.paper.office.OfficialRecordWriter;
import id.balai.paper.office.PactWriter;
import id.balai.paper.office.PhotoWriter;
import id.balai.paper.office.PledgeWriter;
import id.balai.paper.office.RecapWriter;
import id.balai.paper.office.ReceiptWriter;
import id.balai.paper.office.RosterWriter;
import id.balai.paper.office.SlipWriter;
import id.balai.paper.preview.PagePictures;
import id.balai.paper.sheet.AttendanceSheetWriter;
import id.balai.paper.template.Templates;
import id.balai.paper.type.FontSet;
import id.balai.paper.word.PaperMessages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/// Makes all papers as PDF. Fonts are read once and kept; one paper is made at a time, so one
/// instance may be shared by threads.
public final class PdfPaperWriter implements PaperWriter, Lettering, TemplatePreview {

  private final PaperContext context;
  private final Templates templates;

  /// A writer whose own words are in `language` (Indonesian or English), without a seal.
  public PdfPaperWriter(Locale language) {
    this(language, Optional::empty);
  }

  /// A writer that seals its papers.
  ///
  /// @param seal asked for every paper; empty while the office's keys stand locked
  public PdfPaperWriter(Locale language, Supplier<Optional<Seal>> seal) {
    this(language, seal, "");
  }

  /// A writer of papers that officials sign elsewhere (TTE, R28).
  ///
  /// @param seal asked for every paper; empty while the office's keys stand locked
  /// @param anchors one character an official, which stands in the place kept for the signature
  public PdfPaperWriter(Locale language, Supplier<Optional<Seal>> seal, String anchors) {
    this.context =
        PaperContext.of(new FontSet(), new PaperMessages(language), seal)
            .with(new Anchors(anchors));
    this.templates = new Templates(context);
  }

  @Override
  public synchronized void write(AttendanceSheet sheet, OutputStream out) throws IOException {
    new AttendanceSheetWriter(of(sheet.event())).write(sheet, out);
  }

  @Override
  public synchronized void write(BadgeSheet sheet, OutputStream out) throws IOException {
    new BadgeSheetWriter(context).write(sheet, out);
  }

  @Override
  public synchronized void write(CertificatePaper certificate, OutputStream out)
      throws IOException {
    new CertificateWriter(context, templates).write(certificate, out);
  }

  @Override
  public synchronized void write(CertificateStack stack, OutputStream out) throws IOException {
    new CertificateWriter(context, templates).write(stack, out);
  }

  @Override
  public synchronized CertificatePress press(Iterable<CertificatePaper> batch) throws IOException {
    return new CertificateWriter(context, templates).press(batch);
  }

  @Override
  public synchronized void write(JointDeclaration declaration, OutputStream out)
      throws IOException {
    new JointDeclarationWriter(of(declaration.event())).write(declaration, out);
  }

  @Override
  public synchronized void write(IndividualPact pact, OutputStream out) throws IOException {
    new PactWriter(of(pact.event())).write(pact, out);
  }

  @Override
  public synchronized void write(RecitedPledge pledge, OutputStream out) throws IOException {
    new PledgeWriter(of(pledge.event())).write(pledge, out);
  }

  @Override
  public synchronized void write(OfficialRecord record, OutputStream out) throws IOException {
    new OfficialRecordWriter(of(record.event())).write(record, out);
  }

  @Override
  public synchronized void write(ContingentRoster roster, OutputStream out) throws IOException {
    new RosterWriter(of(roster.event())).write(roster, out);
  }

  @Override
  public synchronized void write(AttendanceRecap recap, OutputStream out) throws IOException {
    new RecapWriter(of(recap.event())).write(recap, out);
  }

  @Override
  public synchronized void write(ReceiptList list, OutputStream out) throws IOException {
    new ReceiptWriter(of(list.event())).write(list, out);
  }

  @Override
  public synchronized void write(PaperSlips slips, OutputStream out) throws IOException {
    new SlipWriter(of(slips.event())).write(slips, out);
  }

  @Override
  public synchronized void write(MinutesSkeleton minutes, OutputStream out) throws IOException {
    new MinutesWriter(of(minutes.event())).write(minutes, out);
  }

  @Override
  public Shown show(CertificatePaper certificate, int dpi) throws IOException {
    var pdf = new ByteArrayOutputStream();
    try {
      write(certificate, pdf);
    } catch (UnusableTemplateException e) {
      return new Shown.Refused(e.flaw(), e.detail());
    }
    return new Shown.Page(PagePictures.png(pdf.toByteArray(), 0, dpi));
  }

  @Override
  public synchronized void write(OfficeList list, OutputStream out) throws IOException {
    new ListWriter(of(list.event())).write(list, out);
  }

  @Override
  public synchronized void write(PhotoPage photos, OutputStream out) throws IOException {
    new PhotoWriter(of(photos.event())).write(photos, out);
  }

  @Override
  public Optional<String> unshowable(String text) {
    return context.types().unshowable(text);
  }

  private PaperContext of(Event event) {
    return context.in(event.papers().look());
  }
}
