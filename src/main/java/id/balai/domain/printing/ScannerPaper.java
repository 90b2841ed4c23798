package id.balai.domain.printing;

import java.io.IOException;
import java.io.OutputStream;

/// A page by which people see how a scanner is set, whatever its make: codes with known content,
/// what arrives where something is set wrong, and what to look for in the scanner's own booklet.
@FunctionalInterface
public interface ScannerPaper {

  /// Writes it as PDF.
  void write(OutputStream out) throws IOException;
}
