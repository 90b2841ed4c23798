package id.balai.ui.kiosk.resting;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.event.Event;
import id.balai.domain.event.Session;
import id.balai.fixture.Hall;
import id.balai.ui.text.Language;
import id.balai.ui.text.Messages;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a kiosk at rest says about its session: which it is, whether it is on, and when.
final class RestingViewModelTest {

  private final Event event = new Hall().event;
  private final Messages messages = new Messages(Language.INDONESIAN);
  private final SimpleObjectProperty<Instant> now =
      new SimpleObjectProperty<>(Instant.parse("2024-10-07T01:14:00Z"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # session | time in UTC            | what is said
          SOS       | 2024-10-07T00:59:59Z   | Sesi 1 dari 4
          SOS       | 2024-10-07T01:00:00Z   | Sedang berlangsung · Sesi 1 dari 4
          SOS       | 2024-10-07T02:29:59Z   | Sedang berlangsung · Sesi 1 dari 4
          SOS       | 2024-10-07T02:30:00Z   | Sesi 1 dari 4
          DEK       | 2024-10-07T02:30:00Z   | Sedang berlangsung · Sesi 2 dari 4
          POR       | 2024-10-07T05:31:00Z   | Sedang berlangsung · Sesi 4 dari 4
          POR       | 2024-10-08T05:31:00Z   | Sesi 4 dari 4
          """)
  void sessionIsOnBetweenItsPrintedTimesInTheZoneOfTheEvent(String code, Instant at, String says) {
    now.set(at);
    assertThat(of(code, false).standing().get()).isEqualTo(says);
  }

  @Test
  void whatIsSaidFollowsTheClockAndTheLanguage() {
    var standing = of("DEK", false).standing();
    assertThat(standing.get()).isEqualTo("Sesi 2 dari 4");

    now.set(Instant.parse("2024-10-07T02:40:00Z"));
    assertThat(standing.get()).isEqualTo("Sedang berlangsung · Sesi 2 dari 4");
    messages.languageProperty().set(Language.ENGLISH);
    assertThat(standing.get()).contains("2", "4").doesNotContain("Sesi ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # session | Indonesian           | English
          SOS       | 09.00 – 10.30 WITA   | 09:00 – 10:30 WITA
          FPK       | 11.30 – 12.00 WITA   | 11:30 – 12:00 WITA
          POR       | 13.30 – 14.30 WITA   | 13:30 – 14:30 WITA
          """)
  void hoursArePrintedWithTheZone(String code, String indonesian, String english) {
    var hours = of(code, false).hours();
    assertThat(hours.get()).isEqualTo(indonesian);

    messages.languageProperty().set(Language.ENGLISH);
    assertThat(hours.get()).isEqualTo(english);
  }

  @Test
  void wayOutSaysThatItIsOneWhateverIsOn() {
    RestingViewModel exit = of("SOS", true);

    assertThat(exit.isExit()).isTrue();
    assertThat(exit.standing().get()).isEqualTo("Pintu keluar");
    assertThat(exit.title()).isEqualTo("Sosialisasi Netralitas ASN dan Perangkat Desa");
    assertThat(exit.venue()).isEqualTo("Balai Pertemuan Umum Rantau Pulung");
  }

  @Test
  void eventOfOneSessionHasOneOfOne() {
    Session only = Session.open("A", "Rapat", LocalTime.of(8, 0), LocalTime.of(9, 0));
    Event small = event.withDeclarations(List.of()).withSessions(List.of(only));
    var model = new RestingViewModel(small, only, false, messages, now);

    assertThat(model.standing().get()).isEqualTo("Sesi 1 dari 1");
    assertThat(small.zone()).isEqualTo(ZoneId.of("Asia/Makassar"));
  }

  private RestingViewModel of(String session, boolean isExit) {
    return new RestingViewModel(event, event.session(session).orElseThrow(), isExit, messages, now);
  }
}
