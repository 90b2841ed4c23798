package id.balai.domain.event;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// What an office set for its events to come. Only what was set is here: of everything else a new
/// event has what it always had.
///
/// @param values JSON text by the name of the setting, for example `paper.font` → `"noto"`
public record OfficeDefaults(SortedMap<String, String> values) {

  /// The office set nothing.
  public static final OfficeDefaults NONE = new OfficeDefaults(new TreeMap<>());

  public OfficeDefaults {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  /// The same without some settings.
  public OfficeDefaults without(Set<String> names) {
    var all = new TreeMap<>(values);
    all.keySet().removeAll(names);
    return new OfficeDefaults(all);
  }

  /// The same with other values for some settings.
  public OfficeDefaults with(Map<String, String> others) {
    var all = new TreeMap<>(values);
    all.putAll(others);
    return new OfficeDefaults(all);
  }
}
