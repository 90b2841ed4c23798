package id.balai.ui.console.documents;

import id.balai.domain.event.Event;
import id.balai.domain.event.InaugurationEntry;
import id.balai.domain.event.PaperEntries;
import id.balai.domain.event.PaymentEntry;
import id.balai.domain.participant.Participant;
import id.balai.domain.participant.ParticipantRepository;
import id.balai.service.planning.PlanningResult;
import id.balai.service.planning.PlanningService;
import id.balai.ui.console.PageModel;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the committee fills in on records and receipts: seen on the preview as it is typed, and
/// kept with the event when it is saved, or before the paper leaves.
public final class EntriesViewModel {

  private static final Logger LOG = LoggerFactory.getLogger(EntriesViewModel.class);

  private final PageModel page;
  private final ParticipantRepository participants;
  private final PlanningService planning;
  private final ReadOnlyObjectWrapper<PaperEntries> entries =
      new ReadOnlyObjectWrapper<>(PaperEntries.NONE);
  private final ReadOnlyBooleanWrapper isChanged = new ReadOnlyBooleanWrapper();
  private volatile PaperEntries kept = PaperEntries.NONE;

  public EntriesViewModel(
      PageModel page, ParticipantRepository participants, PlanningService planning) {
    this.page = page;
    this.participants = participants;
    this.planning = planning;
  }

  /// What is filled in, as typed.
  public ReadOnlyObjectProperty<PaperEntries> entriesProperty() {
    return entries.getReadOnlyProperty();
  }

  /// Whether something of it is not kept yet.
  public ReadOnlyBooleanProperty changedProperty() {
    return isChanged.getReadOnlyProperty();
  }

  /// Takes what the event has; what was typed and not kept is let go.
  void load(Event now) {
    kept = now.entries();
    type(kept);
  }

  void type(InaugurationEntry entry) {
    type(entries.get().with(entry));
  }

  void type(PaymentEntry entry) {
    type(entries.get().with(entry));
  }

  private void type(PaperEntries now) {
    entries.set(now);
    isChanged.set(!now.equals(kept));
  }

  /// Keeps what is typed with the event; work for the background.
  PlanningResult keep(PaperEntries typed) {
    Event now = page.load();
    PlanningResult result = planning.change(now, now.withEntries(typed));
    if (result instanceof PlanningResult.Planned) {
      kept = typed;
      page.tasks().show(() -> isChanged.set(!entries.get().equals(typed)));
    }
    return result;
  }

  /// Looks for somebody by number or name and hands over the first who fits, if anybody does.
  void find(String typed, Consumer<Optional<Participant>> found) {
    page.tasks()
        .run(
            () -> find(typed.strip()),
            found,
            broken -> {
              LOG.warn("people cannot be looked for", broken);
              found.accept(Optional.empty());
            });
  }

  private Optional<Participant> find(String typed) {
    if (typed.matches("\\d{1,9}")) {
      int number = Integer.parseInt(typed);
      return participants.ofEvent(page.id()).stream()
          .filter(person -> person.number() == number)
          .findFirst();
    }
    return participants.search(page.id(), typed, 1).stream().findFirst();
  }

  /// Hands over the names of people.
  void names(Collection<Integer> numbers, Consumer<Map<Integer, String>> found) {
    List<Integer> wanted = List.copyOf(numbers);
    page.tasks()
        .run(
            () ->
                participants.ofEvent(page.id()).stream()
                    .filter(person -> wanted.contains(person.number()))
                    .collect(Collectors.toMap(Participant::number, Participant::name)),
            found,
            broken -> LOG.warn("names cannot be looked up", broken));
  }
}
