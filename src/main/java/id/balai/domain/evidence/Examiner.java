package id.balai.domain.evidence;

import java.nio.file.Path;
import java.util.List;

/// Checks papers, codes and archives. Everything it reads is hostile; it always answers and writes
/// nothing.
public interface Examiner {

  /// Checks a PDF, a picture of a QR code, a text file with a QR text, an archive folder or a ZIP
  /// of one.
  ///
  /// @param trusted the keys whose word counts
  Report file(Path file, List<OfficeKey> trusted);

  /// Checks what a QR code says.
  Report text(String text, List<OfficeKey> trusted);
}
