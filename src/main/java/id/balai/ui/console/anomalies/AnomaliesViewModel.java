package id.balai.ui.console.anomalies;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.log.Repositories;
import id.balai.service.signing.AnomalyService;
import id.balai.ui.console.PageModel;
import id.balai.ui.console.PickedRows;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The remarks on an event, and which of them the keeper looked at. All methods belong to the
/// screen's thread.
public final class AnomaliesViewModel {

  private final PageModel page;
  private final Repositories repositories;
  private final AnomalyService desk;
  private final PickedRows<AnomalyRow> rows;

  public AnomaliesViewModel(PageModel page, AnomalyService desk, Repositories repositories) {
    this.page = page;
    this.desk = desk;
    this.repositories = repositories;
    this.rows =
        new PickedRows<>(
            page,
            "remarks.failed",
            (before, now) -> before.remark().key().equals(now.remark().key()));
  }

  PageModel page() {
    return page;
  }

  /// All remarks, in the order in which they happened.
  PickedRows<AnomalyRow> rows() {
    return rows;
  }

  /// Whether the current actor may not see them: they are for the keeper.
  boolean isLocked() {
    return !page.permits().may(AccessLevel.KEEPER);
  }

  AnomalyTexts say() {
    return new AnomalyTexts(page.messages(), page.event());
  }

  void start() {
    page.tell("");
    if (!isLocked()) {
      refresh();
    }
  }

  /// Takes down that the chosen remark was looked at.
  void see(String note) {
    Optional<AnomalyRow> row = rows.chosenProperty().get();
    if (row.isEmpty()) {
      return;
    }
    String known = note.strip();
    if (known.length() > AnomalyService.LONGEST_NOTE) {
      page.say("remarks.long", AnomalyService.LONGEST_NOTE);
      return;
    }
    page.run(
        () -> desk.see(page.event(), row.get().remark(), known),
        isKept -> {
          page.say(isKept ? "remarks.kept" : "remarks.not.kept");
          refresh();
        },
        "remarks.not.kept");
  }

  /// Leads to a person's whole record.
  void open(UUID person) {
    page.routes().person(page.id(), person);
  }

  private void refresh() {
    rows.read(this::read);
  }

  private List<AnomalyRow> read() {
    return desk.of(page.id()).stream()
        .map(noted -> AnomalyRow.of(repositories, page.id(), noted))
        .toList();
  }
}
