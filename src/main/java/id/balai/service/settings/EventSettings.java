package id.balai.service.settings;

import id.balai.domain.document.EmblemReader;
import id.balai.domain.event.CertificatePlan;
import id.balai.domain.event.Event;
import id.balai.domain.event.Letterhead;
import id.balai.domain.event.OfficeDefaults;
import id.balai.domain.event.PrivacyPlan;
import id.balai.domain.event.Session;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/// The one catalogue of what can be set of an event. The command, the page, what new events take
/// over and the refusals all follow from it. Names are for ever: scripts and journals hold them.
public final class EventSettings {

  private static final Logger LOG = LoggerFactory.getLogger(EventSettings.class);

  private final List<Setting<?>> all;

  /// @param emblems takes the arms of offices
  /// @param templates names of the certificates' templates
  public EventSettings(EmblemReader emblems, Supplier<List<String>> templates) {
    var settings = new ArrayList<>(PlanSettings.all(emblems));
    settings.addAll(PaperSettings.all(templates));
    this.all = List.copyOf(settings);
  }

  /// All settings. What others refer to stands before them.
  public List<Setting<?>> all() {
    return all;
  }

  /// Those that new events take over from the office.
  public List<Setting<?>> office() {
    return all.stream().filter(Setting::isOffice).toList();
  }

  /// The setting of this name.
  public Optional<Setting<?>> find(String name) {
    return all.stream().filter(setting -> setting.name().equals(name)).findFirst();
  }

  /// What an event has, by the names of settings.
  static SequencedMap<String, JsonNode> values(List<Setting<?>> settings, Event event) {
    var values = new LinkedHashMap<String, JsonNode>();
    settings.forEach(setting -> values.put(setting.name(), setting.value(event)));
    return values;
  }

  /// An event as these values make it, all of them or none.
  ///
  /// @param wanted values by the names of settings, in any order
  public Draft draft(Event before, Map<String, JsonNode> wanted) {
    return draft(all, before, wanted);
  }

  /// @param settings those that may be named
  static Draft draft(List<Setting<?>> settings, Event before, Map<String, JsonNode> wanted) {
    List<String> names = settings.stream().map(Setting::name).toList();
    Optional<String> unknown =
        wanted.keySet().stream().filter(Predicate.not(names::contains)).findFirst();
    if (unknown.isPresent()) {
      return new Draft.Unknown(unknown.get(), names);
    }
    Event event = before;
    for (Setting<?> setting : settings) {
      JsonNode given = wanted.get(setting.name());
      if (given != null) {
        try {
          event = setting.with(event, given);
        } catch (UnfitValueException e) {
          return new Draft.Unfit(setting.name(), e.allowed());
        }
      }
    }
    Event settled = Consistency.settled(event);
    return Consistency.flaw(before, settled, wanted.keySet())
        .map(Draft.class::cast)
        .orElseGet(() -> new Draft.Fits(settled));
  }

  /// An event that says nothing but what the office set.
  Event pattern(OfficeDefaults defaults) {
    var blank = new Letterhead("", "", "");
    var nobody =
        new Event(
            new UUID(0, 0),
            "KANTOR",
            "",
            "",
            "",
            "",
            LocalDate.EPOCH,
            ZoneId.of("Asia/Jakarta"),
            blank,
            List.of(Session.open("S1", "", LocalTime.of(9, 0), LocalTime.of(11, 0))),
            List.of(),
            List.of(),
            List.of(),
            new CertificatePlan("{seq:3}/{MONTH}/{year}", "", "", 1, 0, List.of("S1")),
            PrivacyPlan.standard(blank, LocalDate.EPOCH));
    Event headed = taking(defaults, nobody);
    return taking(
        defaults, headed.withPrivacy(PrivacyPlan.standard(headed.letterhead(), LocalDate.EPOCH)));
  }

  /// An event with everything of another that new events take over from the office.
  public Event wearing(Event event, Event pattern) {
    return wearing(event, pattern, Set.of());
  }

  /// @param but names of settings that stay as the event has them
  Event wearing(Event event, Event pattern, Set<String> but) {
    Event wearing = event;
    for (Setting<?> setting : office()) {
      if (but.contains(setting.name())) {
        continue;
      }
      try {
        wearing = setting.with(wearing, setting.value(pattern));
      } catch (UnfitValueException e) {
        LOG.debug("an event keeps its own {}", setting.name());
      }
    }
    return wearing;
  }

  /// An event with what the office set. What an earlier or later program kept and this one cannot
  /// use is left out.
  Event taking(OfficeDefaults defaults, Event event) {
    Event taking = event;
    for (Setting<?> setting : office()) {
      String kept = defaults.values().get(setting.name());
      if (kept != null) {
        try {
          taking = setting.with(taking, Kind.parsed(kept));
        } catch (UnfitValueException e) {
          LOG.warn("a default of the office cannot be used: {}", setting.name());
        }
      }
    }
    return taking;
  }
}
