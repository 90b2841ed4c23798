package id.balai.service.papers;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.event.Event;
import id.balai.domain.layout.SheetLayout;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.participant.Delegate;
import id.balai.domain.participant.Participant;
import id.balai.domain.participant.Participation;
import id.balai.domain.participant.Role;
import id.balai.domain.participant.Sex;
import id.balai.fixture.Hall;
import id.balai.paper.PdfPaperWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/// What a row must not hide (R11) comes from what was recorded at the door to the row of the sheet.
final class MarksOnSheetsTest {

  private static final Instant EARLY = Instant.parse("2024-10-07T00:50:00Z");
  private static final Instant LATE = Instant.parse("2024-10-07T02:10:00Z");
  private static final String WALK_IN = "Rudi Hartawan";

  private final Hall hall = new Hall();

  @Test
  void everyMarkStandsInTheRowOfItsPersonAndInNoOther() throws IOException {
    attend("Siti Nuraini", EARLY, Attendance.Means.BADGE, Optional.empty());
    attend("Siti Khadijah", LATE, Attendance.Means.BADGE, Optional.empty());
    attend("Siti Hajar", EARLY, Attendance.Means.PAPER, Optional.empty());
    attend(
        "Siti Fatimah",
        EARLY,
        Attendance.Means.BADGE,
        Optional.of(new Delegate("Budi Wicaksono", "Sekretaris")));
    walkIn();

    String text = sheets();
    assertThat(row(text, "Siti Nuraini"))
        .contains("hadir")
        .doesNotContain("terlambat", "diwakili", "dari kertas", "peserta di tempat");
    assertThat(row(text, "Siti Khadijah")).contains("terlambat").doesNotContain("dari kertas");
    assertThat(row(text, "Siti Hajar")).contains("dari kertas").doesNotContain("terlambat");
    assertThat(row(text, "Siti Fatimah"))
        .contains("diwakili oleh Budi Wicaksono")
        .doesNotContain("mewakili");
    assertThat(row(text, WALK_IN)).contains("peserta di tempat").doesNotContain("dari kertas");
  }

  /// What stands between a name and the number of the next row.
  private static String row(String text, String name) {
    int at = text.indexOf(name);
    assertThat(at).as(name).isNotNegative();
    String rest = text.substring(at + name.length());
    return rest.split("\\n\\d+ |Siti |Rudi ", 2)[0];
  }

  private String sheets() throws IOException {
    var papers =
        new PaperService(
            hall.access(), new PdfPaperWriter(Locale.of("id"), Optional::empty), Optional::empty);
    var text = new StringBuilder();
    var order = PaperOrder.of(PaperType.SHEETS).in(SheetLayout.STANDARD);
    for (Paper paper : papers.of(strict(), order)) {
      if (paper.name().contains("-sos-")) {
        var out = new ByteArrayOutputStream();
        paper.content().writeTo(out);
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
          text.append(new PDFTextStripper().getText(pdf));
        }
      }
    }
    return text.toString();
  }

  /// The same event, in which who comes after 09.15 is late.
  private Event strict() {
    return hall.event.withSessions(
        hall.event.sessions().stream().map(session -> session.withGrace(Optional.of(15))).toList());
  }

  private void walkIn() {
    var person =
        new Participant(
            new UUID(9, 9),
            Hall.EVENT,
            900,
            WALK_IN,
            Sex.MALE,
            "",
            List.of(),
            "",
            "",
            "",
            "",
            Optional.empty(),
            List.of(new Participation("GURU", Role.PARTICIPANT, "", "", List.of("SOS"), 0)),
            List.of(),
            true);
    hall.ledger.record(hall.currentActor.by(hall.event), new PeopleFact.Registered(person, 0));
    attend(WALK_IN, EARLY, Attendance.Means.WALK_IN, Optional.empty());
  }

  private void attend(
      String name, Instant at, Attendance.Means means, Optional<Delegate> delegate) {
    var attendance =
        new Attendance(
            Hall.EVENT,
            "SOS",
            hall.person(name).id(),
            at,
            "Pintu 1",
            means,
            delegate,
            Optional.empty());
    hall.ledger.record(hall.currentActor.by(hall.event), new DoorFact.Attended(attendance));
  }
}
