package id.balai.domain.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

/// Checks papers, codes and archives. Everything it reads is hostile; it always answers and writes
/// nothing.
public interface Examiner {

  /// Checks a PDF, a picture of a QR code, a text file with a QR text, an archive folder or a ZIP
  /// of one.
  ///
  /// @param trusted the keys whose word counts
  Report file(Path file, List<OfficeKey> trusted);

  /// What an archive says about papers. Whether it may be believed is another question, see
  /// [#file].
  ///
  /// @throws IOException when it is no archive, or cannot be read
  PaperRecords records(Path archive) throws IOException;

  /// The pages of a paper on which somebody has signed after the office, as PNG pictures with every
  /// such place framed, by page number.
  ///
  /// @param report what was found in the file
  /// @throws IOException when the file cannot be read or drawn
  SortedMap<Integer, byte[]> pictures(Path file, Report report) throws IOException;

  /// Checks what a QR code says.
  Report text(String text, List<OfficeKey> trusted);
}
