package id.balai.ui.kiosk.result;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.attendance.Door;
import id.balai.domain.attendance.ScanResult;
import id.balai.domain.badge.Badge;
import id.balai.fixture.Hall;
import id.balai.ui.control.Tone;
import id.balai.ui.kiosk.TestKiosk;
import id.balai.ui.kiosk.flow.KioskInput;
import id.balai.ui.text.Language;
import id.balai.ui.text.Messages;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What the kiosk says to every answer of the door, asked at a real door on the day of the event at
/// 09.14 WITA.
final class ResultViewModelTest {

  private static final Instant HALF_PAST_NINE = Instant.parse("2024-10-07T01:30:00Z");
  private static final Instant HALF_PAST_EIGHT = Instant.parse("2024-10-07T00:30:00Z");

  private Hall hall = new Hall();
  private Messages messages = new Messages(Language.INDONESIAN);

  @Test
  void welcomeGreetsByNameWithTheTimeAndHidesTheNumber() {
    ResultViewModel says = says(hall.code("Siti Nuraini"), Optional.empty());

    assertThat(says.status().get()).isEqualTo("Kehadiran tercatat · 09.14 WITA");
    assertThat(says.headline().get()).isEqualTo("Siti Nuraini");
    assertThat(says.detail().get())
        .startsWith("Perangkat Desa · Desa Mukti Jaya · NIP\u00a019")
        .doesNotContain("197104201997032905");
    assertThat(says.tone()).isEqualTo(Tone.OK);
    assertThat(says.offer()).isEqualTo(new KioskInput.Back());
  }

  @Test
  void welcomeWithADeclarationToSignOffersThatStep() {
    ResultViewModel says = says(hall.code(Hall.SIGNER), Optional.of("Ikrar Netralitas ASN"));

    assertThat(says.step().get()).isEqualTo("Satu langkah lagi: Ikrar Netralitas ASN");
    assertThat(says.offer()).isEqualTo(new KioskInput.Proceed());
  }

  @Test
  void repeatedScanShowsTheFirstTimeWithItsZoneAndPlace() {
    String code = hall.code("Siti Nuraini");
    hall.clock.pass(Duration.ofMinutes(-22));
    ask(code, "Pintu 2");
    hall.clock.pass(Duration.ofMinutes(22));

    tells(
        code,
        Tone.INFO,
        "Sudah hadir",
        "Anda tercatat pukul 08.52 WITA di Pintu 2. Tidak perlu memindai lagi.",
        new KioskInput.Back());
    messages = new Messages(Language.ENGLISH);
    assertThat(says(code, Optional.empty()).detail().get()).contains("08:52 WITA", "Pintu 2");
  }

  @Test
  void repeatedScanWithAnOpenDeclarationOffersIt() {
    String code = hall.code(Hall.SIGNER);
    ask(code, "Pintu 1");

    ResultViewModel says = says(code, Optional.of("Ikrar Netralitas ASN"));
    assertThat(says.headline().get()).isEqualTo(messages.text("kiosk.result.owes"));
    assertThat(says.detail().get()).startsWith("Anda tercatat pukul 09.14 WITA di Pintu 1.");
    assertThat(says.offer()).isEqualTo(new KioskInput.Proceed());
  }

  @Test
  void tooEarlyNamesTheTimeWhenTheDoorOpens() {
    hall = new Hall(Optional.of(HALF_PAST_NINE), Optional.empty());
    tells(
        hall.code("Siti Nuraini"),
        Tone.WARN,
        "Belum waktunya",
        "Sesi ini dibuka pukul 09.30 WITA.",
        new KioskInput.ShowProgramme());
  }

  @Test
  void tooEarlyByDaysNamesTheDayToo() {
    hall = new Hall(Optional.of(HALF_PAST_NINE.plus(Duration.ofDays(1))), Optional.empty());
    assertThat(says(hall.code("Siti Nuraini"), Optional.empty()).detail().get())
        .isEqualTo("Sesi ini dibuka pukul Selasa, 8 Oktober 2024, 09.30 WITA.");
  }

  @Test
  void tooLateNamesTheTimeWhenTheDoorClosed() {
    hall = new Hall(Optional.empty(), Optional.of(HALF_PAST_EIGHT));
    tells(
        hall.code("Siti Nuraini"),
        Tone.WARN,
        "Sesi sudah ditutup",
        "Pencatatan kehadiran ditutup pukul 08.30 WITA.",
        new KioskInput.CallHelp());
  }

  @Test
  void otherSessionIsNamed() {
    tells(
        hall.code("Rusdiansyah"),
        Tone.WARN,
        "Anda tidak terdaftar pada sesi ini",
        "Kartu ini untuk Pelepasan Kontingen Porseni PGRI.",
        new KioskInput.CallHelp());
  }

  @Test
  void replacedBadgeSaysSinceWhenAndWhatToUse() {
    String old = hall.replaceBadge("Siti Hajar");
    tells(
        old,
        Tone.BAD,
        "Kartu diganti",
        "Kartu ini sudah diganti sejak 09.14 WITA. Pakai kartu yang baru.",
        new KioskInput.CallHelp());
  }

  @Test
  void revokedBadgeSaysSinceWhenAndWhoHelps() {
    String old = hall.endBadge("Siti Hajar", Badge.State.REVOKED);
    tells(
        old,
        Tone.BAD,
        "Kartu dibatalkan",
        "Kartu ini tidak berlaku lagi sejak 09.14 WITA. Petugas akan membantu Anda.",
        new KioskInput.CallHelp());
  }

  @Test
  void badgeOfAnotherEventNamesItAndItsDay() {
    tells(
        hall.codeOfAnotherEvent(),
        Tone.WARN,
        "Kartu kegiatan lain",
        "Kartu ini untuk Sosialisasi Kecamatan Loa Janan, Senin, 7 Oktober 2024. Cari nama Anda"
            + " untuk kegiatan ini.",
        new KioskInput.Find());
  }

  @Test
  void codesThatAreNoBadgeOfThisHouseLeadToTheSearch() {
    String strange = hall.strangeCode();
    tells(strange, Tone.BAD, "unknown", new KioskInput.Find());
    tells(
        strange.substring(0, strange.length() - 1) + "B",
        Tone.WARN,
        "mistyped",
        new KioskInput.Find());
    tells("https://contoh.id", Tone.BAD, "foreign", new KioskInput.Find());
  }

  @Test
  void whatCouldNotBeStoredIsSaid() {
    String code = hall.code("Siti Nuraini");
    hall.ledger.fill();
    tells(code, Tone.BAD, "failed", new KioskInput.CallHelp());
  }

  private void tells(String code, Tone tone, String headline, String detail, KioskInput offer) {
    ResultViewModel says = says(code, Optional.empty());
    assertThat(says.headline().get()).isEqualTo(headline);
    assertThat(says.detail().get()).isEqualTo(detail);
    assertThat(says.tone()).isEqualTo(tone);
    assertThat(says.offer()).isEqualTo(offer);
  }

  /// @param key of the words
  private void tells(String code, Tone tone, String key, KioskInput offer) {
    tells(
        code,
        tone,
        messages.text("kiosk.result." + key),
        messages.text("kiosk.result." + key + ".detail"),
        offer);
  }

  private ResultViewModel says(String code, Optional<String> next) {
    return new ResultViewModel(ask(code, "Pintu 1"), next, hall.event, messages);
  }

  private ScanResult ask(String code, String station) {
    return new TestKiosk(hall)
        .context
        .services()
        .checkIn()
        .scan(code, new Door(Hall.EVENT, "SOS", station));
  }
}
