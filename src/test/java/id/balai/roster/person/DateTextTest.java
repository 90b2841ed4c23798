package id.balai.roster.person;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.roster.person.DateText.Form;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Dates as people type them in lists.
final class DateTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # typed                          | form       | date       | with day and month changed
          12-04-1972                       | PLAIN      | 1972-04-12 | 1972-12-04
          12/4/72                          | PLAIN      | 1972-04-12 | 1972-12-04
          4 - 4 - 1972                     | PLAIN      | 1972-04-04 | -
          04/25/1972                       | SWAPPED    | 1972-04-25 | -
          25.04.1972                       | PLAIN      | 1972-04-25 | -
          1972-04-12                       | PLAIN      | 1972-04-12 | -
          1972-04-12T00:00:00              | PLAIN      | 1972-04-12 | -
          19720412                         | PLAIN      | 1972-04-12 | -
          12041972                         | PLAIN      | 1972-04-12 | -
          12 April 1972                    | PLAIN      | 1972-04-12 | -
          12-Apr-72                        | PLAIN      | 1972-04-12 | -
          12 Nopember 1972                 | PLAIN      | 1972-11-12 | -
          12 Peb. 1972                     | PLAIN      | 1972-02-12 | -
          April 12, 1972                   | PLAIN      | 1972-04-12 | -
          Apr 12th, 1972                   | PLAIN      | 1972-04-12 | -
          Sangatta, 12 April 1972          | PLAIN      | 1972-04-12 | -
          Sangatta, 12-04-1972             | PLAIN      | 1972-04-12 | 1972-12-04
          Kab. Kutai Timur / 12-04-1972    | PLAIN      | 1972-04-12 | 1972-12-04
          Senin, 12 Juni 1972              | PLAIN      | 1972-06-12 | -
          26401                            | SERIAL     | 1972-04-12 | -
          26401.0                          | SERIAL     | 1972-04-12 | -
          29-02-1972                       | PLAIN      | 1972-02-29 | -
          29-02-1973                       | IMPOSSIBLE | -          | -
          31-04-1972                       | IMPOSSIBLE | -          | -
          00-04-1972                       | IMPOSSIBLE | -          | -
          32/13/1972                       | IMPOSSIBLE | -          | -
          31 Juni 1972                     | IMPOSSIBLE | -          | -
          1972-13-01                       | IMPOSSIBLE | -          | -
          01-01-24                         | PLAIN      | 2024-01-01 | -
          01-01-25                         | PLAIN      | 1925-01-01 | -
          12 Bulan 1972                    | UNREADABLE | -          | -
          1972                             | UNREADABLE | -          | -
          99999                            | UNREADABLE | -          | -
          tidak tahu                       | UNREADABLE | -          | -
          1972-04-12x                      | UNREADABLE | -          | -
          """)
  void dateIsReadAsItWasMeant(String typed, Form form, LocalDate date, LocalDate other) {
    DateText read = DateText.parse(typed);

    assertThat(read.form()).isEqualTo(form);
    assertThat(read.date()).isEqualTo(Optional.ofNullable(date));
    assertThat(read.other()).isEqualTo(Optional.ofNullable(other));
  }

  /// Every day of a century in every way of writing that names it without doubt.
  @Test
  void everyDayIsReadBackInEveryWriting() {
    var random = new Random(29);
    Locale indonesian = Locale.of("id");
    for (int round = 0; round < 500; round++) {
      LocalDate day = LocalDate.of(1930, 1, 1).plusDays(random.nextInt(34_000));
      for (String pattern :
          List.of(
              "d MMMM yyyy", "dd MMM yyyy", "yyyy-MM-dd", "dd-MM-yyyy", "d.M.yyyy", "d/M/yyyy")) {
        String typed = DateTimeFormatter.ofPattern(pattern, indonesian).format(day);
        assertThat(DateText.parse(typed).date()).as(typed).contains(day);
        assertThat(DateText.parse("Sangatta, " + typed).date()).as(typed).contains(day);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "-", "0", "/", "00/00/0000", "9999-99-99", "1/1/1/1", "１２-04-1972"})
  void nothingOfThisIsADate(String typed) {
    assertThat(DateText.parse(typed).date()).isEmpty();
  }

  /// Whatever stands in the cell, it is understood or not, and never breaks the reading.
  @Test
  void noiseIsNeverMoreThanUnreadable() {
    var random = new Random(31);
    String signs = "0123456789-/. ,'aAprMei";
    for (int round = 0; round < 5_000; round++) {
      String noise =
          random
              .ints(random.nextInt(14), 0, signs.length())
              .map(signs::charAt)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      DateText read = DateText.parse(noise);
      boolean isDate = read.form() != Form.UNREADABLE && read.form() != Form.IMPOSSIBLE;
      assertThat(read.date().isPresent()).as(noise).isEqualTo(isDate);
    }
  }
}
