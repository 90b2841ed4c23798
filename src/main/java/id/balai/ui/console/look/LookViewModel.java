package id.balai.ui.console.look;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.event.Event;
import id.balai.service.settings.Draft;
import id.balai.service.settings.EventSettings;
import id.balai.service.settings.Setting;
import id.balai.service.settings.SettingsResult;
import id.balai.service.settings.SettingsService;
import id.balai.ui.console.PageModel;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/// What is set of the event, or of the office for events to come: changed in a draft that the
/// picture shows at once, and kept when it is saved.
public final class LookViewModel {

  private static final Logger LOG = LoggerFactory.getLogger(LookViewModel.class);

  private static final String FAILED = "look.trouble";

  private final PageModel page;
  private final PageModel wrong;
  private final SettingsService settings;
  private final EventSettings catalogue;
  private final BooleanProperty ofOffice = new SimpleBooleanProperty();
  private final StringProperty group = new SimpleStringProperty("letterhead");
  private final ReadOnlyObjectWrapper<Event> draft;
  private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
  private final Map<String, ReadOnlyStringWrapper> flaws = new HashMap<>();
  private Event base;

  public LookViewModel(PageModel page, SettingsService settings) {
    this.page = page;
    this.wrong = page.part();
    this.settings = settings;
    this.catalogue = settings.catalogue();
    this.base = page.event();
    this.draft = new ReadOnlyObjectWrapper<>(base);
    ofOffice.subscribe((_, _) -> load());
  }

  /// Its sentence says what was done.
  PageModel page() {
    return page;
  }

  /// Its sentence says what is wrong with the whole.
  PageModel wrong() {
    return wrong;
  }

  /// Whether it is about the office's events to come, and not about this one.
  public BooleanProperty ofOfficeProperty() {
    return ofOffice;
  }

  /// Which group of settings is open.
  public StringProperty groupProperty() {
    return group;
  }

  /// The event as it is changed; the office's is one that says nothing but what the office set.
  public ReadOnlyObjectProperty<Event> draftProperty() {
    return draft.getReadOnlyProperty();
  }

  /// The event whose papers show the draft: for the office this one, with what the office set.
  public Event shown() {
    return ofOffice.get() ? catalogue.wearing(page.event(), draft.get()) : draft.get();
  }

  /// Whether something is not kept yet.
  public ReadOnlyBooleanProperty changedProperty() {
    return changed.getReadOnlyProperty();
  }

  /// Turns true with every reading of what is kept, and false before it.
  public ReadOnlyBooleanProperty loadedProperty() {
    return loaded.getReadOnlyProperty();
  }

  /// Whether nobody may change anything here.
  public BooleanExpression fixed() {
    BooleanExpression event = page.permits().fixed(AccessLevel.COMMITTEE);
    BooleanExpression office = page.permits().barred(AccessLevel.KEEPER);
    return Bindings.createBooleanBinding(
        () -> ofOffice.get() ? office.get() : event.get(), ofOffice, event, office);
  }

  /// The groups, in the order of the catalogue.
  public List<String> groups() {
    return offered().stream().map(Setting::group).distinct().toList();
  }

  /// The settings of the open group.
  public List<Setting<?>> settings() {
    return offered().stream().filter(setting -> setting.group().equals(group.get())).toList();
  }

  private List<Setting<?>> offered() {
    return ofOffice.get() ? catalogue.office() : catalogue.all();
  }

  /// What is wrong with a setting as it was typed; may be empty.
  public ReadOnlyStringProperty flawProperty(Setting<?> setting) {
    return flaws
        .computeIfAbsent(setting.name(), _ -> new ReadOnlyStringWrapper(""))
        .getReadOnlyProperty();
  }

  /// Changes a setting in the draft; what cannot be is said and leaves the draft as it is.
  public void set(Setting<?> setting, JsonNode value) {
    page.tell("");
    switch (catalogue.draft(draft.get(), Map.of(setting.name(), value))) {
      case Draft.Fits(Event after) -> {
        flaw(setting.name()).set("");
        draft.set(after);
        changed.set(!after.equals(base));
      }
      case Draft.Unfit(String name, String allowed) -> {
        flaw(setting.name()).set(page.messages().text("look.unfit", allowed));
        LOG.debug("a value of {} cannot be", name);
      }
      case Draft.Unknown unknown -> throw new IllegalStateException(unknown.name());
    }
  }

  private ReadOnlyStringWrapper flaw(String name) {
    return flaws.computeIfAbsent(name, _ -> new ReadOnlyStringWrapper(""));
  }

  /// Reads what is kept; what was not kept is let go.
  public void load() {
    boolean isOffice = ofOffice.get();
    loaded.set(false);
    page.tell("");
    wrong.tell("");
    wrong.run(
        () -> isOffice ? settings.pattern() : page.load(),
        now -> {
          if (isOffice == ofOffice.get()) {
            taken(now);
          }
        },
        FAILED);
  }

  private void taken(Event now) {
    base = now;
    flaws.values().forEach(flaw -> flaw.set(""));
    draft.set(now);
    changed.set(false);
    if (!groups().contains(group.get())) {
      group.set(groups().getFirst());
    }
    loaded.set(true);
  }

  /// Keeps what was changed, and nothing else: what others changed meanwhile stays.
  public void save() {
    if (flaws.values().stream().anyMatch(flaw -> !flaw.get().isEmpty())) {
      wrong.say("look.flawed");
      return;
    }
    boolean isOffice = ofOffice.get();
    Map<String, JsonNode> wanted = differing(offered(), base, draft.get());
    keep(
        () -> isOffice ? settings.changeDefaults(wanted) : settings.change(page.load(), wanted),
        isOffice ? "look.saved.office" : "look.saved");
  }

  /// Makes what this event has what events to come take over.
  public void saveForOffice() {
    Event shown = draft.get();
    keep(
        () -> {
          Event pattern = settings.pattern();
          return settings.changeDefaults(differing(catalogue.office(), pattern, shown));
        },
        "look.saved.office");
  }

  private static Map<String, JsonNode> differing(List<Setting<?>> all, Event before, Event after) {
    var values = new LinkedHashMap<String, JsonNode>();
    for (Setting<?> setting : all) {
      JsonNode now = setting.value(after);
      if (!now.equals(setting.value(before))) {
        values.put(setting.name(), now);
      }
    }
    return values;
  }

  private void keep(Callable<SettingsResult> work, String done) {
    wrong.tell("");
    wrong.run(
        work,
        result -> {
          switch (result) {
            case SettingsResult.Changed _ -> {
              if (done.equals("look.saved") || ofOffice.get()) {
                base = draft.get();
                changed.set(false);
              }
              page.say(done);
            }
            case SettingsResult.Unfit unfit -> wrong.say("look.unfit", unfit.allowed());
            case SettingsResult.Held _ -> wrong.say("look.held");
            case SettingsResult.Closed _ -> wrong.say("look.closed");
            case SettingsResult.Unknown _, SettingsResult.Failed _ -> wrong.say("look.not.stored");
          }
        },
        FAILED);
  }
}
