package id.balai.paper.certificate;

import static id.balai.paper.block.Millimetres.mm;

import id.balai.domain.document.CertificatePaper;
import id.balai.domain.document.CertificatePress;
import id.balai.domain.document.CertificateStack;
import id.balai.domain.document.UnusableTemplateException;
import id.balai.paper.block.PaperContext;
import id.balai.paper.pdf.Attachment;
import id.balai.paper.pdf.Canvas;
import id.balai.paper.pdf.DocumentCard;
import id.balai.paper.pdf.PaperFile;
import id.balai.paper.pdf.SharedParts;
import id.balai.paper.template.Templates;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;

/// Makes certificates on A4 lying on its side (R23–R27).
public final class CertificateWriter {

  private static final float WIDTH = mm(297);
  private static final float HEIGHT = mm(210);

  private final PaperContext context;

  private final Templates templates;

  /// @param templates lays out the fronts
  public CertificateWriter(PaperContext context, Templates templates) {
    this.context = context;
    this.templates = templates;
  }

  /// Writes the certificate, with a back page when it has topics.
  public void write(CertificatePaper paper, OutputStream out) throws IOException {
    try (var file = context.file(card(paper))) {
      draw(paper, file);
      file.save(out);
    }
  }

  /// Writes many certificates into one file, without attachments.
  public void write(CertificateStack stack, OutputStream out) throws IOException {
    CertificatePaper first = stack.certificates().getFirst();
    var card =
        new DocumentCard(
            context.messages().text("certificate.name", first.event().name()),
            context.messages().text("certificate.kind"),
            first.event().letterhead().office(),
            context.messages().language(),
            stack.identity());
    try (var file = context.file(card)) {
      for (CertificatePaper paper : stack.certificates()) {
        pages(paper, file);
      }
      file.save(out);
    }
  }

  /// Sets up a press that writes these certificates, and none with other letters.
  public CertificatePress press(Iterable<CertificatePaper> papers) throws IOException {
    var own = new CertificateWriter(context, templates.forBatch());
    return own.pressed(papers);
  }

  private CertificatePress pressed(Iterable<CertificatePaper> papers) throws IOException {
    try (var parts = new SharedParts(context.types())) {
      collect(papers, parts);
      SharedParts.Sealed sealed = parts.seal();
      return (paper, out) -> {
        try (var file = new PaperFile(context.types(), card(paper), sealed, context.seal().get())) {
          draw(paper, file);
          file.save(out);
        }
      };
    }
  }

  /// Of papers that differ in their person only, the first is drawn; of the others, letters are all
  /// that can be new.
  private void collect(Iterable<CertificatePaper> papers, SharedParts parts) throws IOException {
    var drawn = new ArrayList<CertificatePaper>();
    for (CertificatePaper paper : papers) {
      if (drawn.stream().anyMatch(one -> one.differsOnlyInPerson(paper))) {
        templates.collect(paper, parts);
        continue;
      }
      try (var file = new PaperFile(context.types(), card(paper), parts)) {
        pages(paper, file);
      }
      drawn.add(paper);
    }
  }

  private void draw(CertificatePaper paper, PaperFile file) throws UnusableTemplateException {
    pages(paper, file);
    file.attach(
        new Attachment(
            "sertifikat.json",
            "application/json",
            context.messages().text("certificate.attached"),
            CertificateJson.text(paper)));
  }

  private void pages(CertificatePaper paper, PaperFile file) throws UnusableTemplateException {
    Canvas front = file.page(WIDTH, HEIGHT);
    templates.draw(paper, front, file.root());
    if (!paper.programme().topics().isEmpty()) {
      new CertificateBack(context).draw(file, paper);
    }
  }

  private String kind(CertificatePaper paper) {
    return context.messages().word("certificate.title", paper.programme().kind());
  }

  private DocumentCard card(CertificatePaper paper) {
    return new DocumentCard(
        kind(paper) + " " + paper.recipient().name(),
        kind(paper),
        paper.event().letterhead().office(),
        context.messages().language(),
        paper.identity());
  }
}
