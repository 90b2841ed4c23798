package id.balai.domain.log;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.Samples;
import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.Door;
import id.balai.domain.badge.Badge;
import id.balai.domain.badge.BadgeCode;
import id.balai.domain.declaration.TextRead;
import id.balai.domain.participant.Delegate;
import id.balai.domain.participant.Participant;
import id.balai.domain.signature.Assistance;
import id.balai.domain.signature.Circumstances;
import id.balai.domain.signature.Identification;
import id.balai.domain.signature.Ink;
import id.balai.domain.signature.InkPoint;
import id.balai.domain.signature.PaperSignature;
import id.balai.domain.signature.Signature;
import id.balai.domain.signature.Stroke;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What became of records that were made apart, heads on paper, and facts without names.
final class ApartOutcomeTest {

  private static final String HELPER = "Wati Handayani";
  private static final String DELEGATE = "Rusdiansyah Putra";
  private static final UUID PERSON = new UUID(7, 1);

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # outcome, counts, somebody has to know, a person is asked
          COUNTED,        true,  false, false
          KNOWN,          true,  false, false
          REPEATED,       false, true,  false
          CAME_EARLIER,   true,  true,  false
          REPLACED,       false, true,  true
          REVOKED,        false, true,  true
          NOT_ON_LIST,    false, true,  false
          NOT_INSIDE,     false, true,  false
          UNKNOWN,        false, true,  false
          WRONG_EVENT,    false, true,  false
          NOT_OPEN,       false, true,  false
          RENUMBERED,     true,  true,  false
          SAME_NAME,      true,  true,  true
          SIGNED_LATER,   false, true,  false
          SIGNED_EARLIER, true,  true,  false
          OLDER_TEXT,     true,  true,  false
          OVERTAKEN,      false, true,  false
          EVENT_CLOSED,   false, true,  false
          """)
  void everyOutcomeSaysWhetherItCountsAndWhoHasToKnow(
      ApartOutcome outcome, boolean counts, boolean isNoted, boolean isAsked) {
    assertThat(outcome.counts()).isEqualTo(counts);
    assertThat(outcome.isNoted()).isEqualTo(isNoted);
    assertThat(outcome.isAsked()).isEqualTo(isAsked);
  }

  @Test
  void everyRecordingHasItsOwnAnswer() {
    assertThat(answer(new Recording.Stored(List.of()))).isEqualTo("stored");
    assertThat(answer(new Recording.Contradiction())).isEqualTo("contradicted");
    assertThat(answer(new Recording.Failed())).isEqualTo("failed");
  }

  private static String answer(Recording recording) {
    return recording.map(() -> "stored", () -> "contradicted", () -> "failed");
  }

  @Test
  void houseWithoutADatabaseElsewhereNeverRecordsApart() {
    OfflineRecords none = OfflineRecords.NONE;
    Provenance here = new Provenance(Instant.EPOCH, Samples.WITA, "Pintu 1", "peserta");
    var scan = new ApartFact.ScannedApart(Samples.EVENT, "PAGI", "HDRB", Door.Place.ENTRANCE);

    assertThat(none.record(here, scan)).isEqualTo(new Recording.Failed());
    assertThat(none.waiting()).isZero();
    assertThat(none.bring()).isEmpty();
    assertThat(none.nextNumber(Samples.EVENT)).isEmpty();
    assertThat(none.ownNumber(Samples.EVENT)).isEmpty();
  }

  /// What is printed of a head is read again, however somebody types it.
  @Test
  void headsAreReadOffPaperAgain() {
    var random = new Random(4);
    for (int round = 0; round < 500; round++) {
      String hash = "%016x%016x".formatted(random.nextLong(), random.nextLong()).repeat(2);
      var head = new LogHead(new UUID(1, 1), random.nextInt(1_000_000), hash);
      var printed = new LogHead.Printed(head.sequence(), hash.substring(0, 16));

      String text = head.shortText();
      assertThat(text).matches("\\d+/[0-9A-F]{4}(-[0-9A-F]{4}){3}");
      for (String typed :
          List.of(text, " " + text.toLowerCase(java.util.Locale.ROOT), text.replace("-", ""))) {
        assertThat(LogHead.Printed.parse(typed)).as(typed).contains(printed);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1204",
        "1204/7F3A",
        "1204/7F3A-09C1-55DE-0B1",
        "1204/7F3A-09C1-55DE-0B1G",
        "-1204/7F3A-09C1-55DE-0B12",
        "1204/7F3A-09C1-55DE-0B12-0B12",
        "9999999999999999999/7F3A-09C1-55DE-0B12",
        "1204/7F3A--09C1-55DE-0B12"
      })
  void whatIsNoHeadIsNone(String typed) {
    assertThat(LogHead.Printed.parse(typed)).isEmpty();
  }

  static Stream<Fact> factsWithNames() {
    Instant now = Samples.at("09:00");
    Participant person = Samples.person(1);
    var delegate = Optional.of(new Delegate(DELEGATE, "Staf"));
    var help = Optional.of(new Assistance(HELPER, "Tangan terluka"));
    var attendance =
        new Attendance(
            Samples.EVENT,
            "PAGI",
            person.id(),
            now,
            "Pintu 1",
            Attendance.Means.SEARCH,
            delegate,
            Optional.empty());
    var ink = new Ink(900, 400, List.of(new Stroke(List.of(new InkPoint(873, 333, 220)))));
    var signature =
        new Signature(
            Samples.EVENT,
            "DAMAI",
            1,
            "",
            person.id(),
            "PAGI",
            "Pintu 1",
            now,
            now,
            now,
            ink,
            new Circumstances("id", now, now, Identification.HELPER, help, delegate));
    var onPaper =
        new PaperSignature(
            Samples.EVENT,
            "DAMAI",
            1,
            "",
            person.id(),
            "PAGI",
            "Meja",
            now,
            PaperSignature.Kind.THUMBPRINT,
            "panitia",
            help);
    var badge =
        new Badge(
            BadgeCode.draw(new Random(1)),
            Samples.EVENT,
            person.id(),
            1,
            Badge.State.ISSUED,
            Optional.empty());
    var read = new TextRead(Samples.EVENT, "DAMAI", 1, "id", "");
    return Stream.of(
        new ApartFact.AdmittedApart(attendance),
        new ApartFact.RegisteredApart(person, 1, badge, attendance),
        new ApartFact.SignedApart(
            new SigningFact.TextShown(read, person.id(), now, now),
            new SigningFact.Agreed(read, person.id(), now),
            signature),
        new ApartFact.SignedOnPaperApart(onPaper),
        new SigningFact.SignedOnPaper(onPaper),
        new SigningFact.Signed(signature),
        new SigningFact.SignatureAnnulled(
            Samples.EVENT, "DAMAI", 1, person.id(), "tanda tangan " + HELPER),
        new PeopleFact.Registered(person));
  }

  @ParameterizedTest
  @MethodSource("factsWithNames")
  void erasedFactNamesNobodyAndStillSaysOfWhomAndWhere(Fact fact) {
    Fact redacted = fact.redacted();

    assertThat(redacted.toString())
        .doesNotContain(HELPER, DELEGATE, "Siti", "Nuraini", "081200001000", "Mukti Jaya")
        .doesNotContain("1972-04-12", "terluka", "873");
    assertThat(redacted.person()).contains(PERSON).isEqualTo(fact.person());
    assertThat(redacted.event()).isEqualTo(Samples.EVENT).isEqualTo(fact.event());
    assertThat(redacted.redacted()).isEqualTo(redacted);
    assertThat(redacted).isInstanceOf(fact.getClass()).isNotEqualTo(fact);
  }

  @Test
  @SuppressWarnings({"NullAway", "NullOptional"}) // what older journals lack
  void olderJournalsHaveEntrancesAndNoPlacesOnASheet() {
    assertThat(new ApartFact.ScannedApart(Samples.EVENT, "PAGI", "HDRB", null).place())
        .isEqualTo(Door.Place.ENTRANCE);
    assertThat(new SigningFact.TextFrozen(Samples.EVENT, "DAMAI", 1, "", null).places()).isEmpty();
  }
}
