package id.balai.ui.console.documents;

import id.balai.domain.certificate.IssuedCertificate;
import id.balai.domain.event.Event;
import id.balai.domain.layout.PaperSize;
import id.balai.domain.layout.SheetMode;
import id.balai.domain.layout.SheetSort;
import id.balai.domain.participant.Participant;
import id.balai.service.house.Services;
import id.balai.service.issuing.Paper;
import id.balai.service.issuing.PaperOrder;
import id.balai.ui.console.ConsoleContext;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What can be put on paper, what of it is chosen, and the papers that this comes to.
public final class DocumentsViewModel {

  private static final Logger LOG = LoggerFactory.getLogger(DocumentsViewModel.class);

  private static final int USUAL_LINES = 20;

  private final ConsoleContext context;
  private final PreviewViewModel preview;
  private final DraftFile draft = new DraftFile();
  private final ObjectProperty<DocumentKind> kind = new SimpleObjectProperty<>(DocumentKind.SHEETS);
  private final StringProperty session = new SimpleStringProperty("");
  private final StringProperty group = new SimpleStringProperty("");
  private final ObjectProperty<PaperSize> size = new SimpleObjectProperty<>(PaperSize.F4);
  private final ObjectProperty<SheetMode> mode = new SimpleObjectProperty<>(SheetMode.FILLED);
  private final ObjectProperty<SheetSort> sort = new SimpleObjectProperty<>(SheetSort.PROTOCOL);
  private final IntegerProperty count = new SimpleIntegerProperty(USUAL_LINES);
  private final StringProperty purpose = new SimpleStringProperty("");
  private final StringProperty amount = new SimpleStringProperty("");
  private final ObservableList<DocumentRow> rows = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Optional<DocumentRow>> selected =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
  private int asked;
  private boolean isShown;

  /// How the list is.
  public enum State {
    LOADING,
    READY,
    EMPTY,
    FAILED
  }

  public DocumentsViewModel(ConsoleContext context) {
    this.context = context;
    this.preview = new PreviewViewModel(context.services().preview(), context.tasks());
    size.set(event().papers().sheet().format().size());
    mode.set(event().papers().sheet().mode());
    sort.set(event().papers().sheet().sort());
    List.of(kind, session, group, size, mode, sort, count, purpose, amount)
        .forEach(choice -> choice.addListener((javafx.beans.Observable _) -> reload()));
  }

  public ObjectProperty<DocumentKind> kindProperty() {
    return kind;
  }

  /// Code of the session; empty: all.
  public StringProperty sessionProperty() {
    return session;
  }

  /// Name of the group; empty: all.
  public StringProperty groupProperty() {
    return group;
  }

  public ObjectProperty<PaperSize> sizeProperty() {
    return size;
  }

  public ObjectProperty<SheetMode> modeProperty() {
    return mode;
  }

  public ObjectProperty<SheetSort> sortProperty() {
    return sort;
  }

  /// Lines, frames or slips.
  public IntegerProperty countProperty() {
    return count;
  }

  /// What is paid.
  public StringProperty purposeProperty() {
    return purpose;
  }

  /// Rupiah for each person, as typed.
  public StringProperty amountProperty() {
    return amount;
  }

  public ObservableList<DocumentRow> rows() {
    return rows;
  }

  public ReadOnlyObjectProperty<Optional<DocumentRow>> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// The paper that is looked at.
  public PreviewViewModel preview() {
    return preview;
  }

  /// The event as it is now.
  public Event event() {
    return services().books().events().find(context.event()).orElseThrow();
  }

  void start() {
    isShown = true;
    reload();
  }

  void stop() {
    isShown = false;
    asked++;
    preview.clear();
    draft.delete();
  }

  /// Looks at another line of the list.
  public void select(Optional<DocumentRow> row) {
    if (row.equals(selected.get())) {
      return;
    }
    selected.set(row);
    Optional<Paper> paper = row.flatMap(DocumentRow::paper);
    if (paper.isPresent()) {
      preview.show(() -> draft.of(paper.get()));
    } else {
      preview.clear();
    }
  }

  /// Asks anew what the choice comes to.
  public void reload() {
    if (!isShown) {
      return;
    }
    int now = ++asked;
    Choice choice = choice();
    Optional<String> before = selected.get().map(DocumentRow::title);
    state.set(State.LOADING);
    context
        .tasks()
        .run(
            () -> rows(choice),
            found -> {
              if (now == asked) {
                arrived(found, before);
              }
            },
            broken -> {
              if (now == asked) {
                LOG.warn("the papers of a choice cannot be made", broken);
                arrived(List.of(), Optional.empty());
                state.set(State.FAILED);
              }
            });
  }

  Services services() {
    return context.services();
  }

  private void arrived(List<DocumentRow> found, Optional<String> before) {
    selected.set(Optional.empty());
    preview.clear();
    rows.setAll(found);
    state.set(found.isEmpty() ? State.EMPTY : State.READY);
    Optional<DocumentRow> again =
        found.stream().filter(row -> Optional.of(row.title()).equals(before)).findFirst();
    select(again.or(() -> found.stream().findFirst()));
  }

  private List<DocumentRow> rows(Choice choice) throws IOException {
    if (choice.kind() == DocumentKind.CERTIFICATES) {
      return certificates();
    }
    Event event = choice.onPaper(event());
    return services().issuing().papers().of(event, choice.order(event)).stream()
        .map(DocumentRow::of)
        .toList();
  }

  private List<DocumentRow> certificates() throws IOException {
    Event event = event();
    Map<Integer, Paper> papers = services().issuing().issuedCertificates(event);
    Map<UUID, String> names = new HashMap<>();
    for (Participant person : services().books().participants().ofEvent(event.id())) {
      names.put(person.id(), person.name());
    }
    return services().issuing().reissuing().all(event).stream()
        .map(issued -> row(issued, names, papers))
        .toList();
  }

  private static DocumentRow row(
      IssuedCertificate issued, Map<UUID, String> names, Map<Integer, Paper> papers) {
    return new DocumentRow(
        issued.certificate().number(),
        names.getOrDefault(issued.certificate().participant(), ""),
        Optional.ofNullable(papers.get(issued.certificate().sequence())),
        Optional.of(issued));
  }

  private Choice choice() {
    return new Choice(
        kind.get(),
        session.get(),
        group.get(),
        new Choice.Look(size.get(), mode.get(), sort.get()),
        count.get(),
        new Choice.Payment(purpose.get(), rupiah(amount.get())));
  }

  /// Digits of what was typed, at most a milliard.
  private static long rupiah(String typed) {
    String digits = typed.replaceAll("\\D", "");
    return digits.isEmpty() || digits.length() > 9 ? 0 : Long.parseLong(digits);
  }

  /// What was paid, for the accounts; empty where no amount is given.
  Optional<PaperOrder.Receipts> payments() {
    long each = rupiah(amount.get());
    return each == 0
        ? Optional.empty()
        : Optional.of(new PaperOrder.Receipts(PaperOrder.People.ALL, purpose.get(), each, 0));
  }
}
