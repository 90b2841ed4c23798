package id.balai.domain.event;

import java.util.List;

/// Who signs which papers of an event, where that differs from the event's officials. An empty list
/// means the event's own.
///
/// @param sheets under attendance sheets, for example the head of the committee; the camat knows
/// @param receipts under lists of payments, for example PPTK and treasurer
/// @param records under records of inaugurations
/// @param certificates on certificates, at most two; nobody in events from before there was a
///   choice
public record PaperOfficials(
    List<Official> sheets,
    List<Official> receipts,
    List<Official> records,
    List<Official> certificates) {

  /// The event's officials sign everything.
  public static final PaperOfficials NONE =
      new PaperOfficials(List.of(), List.of(), List.of(), List.of());

  public PaperOfficials {
    sheets = List.copyOf(sheets);
    receipts = List.copyOf(receipts);
    records = List.copyOf(records);
    certificates = certificates == null ? List.of() : List.copyOf(certificates);
  }
}
