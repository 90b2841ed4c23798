package id.balai.ui.console.plan;

import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.event.DoorRules;
import id.balai.domain.event.Emblem;
import id.balai.domain.event.Event;
import id.balai.domain.event.Group;
import id.balai.domain.event.Labels;
import id.balai.domain.event.Numbering;
import id.balai.domain.event.Official;
import id.balai.domain.event.PresenceSignature;
import id.balai.domain.layout.LabelSize;
import id.balai.domain.layout.PaperSize;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What is typed for an event.
public final class PlanForm {

  /// Printed name.
  final StringProperty name = text();

  /// Printed theme, may be empty.
  final StringProperty theme = text();

  /// The hall.
  final StringProperty venue = text();

  /// The seat that stands before the date on papers.
  final StringProperty place = text();

  final ObjectProperty<LocalDate> date;
  final ObjectProperty<ZoneId> zone;

  /// The three to five lines of the letterhead, and the arms beside them.
  final StringProperty government = text();

  final StringProperty office = text();
  final StringProperty address = text();
  final StringProperty contactLine = text();
  final StringProperty seat = text();
  final ObjectProperty<Optional<Emblem>> emblem = new SimpleObjectProperty<>(Optional.empty());
  final ObjectProperty<Optional<Emblem>> secondEmblem =
      new SimpleObjectProperty<>(Optional.empty());
  final ObjectProperty<PaperSize> paper = new SimpleObjectProperty<>(PaperSize.F4);

  /// The programme.
  final ObservableList<SessionRow> sessions = FXCollections.observableArrayList();

  /// Whether people sign for being present.
  final ObjectProperty<PresenceSignature> presence =
      new SimpleObjectProperty<>(PresenceSignature.NOT_ASKED);

  /// The groups in protocol order.
  final ObservableList<GroupRow> groups = FXCollections.observableArrayList();

  /// Whether doors ask before they admit.
  final BooleanProperty doorAsks = new SimpleBooleanProperty();

  /// Whether and how it is recorded that people leave.
  final ObjectProperty<DoorRules.Leaving> leaving =
      new SimpleObjectProperty<>(DoorRules.Leaving.NOT_RECORDED);

  /// Minutes after which a second scan means leaving.
  final ObjectProperty<Integer> stay = new SimpleObjectProperty<>(DoorRules.USUAL_STAY);

  /// Whose labels are printed beside a door, and on what.
  final ObjectProperty<Labels> labels = new SimpleObjectProperty<>(Labels.NOBODY);

  final ObjectProperty<LabelSize> labelSize = new SimpleObjectProperty<>(LabelSize.SMALL);

  final BooleanProperty hasDeclaration = new SimpleBooleanProperty();
  final StringProperty declarationTitle = text();

  /// Points of the declaration, one a line.
  final StringProperty declarationPoints = text();

  final ObservableList<OfficialRow> officials = FXCollections.observableArrayList();
  final StringProperty numberPattern = new SimpleStringProperty("{seq:3}/{MONTH}/{year}");

  /// Whether each certificate has a number of its own; set elsewhere, and kept as it is.
  final ObjectProperty<Numbering> numbering = new SimpleObjectProperty<>(Numbering.EACH);

  final StringProperty numberCode = text();
  final StringProperty numberUnit = text();

  /// Training hours as typed, may be empty.
  final StringProperty hours = text();

  final ObjectProperty<LocalDate> keepUntil = new SimpleObjectProperty<>();

  /// Whom people ask about their data.
  final StringProperty contact = text();

  /// What people are told before they are written down, in two languages; empty: the usual words.
  final StringProperty noticeIndonesian = text();

  final StringProperty noticeEnglish = text();

  private PlanForm(LocalDate date, ZoneId zone) {
    this.date = new SimpleObjectProperty<>(date);
    this.zone = new SimpleObjectProperty<>(zone);
  }

  /// An empty form with one session and room for one official.
  static PlanForm empty(LocalDate today, ZoneId zone) {
    var form = new PlanForm(today, zone);
    form.sessions.add(SessionRow.of("", "09.00", "11.00"));
    form.officials.add(OfficialRow.empty());
    form.keepUntil.set(LocalDate.of(today.getYear() + 2, 12, 31));
    return form;
  }

  /// Takes over everything of an event but its day, and what a declaration of it says.
  void fill(Event event, Optional<DeclarationText> text) {
    take(event, text);
    sessions.setAll(event.sessions().stream().map(SessionRow::copy).toList());
  }

  private void take(Event event, Optional<DeclarationText> text) {
    name.set(event.name());
    theme.set(event.theme());
    takeOffice(event);
    groups.setAll(event.groups().stream().map(GroupRow::of).toList());
    hours.set(event.certificates().hours() == 0 ? "" : "" + event.certificates().hours());
    hasDeclaration.set(text.isPresent());
    text.ifPresent(
        one -> {
          declarationTitle.set(one.title());
          declarationPoints.set(String.join("\n", one.points()));
        });
  }

  /// How the doors receive people.
  DoorRules door() {
    return new DoorRules(doorAsks.get(), leaving.get(), stay.get(), labels.get(), labelSize.get());
  }

  /// Takes over what an office has in common for its events.
  ///
  /// @param event one of its events, or one that says nothing else
  void takeOffice(Event event) {
    venue.set(event.venue());
    doorAsks.set(event.door().asksFirst());
    leaving.set(event.door().leaving());
    stay.set(event.door().stay());
    labels.set(event.door().labels());
    labelSize.set(event.door().labelSize());
    place.set(event.place());
    zone.set(event.zone());
    government.set(event.letterhead().government());
    office.set(event.letterhead().office());
    address.set(event.letterhead().address());
    contactLine.set(event.letterhead().contact());
    seat.set(event.letterhead().seat());
    emblem.set(event.letterhead().emblem());
    secondEmblem.set(event.letterhead().secondEmblem());
    presence.set(event.presence());
    paper.set(event.papers().letters().size());
    officials.setAll(event.officials().stream().map(OfficialRow::of).toList());
    numberPattern.set(event.certificates().numberPattern());
    numbering.set(event.certificates().numbering());
    numberCode.set(event.certificates().code());
    numberUnit.set(event.certificates().unit());
    contact.set(event.privacy().contact());
  }

  /// Takes over an event's day as well, to change it.
  void fillWhole(Event event) {
    take(event, Optional.empty());
    sessions.setAll(event.sessions().stream().map(SessionRow::of).toList());
    date.set(event.date());
    keepUntil.set(event.privacy().keepUntil());
    noticeIndonesian.set(event.privacy().notice().indonesian());
    noticeEnglish.set(event.privacy().notice().english());
  }

  /// The points of the declaration.
  List<String> points() {
    return declarationPoints
        .get()
        .lines()
        .map(String::strip)
        .filter(point -> !point.isEmpty())
        .toList();
  }

  private static StringProperty text() {
    return new SimpleStringProperty("");
  }

  /// One group as it is typed.
  ///
  /// @param name printed name
  /// @param signs whether its members sign
  record GroupRow(StringProperty name, BooleanProperty signs) {
    static GroupRow empty() {
      return new GroupRow(text(), new SimpleBooleanProperty());
    }

    static GroupRow of(Group group) {
      GroupRow row = of(group.name());
      row.signs().set(group.duty() == Group.Duty.SIGNS);
      return row;
    }

    static GroupRow of(String name) {
      GroupRow row = empty();
      row.name().set(name);
      return row;
    }
  }

  /// One signing official as typed; a row without a name is none.
  record OfficialRow(
      StringProperty capacity,
      StringProperty name,
      StringProperty identity,
      BooleanProperty approves,
      StringProperty rank) {
    static OfficialRow empty() {
      return new OfficialRow(text(), text(), text(), new SimpleBooleanProperty(), text());
    }

    static OfficialRow of(Official official) {
      OfficialRow row = empty();
      row.rank().set(official.rank());
      row.capacity().set(official.capacity());
      row.name().set(official.name());
      row.identity().set(official.identity());
      row.approves().set(official.approves());
      return row;
    }
  }
}
