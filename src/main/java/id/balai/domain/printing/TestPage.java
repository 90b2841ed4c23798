package id.balai.domain.printing;

import java.io.IOException;
import java.io.OutputStream;

/// A page by which people see that a printer works: what it says and a ruler to measure.
@FunctionalInterface
public interface TestPage {

  /// Writes it as PDF.
  ///
  /// @param text a line that stands on it, for example the name of the printer and the time
  void write(String text, OutputStream out) throws IOException;
}
