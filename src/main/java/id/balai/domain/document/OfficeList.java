package id.balai.domain.document;

import id.balai.domain.event.Event;
import java.util.List;

/// A plain list that goes with the accounts of an event.
///
/// @param event whose letterhead, place and date are printed
/// @param subject what it lists
/// @param rows one text for every column of the subject, in printing order
/// @param signatories 0 to 3 officials
/// @param identity what tells this paper from others
public record OfficeList(
    Event event,
    Subject subject,
    List<List<String>> rows,
    List<Signatory> signatories,
    PaperIdentity identity) {

  public OfficeList {
    rows = rows.stream().map(List::copyOf).toList();
    signatories = List.copyOf(signatories);
    if (rows.stream().anyMatch(row -> row.size() != subject.columns().size())) {
      throw new IllegalArgumentException("a row has a text for every column");
    }
  }

  /// What a list is about.
  public enum Subject {
    /// Everybody who was invited.
    INVITED("person", "position", "institution", "group"),
    /// Every number that a certificate was given, those that were voided among them.
    CERTIFICATES("number", "person", "institution", "state");

    private final String columns;

    Subject(String... columns) {
      this.columns = String.join(" ", columns);
    }

    /// Keys of its columns.
    public List<String> columns() {
      return List.of(columns.split(" ", -1));
    }
  }
}
