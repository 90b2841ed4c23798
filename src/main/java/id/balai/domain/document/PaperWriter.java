package id.balai.domain.document;

import java.io.IOException;
import java.io.OutputStream;

/// Makes the papers of an event as archival PDF files (PDF/A-3a and PDF/UA-1). Equal content gives
/// equal bytes. The stream is left open; what was written when an exception leaves is no file.
public interface PaperWriter {

  /// Writes a paper. Lists carry their rows as CSV, texts and certificates their content as JSON;
  /// cards, slips, forms and stacks for the printer carry nothing: a card that is lost must say no
  /// more than what stands on it (R38).
  void write(Document document, OutputStream out) throws IOException;

  /// Sets up a press for a batch: what its files have in common is made once.
  ///
  /// @param batch all certificates that will be written; read once
  CertificatePress press(Iterable<CertificatePaper> batch) throws IOException;
}
