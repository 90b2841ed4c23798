package id.balai.ui.console.documents;

import id.balai.domain.event.Event;
import id.balai.domain.event.Group;
import id.balai.domain.event.InaugurationEntry;
import id.balai.domain.event.PaymentEntry;
import id.balai.domain.event.Session;
import id.balai.domain.layout.PaperFit;
import id.balai.domain.layout.PaperSize;
import id.balai.domain.layout.SheetMode;
import id.balai.domain.layout.SheetSort;
import id.balai.domain.participant.Role;
import id.balai.service.papers.Paper;
import id.balai.service.papers.PaperOrder;
import id.balai.service.papers.PaperType;
import id.balai.service.papers.PaperType.Part;
import id.balai.service.papers.SpjService;
import id.balai.ui.console.PageModel;
import java.util.List;
import java.util.Optional;
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

  private final PageModel page;
  private final DocumentRows reader;
  private final PreviewViewModel preview;
  private final DraftFile draft = new DraftFile();
  private final ObjectProperty<PaperType> kind = new SimpleObjectProperty<>(PaperType.SHEETS);
  private final StringProperty session = new SimpleStringProperty("");
  private final StringProperty group = new SimpleStringProperty("");
  private final ObjectProperty<PaperSize> size = new SimpleObjectProperty<>(PaperSize.F4);
  private final ObjectProperty<PaperFit> fit = new SimpleObjectProperty<>(PaperFit.AS_IS);
  private final ObjectProperty<SheetMode> mode = new SimpleObjectProperty<>(SheetMode.FILLED);
  private final ObjectProperty<SheetSort> sort = new SimpleObjectProperty<>(SheetSort.PROTOCOL);
  private final IntegerProperty count = new SimpleIntegerProperty(USUAL_LINES);
  private final ObjectProperty<Optional<Role>> role = new SimpleObjectProperty<>(Optional.empty());
  private final StringProperty institution = new SimpleStringProperty("");
  private final ObservableList<String> institutions = FXCollections.observableArrayList();
  private final EntriesViewModel entries;
  private final ObservableList<DocumentRow> rows = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Optional<DocumentRow>> selected =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOADING);
  private Event shown;
  private int asked;
  private boolean isTyping;
  private boolean isShown;

  /// How the list is.
  public enum State {
    LOADING,
    READY,
    EMPTY,
    FAILED
  }

  public DocumentsViewModel(
      PageModel page, DocumentRows reader, PreviewViewModel preview, EntriesViewModel entries) {
    this.page = page;
    this.reader = reader;
    this.preview = preview;
    this.entries = entries;
    this.shown = event();
    size.set(shown.papers().sheet().format().size());
    fit.set(shown.papers().look().fit());
    mode.set(shown.papers().sheet().mode());
    sort.set(shown.papers().sheet().sort());
    List.of(kind, session, group, role, institution, size, fit, mode, sort, count)
        .forEach(choice -> choice.addListener((javafx.beans.Observable _) -> reload()));
    entries.entriesProperty().addListener((_, _, _) -> typed());
    preview
        .stateProperty()
        .addListener(
            (_, _, now) -> {
              if (now == PreviewViewModel.State.SHOWN || now == PreviewViewModel.State.FAILED) {
                page.tasks().show(this::caughtUp);
              }
            });
  }

  PageModel page() {
    return page;
  }

  public ObjectProperty<PaperType> kindProperty() {
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

  /// Whether pages that are larger than A4 come onto it as smaller copies.
  public ObjectProperty<PaperFit> fitProperty() {
    return fit;
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

  /// What people are; empty: everybody.
  public ObjectProperty<Optional<Role>> roleProperty() {
    return role;
  }

  /// Where people come from; empty: from everywhere.
  public StringProperty institutionProperty() {
    return institution;
  }

  /// All institutions of the event, in order.
  public ObservableList<String> institutions() {
    return institutions;
  }

  /// What is filled in on records and receipts.
  public EntriesViewModel entries() {
    return entries;
  }

  /// The record of the inauguration that is chosen.
  InaugurationEntry inauguration() {
    return choice().inauguration(shown);
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

  /// The event as it was last planned; on the screen's thread.
  public Event event() {
    return page.event();
  }

  /// The event as it is stored now; for work in the background.
  Event load() {
    return page.load();
  }

  /// Name of the session or group that a paper about one is about where none is chosen.
  String meant(Part part) {
    if (kind.get() == PaperType.RECORD) {
      InaugurationEntry entry = inauguration();
      return part == Part.GROUP
          ? entry.group()
          : shown.session(entry.session()).map(Session::name).orElse("");
    }
    return part == Part.GROUP
        ? shown.groups().stream().findFirst().map(Group::name).orElse("")
        : shown.sessions().getFirst().name();
  }

  void start() {
    isShown = true;
    shown = event();
    entries.load(shown);
    places();
    reload();
  }

  private void places() {
    page.tasks()
        .run(
            () -> reader.institutions(page.id()),
            institutions::setAll,
            broken -> LOG.warn("institutions cannot be listed", broken));
  }

  /// Shows what was typed; anyone who types faster than papers are made sees the last word of it.
  private void typed() {
    if (!kind.get().isFilledIn()) {
      return;
    }
    if (state.get() == State.LOADING
        || preview.stateProperty().get() == PreviewViewModel.State.LOADING) {
      isTyping = true;
    } else {
      reload();
    }
  }

  private void caughtUp() {
    if (isTyping) {
      reload();
    }
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
    isTyping = false;
    Choice choice = choice();
    Optional<String> before = selected.get().map(DocumentRow::key);
    state.set(State.LOADING);
    page.tasks()
        .run(
            () -> reader.rows(load(), choice),
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

  private void arrived(List<DocumentRow> found, Optional<String> before) {
    selected.set(Optional.empty());
    preview.clear();
    rows.setAll(found);
    state.set(found.isEmpty() ? State.EMPTY : State.READY);
    Optional<DocumentRow> again =
        found.stream().filter(row -> Optional.of(row.key()).equals(before)).findFirst();
    select(again.or(() -> found.stream().findFirst()));
    if (found.isEmpty()) {
      caughtUp();
    }
  }

  private Choice choice() {
    PaperType now = kind.get();
    var people =
        new PaperOrder.People(
            some(now, Part.SESSION, session.get()),
            some(now, Part.GROUP, group.get()),
            role.get().filter(_ -> now.has(Part.ROLE)),
            some(now, Part.INSTITUTION, institution.get()));
    return new Choice(
        now,
        people,
        new Choice.Look(size.get(), mode.get(), sort.get(), fit.get()),
        count.get(),
        entries.entriesProperty().get());
  }

  private static Optional<String> some(PaperType kind, Part part, String chosen) {
    return chosen.isEmpty() || !kind.has(part) ? Optional.empty() : Optional.of(chosen);
  }

  /// What the accounts are to hold.
  ///
  /// @param how whether sheets are full, hybrid or blank
  SpjService.Wanted accounts(SheetMode how) {
    PaymentEntry payment = entries.entriesProperty().get().payment();
    return new SpjService.Wanted(
        payment.hasAmounts()
            ? Optional.of(PaperOrder.of(PaperType.RECEIPTS).paying(payment))
            : Optional.empty(),
        how);
  }
}
