package id.balai.service.doctor;

import id.balai.domain.log.RecordCheck;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Looks at this computer the way a person does on the evening before an event.
public interface Doctor {

  /// Examines it, one finding after the other. Blocks for seconds: devices are asked.
  List<Finding> examine(Computer computer);

  /// What is examined.
  ///
  /// @param data the data folder
  /// @param display what windows are shown on
  /// @param house the house that is open in this program already; empty: the folder is opened for
  ///   the examination and closed again
  record Computer(Path data, Display display, Optional<OpenHouse> house) {}

  /// A house that is open in this program.
  ///
  /// @param events how many it has
  /// @param checked what is known of its whole record
  /// @param isDoorOpen whether a kiosk of this program uses the devices now; they are left alone
  record OpenHouse(int events, RecordCheck checked, boolean isDoorOpen) {}

  /// What windows are shown on.
  sealed interface Display {

    /// Nothing: no window can be opened.
    record None() implements Display {}

    /// A screen that nobody measured: no window was opened.
    record Unmeasured() implements Display {}

    /// A screen.
    ///
    /// @param width in pixels of the program, after the scale
    /// @param height likewise
    /// @param percent by which the system enlarges, 100 for not at all
    record Measured(int width, int height, int percent) implements Display {}
  }

  /// How something stands.
  enum State {
    /// As it should be.
    GOOD("v"),
    /// Worth a look; the doors can open.
    LOOK("i"),
    /// To be done before the doors open.
    MUST("x");

    private final String mark;

    State(String mark) {
      this.mark = mark;
    }

    /// The sign before its line.
    public String mark() {
      return mark;
    }
  }

  /// What was found.
  ///
  /// @param check what was looked at
  /// @param state how it stands
  /// @param word which of the sentences about it says so; see [DoctorWords]
  /// @param values what is put into the sentence. Texts come from this computer and may name
  ///   somebody; numbers, versions and zones do not
  record Finding(String check, State state, String word, List<Object> values) {

    public Finding {
      values = List.copyOf(values);
    }

    /// A finding whose sentence is found under `CHECK.WORD`.
    public static Finding of(String check, State state, String word, Object... values) {
      return new Finding(check, state, word, List.of(values));
    }
  }
}
