package id.balai.ui.kiosk.register;

import id.balai.domain.event.Event;
import id.balai.domain.event.Group;
import id.balai.domain.event.PrivacyNotice;
import id.balai.service.registration.WalkIn;
import id.balai.ui.text.Language;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The form of somebody without an invitation (*peserta di tempat*).
public final class RegisterViewModel {

  /// What a form cannot be without.
  public enum Need {
    NAME,
    INSTITUTION,
    /// A number that was begun and is no whole one.
    PHONE,
    GROUP
  }

  /// No field takes more characters.
  static final int LONGEST = 80;

  /// Fewer digits are no telephone number.
  private static final int LEAST_DIGITS = 8;

  /// E.164 knows none with more.
  private static final int MOST_DIGITS = 15;

  private final Event event;
  private final Consumer<WalkIn> send;
  private final StringProperty name = new SimpleStringProperty("");
  private final StringProperty institution = new SimpleStringProperty("");
  private final StringProperty position = new SimpleStringProperty("");
  private final StringProperty group = new SimpleStringProperty("");
  private final StringProperty phone = new SimpleStringProperty("");
  private final BooleanProperty consent = new SimpleBooleanProperty();

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

  /// The telephone number as typed; asked for, and kept, only with consent.
  public StringProperty phoneProperty() {
    return phone;
  }

  /// Whether the person ticked that the telephone number is kept too.
  public BooleanProperty consentProperty() {
    return consent;
  }

  /// Whether a text may stand in the telephone's field: digits, and a `+` before them.
  static boolean isPhonePart(String text) {
    return text.matches("\\+?[0-9]{0," + MOST_DIGITS + "}");
  }

  /// What people are told before the first entry, a paragraph each; the first names the controller
  /// and the purpose.
  public List<String> notice(Language language) {
    PrivacyNotice notice = event.privacy().notice();
    return switch (language) {
      case INDONESIAN -> notice.indonesian().lines().toList();
      case ENGLISH -> notice.english().lines().toList();
    };
  }

  /// The groups to choose from, in protocol order.
  public List<String> groups() {
    return event.groups().stream().map(Group::name).toList();
  }

  /// What is needed and not there yet, in the order of the form; empty: nothing.
  public ObjectBinding<List<Need>> missing() {
    return Bindings.createObjectBinding(
        () -> Arrays.stream(Need.values()).filter(need -> !isMet(need)).toList(),
        name,
        institution,
        group,
        phone,
        consent);
  }

  private boolean isMet(Need need) {
    return switch (need) {
      case NAME -> hasLetters(name);
      case INSTITUTION -> hasLetters(institution);
      case PHONE -> keptPhone().isEmpty() || isPhone(keptPhone());
      case GROUP -> event.group(group.get()).isPresent();
    };
  }

  /// Whether all that is needed is there.
  public BooleanBinding isComplete() {
    return Bindings.createBooleanBinding(
        () -> Arrays.stream(Need.values()).allMatch(this::isMet),
        name,
        institution,
        group,
        phone,
        consent);
  }

  /// Hands the form over; nothing happens while it is incomplete.
  public void send() {
    if (isComplete().get()) {
      send.accept(
          new WalkIn(
              event.id(), name.get(), institution.get(), position.get(), group.get(), keptPhone()));
    }
  }

  private String keptPhone() {
    return consent.get() ? phone.get() : "";
  }

  private static boolean isPhone(String text) {
    long digits = text.chars().filter(c -> c != '+').count();
    return isPhonePart(text) && digits >= LEAST_DIGITS;
  }

  private static boolean hasLetters(StringProperty text) {
    return text.get().codePoints().anyMatch(Character::isLetter);
  }
}
