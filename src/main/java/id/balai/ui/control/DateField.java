package id.balai.ui.control;

import id.balai.ui.text.EventTime;
import id.balai.ui.text.Messages;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;

/// A field for a day, shown as `7 Oktober 2024` whatever the computer is set to (R51), and typed as
/// `7/10/2024`, `07-10-2024` or `7.10.2024`: day, month, year.
public final class DateField extends DatePicker {

  private static final Pattern TYPED =
      Pattern.compile("(\\d{1,2})[./\\- ](\\d{1,2})[./\\- ](\\d{4})");

  public DateField(Messages messages) {
    var time = new EventTime(ZoneOffset.UTC, messages);
    setMaxWidth(Double.MAX_VALUE);
    setConverter(
        new StringConverter<>() {
          @Override
          public String toString(LocalDate day) {
            return day == null ? "" : time.day(day);
          }

          @Override
          public LocalDate fromString(String typed) {
            return read(typed, getValue());
          }
        });
    messages
        .languageProperty()
        .addListener(
            (javafx.beans.Observable _) ->
                getEditor().setText(getConverter().toString(getValue())));
  }

  /// The day that was typed; `before` where it is none.
  static LocalDate read(String typed, LocalDate before) {
    Matcher parts = TYPED.matcher(typed.strip());
    if (!parts.matches()) {
      return before;
    }
    try {
      return LocalDate.of(
          Integer.parseInt(parts.group(3)),
          Integer.parseInt(parts.group(2)),
          Integer.parseInt(parts.group(1)));
    } catch (DateTimeException e) {
      return before;
    }
  }
}
