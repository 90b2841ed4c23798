package id.balai.ui.kiosk.register;

import id.balai.domain.event.Event;
import id.balai.domain.event.Group;
import id.balai.service.registration.WalkIn;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The form of somebody without an invitation (*peserta di tempat*).
public final class RegisterViewModel {

  /// No field takes more characters.
  static final int LONGEST = 80;

  private final Event event;
  private final Consumer<WalkIn> send;
  private final StringProperty name = new SimpleStringProperty("");
  private final StringProperty institution = new SimpleStringProperty("");
  private final StringProperty position = new SimpleStringProperty("");
  private final StringProperty group = new SimpleStringProperty("");

  /// @param send takes the complete form
  public RegisterViewModel(Event event, Consumer<WalkIn> send) {
    this.event = event;
    this.send = send;
  }

  public StringProperty nameProperty() {
    return name;
  }

  public StringProperty institutionProperty() {
    return institution;
  }

  /// May stay empty.
  public StringProperty positionProperty() {
    return position;
  }

  /// Name of the chosen group.
  public StringProperty groupProperty() {
    return group;
  }

  /// The groups to choose from, in protocol order.
  public List<String> groups() {
    return event.groups().stream().map(Group::name).toList();
  }

  /// Whether all that is needed is there.
  public BooleanBinding isComplete() {
    return Bindings.createBooleanBinding(
        () -> hasLetters(name) && hasLetters(institution) && event.group(group.get()).isPresent(),
        name,
        institution,
        group);
  }

  /// Hands the form over; nothing happens while it is incomplete.
  public void send() {
    if (isComplete().get()) {
      send.accept(
          new WalkIn(event.id(), name.get(), institution.get(), position.get(), group.get()));
    }
  }

  private static boolean hasLetters(StringProperty text) {
    return text.get().codePoints().anyMatch(Character::isLetter);
  }
}
