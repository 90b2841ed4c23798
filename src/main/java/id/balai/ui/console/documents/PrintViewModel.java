package id.balai.ui.console.documents;

import id.balai.base.Sha256;
import id.balai.domain.document.PaperPreview;
import id.balai.domain.layout.PaperSize;
import id.balai.domain.log.PaperFact;
import id.balai.domain.printing.PrintOrder;
import id.balai.domain.printing.PrintOutcome;
import id.balai.domain.printing.PrintRepository;
import id.balai.domain.printing.PrintWatch;
import id.balai.domain.printing.PrintedPaper;
import id.balai.domain.printing.Printer;
import id.balai.domain.printing.PrinterTrouble;
import id.balai.domain.printing.Printers;
import id.balai.service.batches.Progress;
import id.balai.service.papers.Paper;
import id.balai.service.printing.PrintingService;
import id.balai.ui.console.PageModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The printers, how papers are to be printed, and what became of every print.
public final class PrintViewModel {

  private static final Logger LOG = LoggerFactory.getLogger(PrintViewModel.class);

  private final PageModel page;
  private final PrintingService printing;
  private final PaperPreview previews;
  private final DraftFile drafts = new DraftFile();
  private final ObservableList<Printer> printers = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<Printer>> printer =
      new SimpleObjectProperty<>(Optional.empty());
  private final StringProperty tray = new SimpleStringProperty("");
  private final IntegerProperty copies = new SimpleIntegerProperty(1);
  private final BooleanProperty isDuplex = new SimpleBooleanProperty();
  private final ObservableList<PrintRepository.Kept> prints = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Set<PrinterTrouble>> troubles =
      new ReadOnlyObjectWrapper<>(Set.of());
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.ASKING);

  /// Whether there are printers.
  public enum State {
    ASKING,
    FOUND,
    NONE,
    NO_PRINT_SYSTEM
  }

  public PrintViewModel(PageModel page, PrintingService printing, PaperPreview previews) {
    this.page = page;
    this.printing = printing;
    this.previews = previews;
  }

  PageModel page() {
    return page;
  }

  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  public ObservableList<Printer> printers() {
    return printers;
  }

  public ObjectProperty<Optional<Printer>> printerProperty() {
    return printer;
  }

  /// Name of the tray; empty: the printer's choice.
  public StringProperty trayProperty() {
    return tray;
  }

  public IntegerProperty copiesProperty() {
    return copies;
  }

  /// Whether both sides are printed.
  public BooleanProperty duplexProperty() {
    return isDuplex;
  }

  /// What was printed, the newest first.
  public ObservableList<PrintRepository.Kept> prints() {
    return prints;
  }

  /// What the printer that is being waited for complains about.
  public ReadOnlyObjectProperty<Set<PrinterTrouble>> troublesProperty() {
    return troubles.getReadOnlyProperty();
  }

  void start() {
    page.follow(PaperFact.PrintReported.class::isInstance, this::list);
    list();
    ask();
  }

  /// Asks the print system anew.
  public void ask() {
    state.set(State.ASKING);
    page.tasks()
        .run(
            printing::printers,
            this::found,
            broken -> {
              LOG.warn("printers cannot be listed", broken);
              found(new Printers.NoPrintSystem());
            });
  }

  /// Prints papers one after the other and follows each to its end; work for the background.
  ///
  /// @param size what the papers are made for
  /// @return how many of them the print system reports as printed, and how the last one ended
  Printed print(List<Paper> papers, PaperSize size, Progress progress) throws IOException {
    Printer on = printer.get().orElseThrow();
    int done = 0;
    int printed = 0;
    Optional<PrintOutcome> last = Optional.empty();
    for (Paper paper : papers) {
      if (progress.isStopped()) {
        return new Printed(printed, papers.size(), Optional.of(new PrintOutcome.Cancelled()));
      }
      PrintOutcome outcome = print(paper, on, size, progress);
      printed += outcome instanceof PrintOutcome.Printed ? 1 : 0;
      last = Optional.of(outcome);
      progress.at(++done, papers.size());
      if (outcome instanceof PrintOutcome.Failed || outcome instanceof PrintOutcome.Cancelled) {
        return new Printed(printed, papers.size(), last);
      }
    }
    return new Printed(printed, papers.size(), last);
  }

  /// The result of printing.
  ///
  /// @param last how the last one ended
  record Printed(int printed, int total, Optional<PrintOutcome> last) {}

  private PrintOutcome print(Paper paper, Printer on, PaperSize size, Progress progress)
      throws IOException {
    Path file = drafts.of(paper);
    try {
      var printed =
          new PrintedPaper(
              paper.type().code(),
              paper.name().replace(".pdf", ""),
              Sha256.hex(file),
              pages(file),
              paper.subject().withoutPerson());
      return printing.print(page.event(), printed, file, order(on, size), watch(progress));
    } finally {
      drafts.delete();
      page.tasks().show(() -> troubles.set(Set.of()));
    }
  }

  private int pages(Path file) throws IOException {
    try (var opened = previews.open(file)) {
      return opened.count();
    }
  }

  private PrintOrder order(Printer on, PaperSize size) {
    boolean isTaken = on.offer().takes(size);
    return new PrintOrder(
        on.name(),
        "Balai " + page.event().code(),
        isTaken ? size : PaperSize.A4,
        Optional.of(tray.get()).filter(on.offer().trays()::contains),
        copies.get(),
        isDuplex.get() && on.offer().isDuplex()
            ? PrintOrder.Sides.BOTH_LONG_EDGE
            : PrintOrder.Sides.ONE,
        isTaken ? PrintOrder.Fit.TRUE_SIZE : PrintOrder.Fit.TO_PAPER);
  }

  private PrintWatch watch(Progress progress) {
    return new PrintWatch() {
      @Override
      public void waiting(Set<PrinterTrouble> now) {
        page.tasks().show(() -> troubles.set(now));
      }

      @Override
      public boolean isCancelled() {
        return progress.isStopped();
      }
    };
  }

  private void found(Printers answer) {
    switch (answer) {
      case Printers.NoPrintSystem _ -> {
        printers.clear();
        state.set(State.NO_PRINT_SYSTEM);
      }
      case Printers.Found found -> {
        Optional<String> before = printer.get().map(Printer::name);
        printers.setAll(found.printers());
        state.set(printers.isEmpty() ? State.NONE : State.FOUND);
        printer.set(before.flatMap(found::named).or(() -> found.printers().stream().findFirst()));
      }
    }
  }

  private void list() {
    page.tasks()
        .run(
            () -> printing.prints(page.event()),
            prints::setAll,
            broken -> LOG.warn("prints cannot be listed", broken));
  }
}
