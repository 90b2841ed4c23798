package id.balai.ui.console.documents;

import id.balai.domain.event.Event;
import id.balai.domain.event.InaugurationEntry;
import id.balai.domain.event.PaperEntries;
import id.balai.domain.event.PaymentEntry;
import id.balai.domain.participant.Participant;
import id.balai.service.planning.PlanningResult;
import id.balai.service.workspace.Services;
import id.balai.ui.task.Tasks;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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

  private final Services services;
  private final Tasks tasks;
  private final UUID event;
  private final ReadOnlyObjectWrapper<PaperEntries> entries =
      new ReadOnlyObjectWrapper<>(PaperEntries.NONE);
  private final ReadOnlyBooleanWrapper isChanged = new ReadOnlyBooleanWrapper();
  private volatile PaperEntries kept = PaperEntries.NONE;

  EntriesViewModel(Services services, Tasks tasks, UUID event) {
    this.services = services;
    this.tasks = tasks;
    this.event = event;
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

  /// The record of an inauguration as it is typed.
  InaugurationEntry inauguration(String session, String group) {
    return entries
        .get()
        .inauguration(session, group)
        .orElseGet(() -> new InaugurationEntry(session, group));
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
    Event now = services.repositories().events().find(event).orElseThrow();
    PlanningResult result = services.planning().change(now, now.withEntries(typed));
    if (result instanceof PlanningResult.Planned) {
      kept = typed;
      tasks.show(() -> isChanged.set(!entries.get().equals(typed)));
    }
    return result;
  }

  /// Looks for somebody by number or name and hands over the first who fits, if anybody does.
  void find(String typed, Consumer<Optional<Participant>> found) {
    tasks.run(
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
      return services.repositories().participants().ofEvent(event).stream()
          .filter(person -> person.number() == number)
          .findFirst();
    }
    return services.repositories().participants().search(event, typed, 1).stream().findFirst();
  }

  /// Hands over the names of people.
  void names(Collection<Integer> numbers, Consumer<Map<Integer, String>> found) {
    List<Integer> wanted = List.copyOf(numbers);
    tasks.run(
        () ->
            services.repositories().participants().ofEvent(event).stream()
                .filter(person -> wanted.contains(person.number()))
                .collect(Collectors.toMap(Participant::number, Participant::name)),
        found,
        broken -> LOG.warn("names cannot be looked up", broken));
  }
}
