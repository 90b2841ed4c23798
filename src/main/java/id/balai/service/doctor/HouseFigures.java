package id.balai.service.doctor;

import id.balai.domain.attendance.AttendanceRepository;
import id.balai.domain.event.Event;
import id.balai.domain.event.Session;
import id.balai.domain.log.Entry;
import id.balai.domain.log.EventLog;
import id.balai.domain.log.Fact;
import id.balai.domain.log.Repositories;
import id.balai.service.settings.Choice;
import id.balai.service.settings.Flag;
import id.balai.service.settings.Kind;
import id.balai.service.settings.Maybe;
import id.balai.service.settings.Setting;
import id.balai.service.settings.SettingsService;
import id.balai.service.settings.Whole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/// What whoever helps may know of a house: how many there are of everything, and how it is set.
/// Events have no name here, only their place in the list; nothing of what was typed is told.
public final class HouseFigures {

  /// What happened lately is enough to see what a house is used for.
  private static final int LATELY = 1000;

  private final Repositories repositories;
  private final EventLog log;
  private final SettingsService settings;

  public HouseFigures(Repositories repositories, EventLog log, SettingsService settings) {
    this.repositories = repositories;
    this.log = log;
    this.settings = settings;
  }

  /// How many entries, events, people and presences there are. Blocks.
  Map<String, Object> counts() {
    List<Event> events = repositories.events().all();
    var counts = new LinkedHashMap<String, Object>();
    counts.put("entries", log.size());
    counts.put("chains", log.heads().size());
    counts.put("events", events.size());
    counts.put("eachEvent", events.stream().map(this::counts).toList());
    counts.put("houseFactsLately", kinds(log.newest(Fact.NO_EVENT, LATELY)));
    return counts;
  }

  private SequencedMap<String, Object> counts(Event event) {
    AttendanceRepository attendances = repositories.attendances();
    var counts = new LinkedHashMap<String, Object>();
    counts.put("people", repositories.participants().count(event.id()));
    counts.put(
        "presences",
        event.sessions().stream()
            .map(Session::code)
            .mapToInt(session -> attendances.count(event.id(), session))
            .boxed()
            .toList());
    counts.put("groups", event.groups().size());
    counts.put("isClosed", repositories.events().closedAt(event.id()).isPresent());
    counts.put("factsLately", kinds(log.newest(event.id(), LATELY)));
    return counts;
  }

  /// Kinds of facts are names of this program's own classes.
  private static Map<String, Integer> kinds(List<Entry> entries) {
    var kinds = new TreeMap<String, Integer>();
    entries.forEach(entry -> kinds.merge(entry.fact().getClass().getSimpleName(), 1, Integer::sum));
    return kinds;
  }

  /// The settings of each event. Blocks.
  List<SequencedMap<String, Object>> settings() {
    return repositories.events().all().stream().map(this::settings).toList();
  }

  private SequencedMap<String, Object> settings(Event event) {
    var values = new LinkedHashMap<String, Object>();
    for (Setting<?> setting : settings.catalogue().all()) {
      JsonNode value = setting.value(event);
      values.put(setting.name(), isHarmless(setting.kind()) ? value : weighed(value));
    }
    return values;
  }

  /// Small numbers, yes and no, and the program's own choices. A kind that comes later counts as
  /// one that may hold a name until somebody says otherwise here.
  private static boolean isHarmless(Kind<?> kind) {
    return switch (kind) {
      case Flag _, Whole _, Choice<?> _ -> true;
      case Maybe<?> maybe -> isHarmless(maybe.some());
      default -> false;
    };
  }

  /// How much stands there, instead of what.
  private static Object weighed(JsonNode value) {
    if (value.isNull()) {
      return value;
    }
    var weight = new ArrayList<String>();
    if (value.isContainer()) {
      weight.add(Integer.toString(value.size()));
    } else if (!value.asString("").isEmpty()) {
      weight.add(DoctorWords.VEIL);
    }
    return String.join("", weight);
  }
}
