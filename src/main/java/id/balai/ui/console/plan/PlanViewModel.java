package id.balai.ui.console.plan;

import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.event.Emblem;
import id.balai.domain.event.Event;
import id.balai.domain.event.PrivacyPlan;
import id.balai.domain.event.Session;
import id.balai.service.access.CurrentActor;
import id.balai.service.planning.PlanningResult;
import id.balai.service.station.OpenKiosk;
import id.balai.ui.console.PageWork;
import id.balai.ui.route.Routes;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// A new event: from nothing, from a template, or from an older event. Or an event as it is
/// changed.
public final class PlanViewModel {

  /// The three zones of Indonesia: WITA first, where the halls of the first users stand.
  public static final List<ZoneId> ZONES =
      List.of(ZoneId.of("Asia/Makassar"), ZoneId.of("Asia/Jakarta"), ZoneId.of("Asia/Jayapura"));

  private final PlanServices services;
  private final PageWork work;
  private final Routes routes;
  private final Optional<UUID> changed;
  private final Supplier<List<OpenKiosk>> kiosks;
  private final PlanForm form;
  private volatile Optional<Event> like = Optional.empty();
  private final PlanFlaws flaws;
  private final ObservableList<Event> older = FXCollections.observableArrayList();
  private boolean isMissingSaid;
  private final BooleanProperty tried = new SimpleBooleanProperty();
  private final ReadOnlyBooleanWrapper closed = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper emblemFlaw = new ReadOnlyStringWrapper("");

  /// @param changed the event that is changed; empty: a new one is made
  /// @param kiosks the kiosks of this computer that stand open
  public PlanViewModel(
      PlanServices services,
      PageWork work,
      Routes routes,
      Optional<UUID> changed,
      Supplier<List<OpenKiosk>> kiosks) {
    this.services = services;
    this.work = work;
    this.routes = routes;
    this.changed = changed;
    this.kiosks = kiosks;
    LocalDate today = services.clock().instant().atZone(ZONES.getFirst()).toLocalDate();
    this.form = PlanForm.empty(today, ZONES.getFirst());
    this.flaws = new PlanFlaws(form);
  }

  /// Its sentence is about the whole.
  PageWork work() {
    return work;
  }

  PlanForm form() {
    return form;
  }

  PlanFlaws flaws() {
    return flaws;
  }

  /// Whether it is a new event.
  public boolean isNew() {
    return changed.isEmpty();
  }

  /// The events from which a new one may be made.
  public ObservableList<Event> older() {
    return older;
  }

  /// Whether storing was tried, so that what is missing may be said too.
  public BooleanProperty triedProperty() {
    return tried;
  }

  void load() {
    changed.ifPresentOrElse(
        id ->
            work.run(
                () ->
                    new Found(
                        services.repositories().events().find(id).orElseThrow(),
                        services.repositories().events().closedAt(id).isPresent()),
                found -> {
                  closed.set(found.isClosed());
                  form.fillWhole(found.event());
                },
                "plan.trouble"),
        () -> {
          work.run(() -> services.repositories().events().all(), older::setAll, "plan.trouble");
          work.run(services.settings()::pattern, this::takeDefaults, "plan.trouble");
        });
  }

  private record Found(Event event, boolean isClosed) {}

  /// What the office set for its events; whom people ask follows from the letterhead where it did
  /// not say so.
  private void takeDefaults(Event pattern) {
    form.takeOffice(pattern);
    PrivacyPlan usual = PrivacyPlan.standard(pattern.letterhead(), pattern.date());
    boolean isUsual = usual.contact().equals(pattern.privacy().contact());
    form.contact.set(isUsual ? "" : pattern.privacy().contact());
    if (form.officials.isEmpty()) {
      addOfficial();
    }
  }

  /// Whether the event was sealed, so that nothing of it is changed any more.
  public ReadOnlyBooleanProperty closedProperty() {
    return closed.getReadOnlyProperty();
  }

  /// Begins with a template.
  void begin(PlanTemplate template) {
    like = Optional.empty();
    template.fill(form, work.messages());
  }

  /// Begins with an older event.
  public void begin(Event event) {
    like = Optional.of(event);
    work.run(() -> text(event), text -> form.fill(event, text), "plan.trouble");
  }

  private Optional<DeclarationText> text(Event event) {
    return event.declarations().stream()
        .flatMap(
            plan ->
                services.repositories().declarations().current(event.id(), plan.code()).stream())
        .findFirst();
  }

  /// Takes a picture file as arms, or says why not; what was there stays then.
  ///
  /// @param place the arms on the left or on the right
  void chooseEmblem(Path file, ObjectProperty<Optional<Emblem>> place) {
    work.run(
        () -> services.planning().emblem(file),
        read -> {
          emblemFlaw.set(read.isPresent() ? "" : "plan.wrong.emblem");
          read.ifPresent(one -> place.set(Optional.of(one)));
        },
        "plan.trouble");
  }

  /// Leaves a place of the letterhead without arms.
  void removeEmblem(ObjectProperty<Optional<Emblem>> place) {
    emblemFlaw.set("");
    place.set(Optional.empty());
  }

  /// Key of the sentence about the file that was chosen last, or empty.
  public ReadOnlyStringProperty emblemFlawProperty() {
    return emblemFlaw.getReadOnlyProperty();
  }

  /// Adds a line to the programme.
  public void addSession() {
    form.sessions.add(SessionRow.of("", "", ""));
  }

  /// Adds a group behind the others.
  public void addGroup() {
    form.groups.add(PlanForm.GroupRow.empty());
  }

  /// Moves a group in the order of the protocol.
  ///
  /// @param by -1: one place up; 1: one down
  void move(PlanForm.GroupRow row, int by) {
    int from = form.groups.indexOf(row);
    int to = from + by;
    if (from >= 0 && to >= 0 && to < form.groups.size()) {
      form.groups.remove(from);
      form.groups.add(to, row);
    }
  }

  /// Adds a signing official.
  public void addOfficial() {
    form.officials.add(PlanForm.OfficialRow.empty());
  }

  /// Goes back without storing anything.
  public void cancel() {
    changed.ifPresentOrElse(id -> routes.page(id, "prepare"), routes::start);
  }

  /// What was missing was typed: the sentence about it goes.
  void mended() {
    if (flaws.isNone() && isMissingSaid) {
      isMissingSaid = false;
      work.tell("");
    }
  }

  /// Stores the event and opens it, or says at the fields what is missing.
  public void save() {
    tried.set(true);
    isMissingSaid = !flaws.isNone();
    if (isMissingSaid) {
      work.say("plan.missing.some");
    } else {
      work.tell("");
      work.run(isNew() ? this::store : this::change, this::stored, "plan.trouble");
    }
  }

  private PlanningResult store() {
    var planned = new PlannedEvent(form);
    var id = services.ids().id();
    String code = services.planning().freeCode(planned.code());
    Event fresh = planned.fresh(id, code, "PESERTA");
    Event event =
        like.map(old -> services.settings().like(old, fresh))
            .orElseGet(() -> services.settings().completed(fresh));
    var texts =
        planned.texts(
            id,
            work.messages().text("plan.text.opening"),
            work.messages().text("plan.text.closing"));
    return services.planning().add(event, texts, CurrentActor.NAME);
  }

  private PlanningResult change() {
    Event before = services.repositories().events().find(changed.orElseThrow()).orElseThrow();
    Event after = new PlannedEvent(form).changed(before);
    return before.sessions().stream()
        .filter(session -> after.session(session.code()).isEmpty())
        .filter(session -> isOpen(before, session))
        .findFirst()
        .<PlanningResult>map(session -> new PlanningResult.SessionOpen(session.name()))
        .orElseGet(() -> services.planning().change(before, after));
  }

  /// Whether a kiosk of this computer stands open for a session.
  private boolean isOpen(Event event, Session session) {
    return kiosks.get().stream()
        .map(OpenKiosk::door)
        .filter(door -> door.event().equals(event.id()))
        .anyMatch(door -> door.session().equals(session.code()));
  }

  private void stored(PlanningResult result) {
    switch (result) {
      case PlanningResult.Planned planned -> routes.page(planned.event().id(), "prepare");
      case PlanningResult.UnfitCode one -> work.say("plan.code.unfit", one.code());
      case PlanningResult.GroupInUse _ -> work.say("plan.group.used");
      case PlanningResult.SessionInUse one -> work.say("plan.session.used", one.session());
      case PlanningResult.SessionOpen one -> work.say("plan.session.open", one.session());
      case PlanningResult.SessionDeclares one -> work.say("plan.session.declares", one.session());
      case PlanningResult.CodeTaken _, PlanningResult.DeclarationBound _, PlanningResult.Failed _ ->
          work.say("plan.not.stored");
    }
  }
}
