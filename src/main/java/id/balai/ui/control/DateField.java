package id.balai.ui.control;

import id.balai.ui.text.EventTime;
import id.balai.ui.text.Language;
import id.balai.ui.text.Messages;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;

/// A field for a day, shown as `7 Oktober 2024` whatever the computer is set to (R51), and typed as
/// `7/10/2024`, `07-10-2024`, `7.10.2024` or `7 Okt 2024`: day, month, year.
public final class DateField extends DatePicker {

  private static final Pattern TYPED =
      Pattern.compile("(\\d{1,2})[./\\- ]+(\\d{1,2}|\\p{L}{3,})[./\\- ]+(\\d{4})");

  private final Messages messages;

  public DateField(Messages messages) {
    this.messages = messages;
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

  /// The calendar below the field has the names of the screen's language and begins on Monday,
  /// whatever the computer is set to; JavaFX asks the computer.
  @Override
  public void show() {
    Locale before = Locale.getDefault(Locale.Category.FORMAT);
    Locale shown = Locale.forLanguageTag(messages.language().locale().getLanguage() + "-u-fw-mon");
    Locale.setDefault(Locale.Category.FORMAT, shown);
    setOnHidden(_ -> Locale.setDefault(Locale.Category.FORMAT, before));
    super.show();
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
          month(parts.group(2)),
          Integer.parseInt(parts.group(1)));
    } catch (DateTimeException e) {
      return before;
    }
  }

  /// The number of a month that was typed as a number, or with the first letters of its name in
  /// either language; 0: there is no such month.
  private static int month(String typed) {
    if (Character.isDigit(typed.charAt(0))) {
      return Integer.parseInt(typed);
    }
    String wanted = typed.toLowerCase(Locale.ROOT);
    for (Language language : Language.values()) {
      for (Month month : Month.values()) {
        String name = month.getDisplayName(TextStyle.FULL, language.locale());
        if (name.toLowerCase(Locale.ROOT).startsWith(wanted)) {
          return month.getValue();
        }
      }
    }
    return 0;
  }
}
