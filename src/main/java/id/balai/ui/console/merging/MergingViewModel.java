package id.balai.ui.console.merging;

import id.balai.service.merging.ChoosingResult;
import id.balai.service.merging.MergingCase;
import id.balai.service.merging.MergingCase.Choice;
import id.balai.service.merging.MergingDesk;
import id.balai.service.merging.StickService;
import id.balai.ui.console.PageModel;
import id.balai.ui.console.PickedRows;
import java.util.Optional;
import java.util.UUID;

/// What came out otherwise than lone doors recorded it. All methods belong to the screen's thread.
public final class MergingViewModel {

  private final PageModel page;
  private final MergingDesk desk;
  private final PickedRows<MergingCase> rows;
  private final StickViewModel stick;

  public MergingViewModel(PageModel page, MergingDesk desk, StickService sticks) {
    this.page = page;
    this.desk = desk;
    this.rows =
        new PickedRows<>(
            page,
            "merging.failed",
            (before, now) ->
                before.chain().equals(now.chain()) && before.sequence() == now.sequence());
    this.stick = new StickViewModel(page.part(), sticks, this::refresh);
  }

  PageModel page() {
    return page;
  }

  /// All cases: those that wait for a person first, then the newest first.
  PickedRows<MergingCase> rows() {
    return rows;
  }

  /// What goes from laptop to laptop without a network.
  StickViewModel stick() {
    return stick;
  }

  MergingTexts say() {
    return new MergingTexts(page.messages(), page.event());
  }

  void start() {
    page.tell("");
    refresh();
  }

  /// Lets one side of the chosen case count.
  void choose(Choice choice) {
    Optional<MergingCase> one = rows.chosenProperty().get();
    if (one.isEmpty()) {
      return;
    }
    page.run(
        () -> desk.choose(page.event(), one.get(), choice),
        result -> {
          page.say(sentence(result));
          refresh();
        },
        "merging.not.kept");
  }

  private static String sentence(ChoosingResult result) {
    return switch (result) {
      case ChoosingResult.Chosen _ -> "merging.kept";
      case ChoosingResult.NotOpen _ -> "merging.nothing";
      case ChoosingResult.Overtaken _ -> "merging.overtaken";
      case ChoosingResult.Failed _ -> "merging.not.kept";
    };
  }

  /// Leads to a person's whole record.
  void open(UUID person) {
    page.routes().person(page.id(), person);
  }

  private void refresh() {
    rows.read(() -> desk.of(page.event()));
  }
}
