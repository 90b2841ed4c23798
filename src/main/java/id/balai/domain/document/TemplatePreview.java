package id.balai.domain.document;

import java.io.IOException;

/// Shows a certificate while its template is being written.
public interface TemplatePreview {

  /// The front page of a certificate as a picture, or why its template cannot be used.
  ///
  /// @param dpi pixels an inch, 20 to 300
  /// @throws IOException when the picture cannot be made for another reason
  Shown show(CertificatePaper certificate, int dpi) throws IOException;

  /// The result.
  sealed interface Shown {

    /// The page.
    ///
    /// @param png the picture
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    record Page(byte[] png) implements Shown {}

    /// The template cannot be used.
    ///
    /// @param detail what exactly, or empty
    record Refused(TemplateFlaw flaw, String detail) implements Shown {}
  }
}
