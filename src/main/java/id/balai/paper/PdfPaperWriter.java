package id.balai.paper;

import id.balai.domain.document.AttendanceRecap;
import id.balai.domain.document.AttendanceSheet;
import id.balai.domain.document.BadgeLabel;
import id.balai.domain.document.BadgeSheet;
import id.balai.domain.document.CertificatePaper;
import id.balai.domain.document.CertificatePress;
import id.balai.domain.document.CertificateStack;
import id.balai.domain.document.ContingentRoster;
import id.balai.domain.document.Document;
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
import id.balai.paper.badge.LabelWriter;
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
  public synchronized void write(Document document, OutputStream out) throws IOException {
    switch (document) {
      case AttendanceSheet it -> new AttendanceSheetWriter(of(it.event())).write(it, out);
      case BadgeLabel it -> new LabelWriter(context).write(it, out);
      case BadgeSheet it -> new BadgeSheetWriter(context).write(it, out);
      case CertificatePaper it -> new CertificateWriter(context, templates).write(it, out);
      case CertificateStack it -> new CertificateWriter(context, templates).write(it, out);
      case JointDeclaration it -> new JointDeclarationWriter(of(it.event())).write(it, out);
      case IndividualPact it -> new PactWriter(of(it.event())).write(it, out);
      case RecitedPledge it -> new PledgeWriter(of(it.event())).write(it, out);
      case OfficialRecord it -> new OfficialRecordWriter(of(it.event())).write(it, out);
      case ContingentRoster it -> new RosterWriter(of(it.event())).write(it, out);
      case AttendanceRecap it -> new RecapWriter(of(it.event())).write(it, out);
      case ReceiptList it -> new ReceiptWriter(of(it.event())).write(it, out);
      case PaperSlips it -> new SlipWriter(of(it.event())).write(it, out);
      case MinutesSkeleton it -> new MinutesWriter(of(it.event())).write(it, out);
      case OfficeList it -> new ListWriter(of(it.event())).write(it, out);
      case PhotoPage it -> new PhotoWriter(of(it.event())).write(it, out);
    }
  }

  @Override
  public synchronized CertificatePress press(Iterable<CertificatePaper> batch) throws IOException {
    return new CertificateWriter(context, templates).press(batch);
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
  public Optional<String> unshowable(String text) {
    return context.types().unshowable(text);
  }

  private PaperContext of(Event event) {
    return context.in(event.papers().look());
  }
}
