package id.balai.paper.pdf;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.balai.base.SpreadsheetCell;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/// Rows as CSV with CRLF line ends, for an attachment; no cell becomes a formula (R34).
public final class CsvText {

  private CsvText() {}

  /// The text.
  ///
  /// @param rows each with a cell for every word of the head
  public static String of(List<String> head, List<List<String>> rows) {
    var text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      csv.writeRecord(head);
      for (List<String> row : rows) {
        csv.writeRecord(row.stream().map(SpreadsheetCell::harmless).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot be written", e);
    }
    return text.toString();
  }
}
