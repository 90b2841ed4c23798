package id.balai.service.settings;

import id.balai.service.planning.PlanningResult;
import java.util.List;
import java.util.SequencedMap;
import tools.jackson.databind.JsonNode;

/// The result of changing settings. Nothing is changed in any but the first.
public sealed interface SettingsResult {

  /// They are on disk.
  ///
  /// @param values all settings as they are now
  record Changed(SequencedMap<String, JsonNode> values) implements SettingsResult {}

  /// There is no such setting.
  ///
  /// @param names what there is
  record Unknown(String name, List<String> names) implements SettingsResult {
    public Unknown {
      names = List.copyOf(names);
    }
  }

  /// A value that cannot be.
  ///
  /// @param name of the setting
  /// @param allowed what can be, in short signs
  record Unfit(String name, String allowed) implements SettingsResult {}

  /// Something that was recorded holds the event as it is.
  record Held(PlanningResult objection) implements SettingsResult {}

  /// The event was closed.
  record Closed() implements SettingsResult {}

  /// The storage did not take it.
  record Failed() implements SettingsResult {}
}
