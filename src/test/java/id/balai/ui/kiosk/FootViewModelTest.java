package id.balai.ui.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.attendance.Door;
import id.balai.domain.event.DoorRules;
import id.balai.domain.event.DoorRules.Leaving;
import id.balai.fixture.Hall;
import id.balai.ui.control.DeviceHealth;
import id.balai.ui.control.DeviceHealth.Device;
import id.balai.ui.control.DeviceHealth.Health;
import id.balai.ui.control.Tone;
import id.balai.ui.text.Language;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What the foot of a kiosk says about its devices, its door, who waits and what time it is.
final class FootViewModelTest {

  private Hall hall = new Hall();
  private TestKiosk kiosk = new TestKiosk(hall);
  private KioskViewModel model = new KioskViewModel(kiosk.context);
  private FootViewModel foot = new FootViewModel(kiosk.context, model);

  @AfterEach
  void stop() {
    model.stop();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          SCANNER, READY,   OK,    Pemindai siap
          SCANNER, TROUBLE, WARN,  Pemindai terputus
          SCANNER, BLOCKED, WARN,  Pemindai dipakai atau dilarang
          SCANNER, ABSENT,  QUIET, Tanpa pemindai
          CAMERA,  READY,   OK,    Kamera siap
          CAMERA,  TROUBLE, WARN,  'Kamera terputus, pakai pemindai'
          CAMERA,  BLOCKED, WARN,  'Kamera dipakai atau dilarang, pakai pemindai'
          CAMERA,  ABSENT,  QUIET, Tanpa kamera
          STORAGE, READY,   OK,    Tersimpan di perangkat ini
          STORAGE, TROUBLE, WARN,  Penyimpanan bermasalah
          STORAGE, BLOCKED, WARN,  Penyimpanan bermasalah
          STORAGE, ABSENT,  QUIET, Tanpa penyimpanan
          """)
  void everyDeviceSaysHowItIs(Device device, Health health, Tone tone, String words) {
    var state = new DeviceHealth(device, health);

    assertThat(foot.deviceWords(state).get()).isEqualTo(words);
    assertThat(foot.deviceTone(state)).isEqualTo(tone);
  }

  @ParameterizedTest
  @EnumSource(Device.class)
  void deviceThatIsTroubledIsNeverTakenForOneThatIsReady(Device device) {
    for (Language language : Language.values()) {
      kiosk.messages.languageProperty().set(language);
      String ready = foot.deviceWords(new DeviceHealth(device, Health.READY)).get();
      Set<String> others = new HashSet<>();
      Arrays.stream(Health.values())
          .filter(health -> health != Health.READY)
          .forEach(health -> others.add(foot.deviceWords(new DeviceHealth(device, health)).get()));
      assertThat(others).isNotEmpty().doesNotContain(ready);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # who calls                | what Pintu 1 says                          | and in English
          ''                         | ''                                         | ''
          Pintu 1                    | Petugas sudah dipanggil                    | An operator was called
          Pintu 2                    | Bantuan diminta di Pintu 2                 | Help wanted at Pintu 2
          Pintu 1; Pintu 2           | Bantuan diminta di Pintu 2                 | Help wanted at Pintu 2
          Pintu 3; Panggung; Pintu 2 | Bantuan diminta di Pintu 3, Panggung, Pintu 2 | Help wanted at Pintu 3, Panggung, Pintu 2
          """)
  void whoWaitsForHelpIsNamedWhereItIsElsewhere(String callers, String says, String english) {
    model.start();
    Arrays.stream(callers.split("; ", -1)).filter(name -> !name.isEmpty()).forEach(this::call);

    assertThat(foot.helpWords().get()).isEqualTo(says);
    kiosk.messages.languageProperty().set(Language.ENGLISH);
    assertThat(foot.helpWords().get()).isEqualTo(english);
  }

  @Test
  void callThatNobodyTookInHalfAnHourIsNoLongerWaitedFor() {
    model.start();
    call("Pintu 2");
    hall.clock.pass(Duration.ofMinutes(31));
    call("Pintu 3");

    assertThat(foot.helpWords().get()).isEqualTo("Bantuan diminta di Pintu 3");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # how leaving is recorded, which way the door leads, what it is called
          NOT_RECORDED, ENTRANCE, Pintu 1
          NOT_RECORDED, EXIT,     Pintu 1
          SECOND_SCAN,  EXIT,     Pintu 1
          EXIT_DOOR,    ENTRANCE, Pintu 1
          EXIT_DOOR,    EXIT,     Pintu 1 · pintu keluar
          """)
  void doorIsAWayOutOnlyWhereTheEventHasWaysOut(Leaving leaving, Door.Place place, String says) {
    open(new Hall(new DoorRules(false, leaving, 30), place));

    assertThat(foot.place().get()).isEqualTo(says);
    assertThat(foot.station()).isEqualTo("Pintu 1");
  }

  @Test
  void counterSaysHowManyOfHowManyAndFollowsTheDoor() {
    hall.signers(1300);
    model.start();
    assertThat(foot.attended().get()).isEqualTo("0");
    assertThat(foot.invited().get()).isEqualTo(" hadir dari 1.311 peserta");

    model.codeRead(hall.code("Siti Nuraini"));
    assertThat(foot.attended().get()).isEqualTo("1");
    kiosk.messages.languageProperty().set(Language.ENGLISH);
    assertThat(foot.invited().get()).contains("1,311");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # hours later | clock | day
          0             | 09.14 | ' WITA · Senin, 7 Oktober 2024'
          14            | 23.14 | ' WITA · Senin, 7 Oktober 2024'
          15            | 00.14 | ' WITA · Selasa, 8 Oktober 2024'
          """)
  void clockAndDayAreThoseOfTheEvent(int hours, String clock, String day) {
    hall.clock.pass(Duration.ofHours(hours));
    model.tick();

    assertThat(foot.clock().get()).isEqualTo(clock);
    assertThat(foot.day().get()).isEqualTo(day);
  }

  @Test
  void doorWithItsDatabaseAtHandSaysNothingOfIt() {
    model.tick();
    assertThat(foot.apartWords().get()).isEmpty();
  }

  private void open(Hall other) {
    hall = other;
    kiosk = new TestKiosk(hall);
    model = new KioskViewModel(kiosk.context);
    foot = new FootViewModel(kiosk.context, model);
  }

  private void call(String station) {
    kiosk.help.call(new Door(Hall.EVENT, "SOS", station, Door.Place.ENTRANCE));
  }
}
