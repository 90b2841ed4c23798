package id.balai.service.registration;

import id.balai.domain.event.Event;
import id.balai.service.planning.PlanningResult;
import id.balai.service.planning.PlanningService;
import id.balai.service.planning.Sample;
import id.balai.service.planning.SampleSource;
import id.balai.service.settings.SettingsService;
import java.util.Optional;

/// Sets up a sample event, with or without its people.
public final class SampleSetupService {

  private final SampleSource samples;
  private final PlanningService planning;
  private final SettingsService settings;
  private final ImportService importing;

  public SampleSetupService(
      SampleSource samples,
      PlanningService planning,
      SettingsService settings,
      ImportService importing) {
    this.samples = samples;
    this.planning = planning;
    this.settings = settings;
    this.importing = importing;
  }

  /// Whether the people of a sample come along.
  public enum People {
    WITH,
    WITHOUT
  }

  /// Stores a sample under a code that is free, with what the office set for its events; blocks
  /// until it is on disk.
  ///
  /// @param name one of [Sample#NAMES]
  /// @return the event, or empty when the storage did not take it
  public Optional<Event> add(String name, People people, String station) {
    String own = samples.load(name, "").event().code();
    Sample sample = samples.load(name, planning.freeCode(own));
    if (!(planning.add(settings.takingOver(sample.event()), sample.texts(), station)
        instanceof PlanningResult.Planned planned)) {
      return Optional.empty();
    }
    boolean isWhole =
        people == People.WITHOUT
            || importing.bring(sample.people(), sample.event(), station)
                instanceof ImportResult.Imported;
    return isWhole ? Optional.of(planned.event()) : Optional.empty();
  }
}
