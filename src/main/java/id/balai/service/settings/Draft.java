package id.balai.service.settings;

import id.balai.domain.event.Event;
import java.util.List;

/// The result of trying values on an event.
public sealed interface Draft {

  /// They fit.
  record Fits(Event event) implements Draft {}

  /// There is no such setting.
  ///
  /// @param names what there is
  record Unknown(String name, List<String> names) implements Draft {
    public Unknown {
      names = List.copyOf(names);
    }
  }

  /// A value that cannot be.
  ///
  /// @param name of the setting
  /// @param allowed what can be, in short signs
  record Unfit(String name, String allowed) implements Draft {}
}
