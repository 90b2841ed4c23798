package id.balai.service.archiving;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.balai.base.SpreadsheetCell;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A table as CSV (RFC 4180, UTF-8). No cell can become a formula in a spreadsheet (R34).
public final class CsvTable {

  private CsvTable() {}

  /// Writes a head and rows of as many cells; leaves the stream open.
  public static void write(List<String> head, List<List<String>> rows, OutputStream out)
      throws IOException {
    var text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    // The text writer belongs to the caller's stream, so closing is left to the caller.
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
    csv.writeRecord(head);
    for (List<String> row : rows) {
      csv.writeRecord(row.stream().map(SpreadsheetCell::harmless).toList());
    }
    csv.flush();
    text.flush();
  }
}
