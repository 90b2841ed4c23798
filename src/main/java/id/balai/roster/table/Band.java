package id.balai.roster.table;

/// Rows of a file that belong to one table, its header among them.
///
/// @param header index of the first header row; -1 if there is none
/// @param headerRows how many rows the header has
/// @param end index of the row after the last one
public record Band(int header, int headerRows, int end) {

  /// Index of the first row below the header.
  int body() {
    return Math.max(0, header + headerRows);
  }

  Band endingAt(int index) {
    return new Band(header, headerRows, index);
  }
}
