package id.balai.cli;

import java.nio.file.Path;
import java.util.List;

/// Looks at this computer the way a person does on the evening before an event.
public interface Doctor {

  /// Examines it, one finding after the other. Blocks for seconds: devices are asked.
  ///
  /// @param data the data folder
  /// @param hasDisplay whether a window can be shown
  List<Finding> examine(Path data, boolean hasDisplay);

  /// How something stands.
  enum State {
    /// As it should be.
    GOOD,
    /// Worth a look; the doors can open.
    LOOK,
    /// To be done before the doors open.
    MUST
  }

  /// What was found.
  ///
  /// @param check what was looked at
  /// @param state how it stands
  /// @param key the sentence in the command line's bundle that says it and what to do
  /// @param values what is put into the sentence
  record Finding(String check, State state, String key, List<Object> values) {

    /// A sentence is found under `doctor.CHECK.WORD`.
    public static Finding of(String check, State state, String word, Object... values) {
      return new Finding(check, state, "doctor." + check + "." + word, List.of(values));
    }
  }
}
