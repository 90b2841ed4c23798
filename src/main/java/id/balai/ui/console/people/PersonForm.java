package id.balai.ui.console.people;

import id.balai.domain.event.Event;
import id.balai.domain.participant.IdentityKind;
import id.balai.domain.participant.IdentityNumber;
import id.balai.domain.participant.Participation;
import id.balai.domain.participant.Role;
import id.balai.domain.participant.Sex;
import id.balai.domain.participant.number.NumberCheck;
import id.balai.service.people.PersonEntry;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What is typed about one person, with the sentence for each field that is not right yet.
public final class PersonForm {

  final StringProperty name = new SimpleStringProperty("");
  final ObjectProperty<Sex> sex = new SimpleObjectProperty<>(Sex.UNKNOWN);
  final ObjectProperty<IdentityKind> kind = new SimpleObjectProperty<>(IdentityKind.NIP);
  final StringProperty digits = new SimpleStringProperty("");
  final StringProperty position = new SimpleStringProperty("");
  final StringProperty institution = new SimpleStringProperty("");
  final StringProperty phone = new SimpleStringProperty("");
  final StringProperty group = new SimpleStringProperty("");
  final ObjectProperty<Role> role = new SimpleObjectProperty<>(Role.PARTICIPANT);
  final BooleanProperty signs = new SimpleBooleanProperty();
  final StringProperty reason = new SimpleStringProperty("");
  private final Event event;
  private final PersonEntry before;
  private String askedAbout = "";

  PersonForm(Event event, PersonEntry before) {
    this.event = event;
    this.before = before;
    name.set(before.name());
    sex.set(before.sex());
    before.identities().stream()
        .findFirst()
        .ifPresent(
            number -> {
              kind.set(number.kind());
              digits.set(number.digits());
            });
    position.set(before.main().position());
    institution.set(before.main().institution());
    phone.set(before.phone());
    group.set(before.main().group());
    role.set(before.main().role());
    signs.set(!before.owes().isEmpty());
    group.subscribe(
        (_, _) -> {
          if (isBound()) {
            signs.set(true);
          }
        });
  }

  /// Whether the group that was chosen signs, and the person comes into it anew.
  boolean isBound() {
    boolean isOther = before.name().isEmpty() || !group.get().equals(before.main().group());
    return isOther && !event.owedBy(group.get()).isEmpty();
  }

  /// An empty form, invited to everything.
  static PersonForm empty(Event event) {
    List<String> sessions = event.sessions().stream().map(one -> one.code()).toList();
    String group = event.groups().stream().map(one -> one.name()).findFirst().orElse("");
    var main = new Participation(group, Role.PARTICIPANT, "", "", sessions, 0);
    return new PersonForm(
        event, new PersonEntry("", Sex.UNKNOWN, "", List.of(), "", "", "", "", main, List.of()));
  }

  /// The groups of the event, in protocol order.
  List<String> groups() {
    return event.groups().stream().map(one -> one.name()).toList();
  }

  /// Whether the event has anything to sign.
  boolean hasDeclarations() {
    return !event.declarations().isEmpty();
  }

  /// Key of the sentence about the name, or empty.
  String nameFlaw() {
    return name.get().isBlank() ? "people.flaw.name" : "";
  }

  /// Key of the sentence about the number, or empty; spaces in it do not matter.
  String numberFlaw() {
    if (plainDigits().isEmpty()) {
      return "";
    }
    if (!plainDigits().matches("\\d{5,18}")) {
      return "people.flaw.digits";
    }
    return switch (NumberCheck.of(kind.get(), plainDigits()).level()) {
      case ERROR -> "people.flaw.number";
      case WARNING -> "people.flaw.doubtful";
      case OK -> "";
    };
  }

  /// Whether everything is right; a doubtful number may stay.
  boolean isRight() {
    String flaw = numberFlaw();
    return nameFlaw().isEmpty() && (flaw.isEmpty() || flaw.equals("people.flaw.doubtful"));
  }

  /// Whether a doubtful number is still to be asked about; once it was, it may be stored as it is.
  boolean asks() {
    boolean isNew =
        numberFlaw().equals("people.flaw.doubtful") && !plainDigits().equals(askedAbout);
    askedAbout = plainDigits();
    return isNew;
  }

  /// What was typed.
  PersonEntry entry() {
    var numbers = new ArrayList<>(before.identities());
    if (!numbers.isEmpty()) {
      numbers.removeFirst();
    }
    if (!plainDigits().isEmpty()) {
      numbers.addFirst(new IdentityNumber(kind.get(), plainDigits()));
    }
    Participation was = before.main();
    var main =
        new Participation(
            group.get(),
            role.get(),
            position.get().strip(),
            institution.get().strip(),
            was.sessions(),
            was.order());
    return new PersonEntry(
        name.get(),
        sex.get(),
        before.status(),
        numbers,
        before.rank(),
        before.grade(),
        before.village(),
        phone.get(),
        main,
        owes());
  }

  private List<String> owes() {
    if (!signs.get()) {
      return List.of();
    }
    return before.owes().isEmpty()
        ? event.declarations().stream().map(plan -> plan.code()).toList()
        : before.owes();
  }

  private String plainDigits() {
    return digits.get().replaceAll("[\\s.\\-]", "");
  }
}
