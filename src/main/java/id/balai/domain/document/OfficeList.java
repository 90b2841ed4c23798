package id.balai.domain.document;

import id.balai.domain.event.Event;
import java.util.List;

/// A plain list that goes with the accounts of an event.
///
/// @param event whose letterhead, place and date are printed
/// @param columns what it lists
/// @param rows one text for every column, in printing order
/// @param signatories 0 to 3 officials
/// @param identity what tells this paper from others
public record OfficeList(
    Event event,
    Columns columns,
    List<List<String>> rows,
    List<Signatory> signatories,
    PaperIdentity identity)
    implements Document {

  public OfficeList {
    rows = rows.stream().map(List::copyOf).toList();
    signatories = List.copyOf(signatories);
    if (rows.stream().anyMatch(row -> row.size() != columns.keys().size())) {
      throw new IllegalArgumentException("a row has a text for every column");
    }
  }

  /// What a list is about, by its columns.
  public enum Columns {
    /// Everybody who was invited.
    INVITED("person", "position", "institution", "group"),
    /// Every number that a certificate was given, those that were voided among them.
    CERTIFICATES("number", "person", "institution", "state");

    private final String keys;

    Columns(String... keys) {
      this.keys = String.join(" ", keys);
    }

    /// Keys of their heads.
    public List<String> keys() {
      return List.of(keys.split(" ", -1));
    }
  }
}
