package id.balai.ui.console.devices;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.badge.DeviceState;
import id.balai.domain.dataprotection.Backup;
import id.balai.domain.dataprotection.BackupResult;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.Entry;
import id.balai.domain.log.LogHead;
import id.balai.domain.log.Provenance;
import id.balai.domain.log.RecordCheck;
import id.balai.domain.printing.PrintOutcome;
import id.balai.domain.printing.Printer;
import id.balai.domain.printing.Printers;
import id.balai.fixture.Hall;
import id.balai.ui.control.Tone;
import id.balai.ui.text.EventTime;
import id.balai.ui.text.Language;
import id.balai.ui.text.Messages;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The plain answers about devices, disk, backups, clock and record: one tone and one sentence
/// each.
final class StatusSentencesTest {

  private static final Instant NOW = Instant.parse("2024-10-07T01:14:00Z");

  private final Messages messages = new Messages(Language.INDONESIAN);
  private final EventTime times = new EventTime(Hall.WITA, messages);
  private StatusSentence answer = StatusSentence.of(Tone.QUIET, "devices.checkup.resting");

  @AfterEach
  void sentenceStandsInBothLanguages() {
    for (Language language : Language.values()) {
      messages.languageProperty().set(language);
      assertThat(answer.in(messages)).isNotBlank().doesNotContain("{");
    }
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # how it is, tone of the camera, tone of the scanner
          Off,      QUIET, QUIET
          Starting, INFO,  INFO
          Running,  OK,    OK
          Missing, WARN,  WARN
          Blocked,  WARN,  WARN
          SILENT,   BAD,   BAD
          ENDED,    BAD,   BAD
          """)
  void deviceSaysHowItIs(String how, Tone camera, Tone scanner) {
    DeviceState state =
        switch (how) {
          case "Off" -> new DeviceState.Off();
          case "Starting" -> new DeviceState.Starting();
          case "Running" -> new DeviceState.Running();
          case "Missing" -> new DeviceState.Missing();
          case "Blocked" -> new DeviceState.Blocked();
          default -> new DeviceState.Failed(DeviceState.Reason.valueOf(how));
        };
    answer = StatusSentences.scanner(state);
    assertThat(answer.tone()).isEqualTo(scanner);
    String ofScanner = answer.in(messages);
    answer = StatusSentences.camera(state);
    assertThat(answer.tone()).isEqualTo(camera);
    assertThat(answer.in(messages).equals(ofScanner)).isEqualTo(how.equals("Starting"));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # printers; less than 0: the print system does not answer
          -1, WARN, 'Sistem cetak'
          0,  WARN, 'Belum ada printer'
          1,  OK,   '1 printer'
          12, OK,   '12 printer'
          """)
  void printersAreCounted(int count, Tone tone, String words) {
    answer =
        StatusSentences.printers(
            count < 0 ? new Printers.NoPrintSystem() : new Printers.Found(printers(count)));

    assertThat(answer.tone()).isEqualTo(tone);
    assertThat(answer.in(messages)).startsWith(words);
  }

  @ParameterizedTest
  @CsvSource({"Printed, OK", "Queued, WARN", "Failed, BAD", "Cancelled, WARN"})
  void testPageSaysHowItEnded(String how, Tone tone) {
    answer =
        StatusSentences.printed(
            switch (how) {
              case "Printed" -> new PrintOutcome.Printed();
              case "Queued" -> new PrintOutcome.Queued(PrintOutcome.End.NEVER_TOLD, Set.of());
              case "Failed" -> new PrintOutcome.Failed(PrintOutcome.Reason.REFUSED, "lpd: rusak");
              default -> new PrintOutcome.Cancelled();
            });

    assertThat(answer.tone()).isEqualTo(tone);
    assertThat(answer.in(messages)).doesNotContain("lpd");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # open here       | heard of         | tone  | what is said
          ''                | ''               | QUIET | Belum ada kios yang terbuka.
          Pintu 1           | ''               | OK    | Terbuka di komputer ini: Pintu 1.
          ''                | Pintu 2          | OK    | Tanda terakhir: Pintu 2 09.14.
          Pintu 1; Panggung | Pintu 2; Pintu 3 | OK    | Terbuka di komputer ini: Pintu 1, Panggung. Tanda terakhir: Pintu 2 09.14, Pintu 3 09.14.
          """)
  void stationsAreNamedWithTheirLastSign(String here, String heard, Tone tone, String says) {
    Map<String, Instant> signs =
        names(heard).stream()
            .collect(Collectors.toMap(n -> n, _ -> NOW, (a, _) -> a, TreeMap::new));
    answer = StatusSentences.stations(names(here), signs, times);

    assertThat(answer.tone()).isEqualTo(tone);
    assertThat(answer.in(messages)).isEqualTo(says);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # hours since the last backup; less than 0: there is none
          -1, WARN, Belum ada cadangan.
          0,  OK,   'Cadangan terakhir Senin, 7 Oktober 2024, pukul 09.14.'
          24, OK,   'Cadangan terakhir Minggu, 6 Oktober 2024, pukul 09.14.'
          25, WARN, 'Cadangan terakhir sudah lama: Minggu, 6 Oktober 2024.'
          """)
  void backupIsOldAfterADay(int hours, Tone tone, String says) {
    answer =
        StatusSentences.backup(
            hours < 0 ? Optional.empty() : Optional.of(backup(NOW.minus(Duration.ofHours(hours)))),
            NOW,
            times);

    assertThat(answer.tone()).isEqualTo(tone);
    assertThat(answer.in(messages)).isEqualTo(says);
  }

  @Test
  void rottenBackupIsNamedWithTheLastWholeOne() {
    answer = StatusSentences.rotten(Path.of("x/b-1.balai"), Optional.empty(), times);
    assertThat(answer.tone()).isEqualTo(Tone.BAD);
    assertThat(answer.in(messages))
        .contains("b-1.balai", "tidak ada yang utuh")
        .doesNotContain("x/");

    answer = StatusSentences.rotten(Path.of("x/b-2.balai"), Optional.of(backup(NOW)), times);
    assertThat(answer.in(messages)).contains("b-2.balai", "7 Oktober 2024", "09.14");
  }

  @ParameterizedTest
  @CsvSource({
    "Made, OK, 09.14",
    "Unchanged, OK, 09.14",
    "Empty, QUIET, belum ada",
    "NotWritable, BAD, tidak dapat ditulis"
  })
  void backupThatIsMadeSaysWhatCameOfIt(String how, Tone tone, String part) {
    answer =
        StatusSentences.backedUp(
            switch (how) {
              case "Made" -> new BackupResult.Made(backup(NOW));
              case "Unchanged" -> new BackupResult.Unchanged(backup(NOW));
              case "Empty" -> new BackupResult.Empty();
              default -> new BackupResult.NotWritable();
            },
            times);

    assertThat(answer.tone()).isEqualTo(tone);
    assertThat(answer.in(messages)).contains(part);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          # the clock,          the newest entry,       tone
          2024-10-07T01:14:00Z, -,                      OK
          2024-10-07T01:14:00Z, 2024-10-07T01:14:00Z,   OK
          2024-10-07T01:14:00Z, 2024-10-07T01:16:00Z,   OK
          2024-10-07T01:14:00Z, 2024-10-07T01:16:01Z,   BAD
          2023-12-31T23:59:59Z, -,                      BAD
          2024-01-01T00:00:00Z, -,                      OK
          1970-01-01T00:00:00Z, -,                      BAD
          """)
  void clockIsWrongBeforeWhatWasRecordedAndBeforeBalai(Instant now, Instant newest, Tone tone) {
    answer =
        StatusSentences.clock(
            now,
            Optional.ofNullable(newest).map(StatusSentencesTest::entry),
            new Hall().event,
            times);

    assertThat(answer.tone()).isEqualTo(tone);
    assertThat(answer.in(messages).contains("Setel jam")).isEqualTo(tone == Tone.BAD);
  }

  @ParameterizedTest
  @CsvSource({"NotYet, QUIET", "Whole, OK", "Damaged, BAD"})
  void recordIsSaidToBeWholeOnlyOnceItWasChecked(String how, Tone tone) {
    answer =
        StatusSentences.log(
            switch (how) {
              case "NotYet" -> new RecordCheck.NotYet();
              case "Whole" -> new RecordCheck.Whole(NOW, 12_345);
              default -> new RecordCheck.Damaged(12_345);
            },
            times);

    assertThat(answer.tone()).isEqualTo(tone);
    assertThat(answer.in(messages).contains("12.345")).isEqualTo(!how.equals("NotYet"));
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # bytes,     tone
          0,           BAD
          2147483647,  BAD
          2147483648,  OK
          549755813888, OK
          """)
  void diskBelowTwoGigabytesIsTooFull(long free, Tone tone) {
    answer = StatusSentences.disk(free);
    assertThat(answer.tone()).isEqualTo(tone);
    assertThat(answer.in(messages)).contains(Long.toString(free >> 30));
  }

  @Test
  void databaseThatIsAwaySaysSinceWhenAndHowManyWait() {
    answer = StatusSentences.away(3, NOW, times);
    assertThat(answer.tone()).isEqualTo(Tone.WARN);
    assertThat(answer.in(messages)).contains("09.14", "3");
  }

  private static List<String> names(String listed) {
    return listed.isEmpty() ? List.of() : Arrays.asList(listed.split("; ", -1));
  }

  private static List<Printer> printers(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                new Printer(
                    "p" + i,
                    "P" + i,
                    Printer.State.READY,
                    Set.of(),
                    Printer.Offer.NOT_TOLD,
                    i == 0))
        .toList();
  }

  private static Backup backup(Instant at) {
    return new Backup(
        Path.of("b.balai"), at, new LogHead(new UUID(1, 1), 1, "00".repeat(32)), 1000, 0);
  }

  private static Entry entry(Instant at) {
    return new Entry(
        1,
        new Provenance(at, Hall.WITA, "Pintu 1", "peserta"),
        new DoorFact.HelpCalled(Hall.EVENT, "SOS", "Pintu 1"),
        "");
  }
}
