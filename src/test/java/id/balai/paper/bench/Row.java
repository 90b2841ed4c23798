package id.balai.paper.bench;

import id.balai.domain.document.CertificatePaper;
import id.balai.domain.document.CertificatePress;
import id.balai.domain.document.CertificateStack;
import id.balai.paper.BenchPapers;
import id.balai.paper.PdfPaperWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the benchmark compares.
enum Row {
  PRESS("**press: PDF/A-3a + PDF/UA-1 + JSON**"),
  SEALED("**the same, sealed (PAdES B-B)**"),
  STACK("**print file, tagged**"),
  HTML("openhtmltopdf alone, PDF/A-3a + PDF/UA-1"),
  OPENPDF("OpenPDF, untagged, no PDF/A, fonts read once"),
  OPENPDF_STACK("OpenPDF, print file, untagged, no PDF/A");

  private final String words;

  Row(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  /// Whether a tenth of the files is enough to wait for.
  boolean isSlow() {
    return this == HTML;
  }

  boolean isOneFile() {
    return this == STACK || this == OPENPDF_STACK;
  }

  CertificateBenchmark.Producer producer(Path folder) {
    return switch (this) {
      case PRESS -> pressed(new PdfPaperWriter(Locale.of("id"), Optional::empty));
      case SEALED -> pressed(BenchPapers.sealing(folder.resolve("kunci")));
      case STACK -> new Stack(new PdfPaperWriter(Locale.of("id"), Optional::empty));
      case HTML -> new HtmlPeer();
      case OPENPDF -> new OpenPdfPeer();
      case OPENPDF_STACK -> OpenPdfPeer.oneFile();
    };
  }

  private static CertificateBenchmark.Producer pressed(PdfPaperWriter writer) {
    return new CertificateBenchmark.Producer() {
      @SuppressWarnings("NullAway.Init") // begin() comes first
      private CertificatePress press;

      @Override
      public void begin(List<CertificatePaper> batch) throws IOException {
        press = writer.press(batch);
      }

      @Override
      public void write(CertificatePaper paper, OutputStream out) throws IOException {
        press.write(paper, out);
      }
    };
  }

  /// All certificates in one file, which is written with the last of them.
  private static final class Stack implements CertificateBenchmark.Producer {
    private final PdfPaperWriter writer;

    @SuppressWarnings("NullAway.Init") // begin() comes first
    private List<CertificatePaper> batch;

    Stack(PdfPaperWriter writer) {
      this.writer = writer;
    }

    @Override
    public void begin(List<CertificatePaper> papers) {
      batch = papers;
    }

    @Override
    public void write(CertificatePaper paper, OutputStream out) throws IOException {
      if (paper.equals(batch.getLast())) {
        writer.write(new CertificateStack(batch, paper.identity()), out);
      }
    }
  }
}
