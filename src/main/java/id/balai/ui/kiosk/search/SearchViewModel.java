package id.balai.ui.kiosk.search;

import id.balai.domain.participant.Participant;
import id.balai.service.checkin.FindPeople;
import id.balai.ui.task.Tasks;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Looks for a name while it is typed. Only name and institution are ever shown (R39).
public final class SearchViewModel {

  /// The result of the looking.
  ///
  /// @param standing how far it is
  /// @param people at most eight
  public record Hits(Standing standing, List<Participant> people) {
    public Hits {
      people = List.copyOf(people);
    }
  }

  /// How far the looking is.
  public enum Standing {
    TOO_SHORT,
    NOBODY,
    FOUND,
    BROKEN
  }

  private static final Hits TOO_SHORT = new Hits(Standing.TOO_SHORT, List.of());

  private final FindPeople people;
  private final UUID event;
  private final Tasks tasks;
  private final StringProperty typed = new SimpleStringProperty(this, "typed", "");
  private final ReadOnlyObjectWrapper<Hits> hits =
      new ReadOnlyObjectWrapper<>(this, "hits", TOO_SHORT);
  private long asked;

  public SearchViewModel(FindPeople people, UUID event, Tasks tasks) {
    this.people = people;
    this.event = event;
    this.tasks = tasks;
    typed.addListener((_, _, now) -> look(now));
  }

  /// What was typed so far.
  public StringProperty typedProperty() {
    return typed;
  }

  /// Who bears that name.
  public ReadOnlyObjectProperty<Hits> hitsProperty() {
    return hits.getReadOnlyProperty();
  }

  private void look(String text) {
    long number = ++asked;
    if (!FindPeople.isEnough(text)) {
      hits.set(TOO_SHORT);
      return;
    }
    tasks.run(
        () -> people.byName(event, text),
        found -> show(number, new Hits(standing(found), found)),
        _ -> show(number, new Hits(Standing.BROKEN, List.of())));
  }

  private static Standing standing(List<Participant> found) {
    return found.isEmpty() ? Standing.NOBODY : Standing.FOUND;
  }

  private void show(long number, Hits found) {
    if (number == asked) {
      hits.set(found);
    }
  }
}
