package id.balai.service.archiving;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.balai.app.TestHouses;
import id.balai.domain.access.AccessLevel;
import id.balai.domain.access.Actor;
import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.Door;
import id.balai.domain.declaration.DeclarationText;
import id.balai.domain.event.Event;
import id.balai.domain.participant.Delegate;
import id.balai.domain.participant.Participant;
import id.balai.domain.signature.Assistance;
import id.balai.domain.signature.Ink;
import id.balai.domain.signature.InkPoint;
import id.balai.domain.signature.PaperSignature;
import id.balai.domain.signature.Stroke;
import id.balai.service.checkin.ByHand;
import id.balai.service.checkin.ByHandResult;
import id.balai.service.registration.SampleSetupService;
import id.balai.service.signing.PaperSignatureEntry;
import id.balai.service.signing.SignatureSubmission;
import id.balai.service.workspace.Services;
import id.balai.service.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The tables of an archive tell what the papers tell, over a real store.
final class EventTablesTest {

  private static final Instant NOW = Instant.parse("2024-10-07T03:00:00Z");
  private static final Ink INK =
      new Ink(
          60_000,
          20_000,
          List.of(new Stroke(List.of(new InkPoint(10, 10, 200), new InkPoint(900, 700, 200)))));

  @TempDir Path folder;

  @Test
  void howPeopleCameAndSignedStandsInTheTables() throws IOException {
    try (Workspace workspace =
        TestHouses.open(folder.resolve("rumah"), Clock.fixed(NOW, ZoneOffset.UTC))) {
      Services services = workspace.services();
      Event event =
          services
              .samples()
              .add("rantau-pulung", SampleSetupService.People.WITH, "Meja")
              .orElseThrow();
      String session = event.declarations().getFirst().session();
      services.attendanceDesk().grace(event.id(), session, Optional.of(15));
      event = services.repositories().events().find(event.id()).orElseThrow();
      List<Participant> owing = owing(services, event);
      come(services, event, owing);
      sign(services, event, owing);
      new EventTables(services.repositories()).write(event, folder);

      presences(owing);
      signatures(owing, services.signing().text(event.id(), "DAMAI").orElseThrow());
      everyColumnIsDescribed();
    }
  }

  private void come(Services services, Event event, List<Participant> owing) {
    String session = event.declarations().getFirst().session();
    services
        .checkIn()
        .admit(
            owing.get(0).id(),
            new Door(event.id(), session, "Pintu 1"),
            Attendance.Means.SEARCH,
            Optional.of(new Delegate("Rina Astuti", "Sekretaris")));
    var fromPaper =
        new ByHand(
            event.id(),
            session,
            owing.get(1).id(),
            Attendance.Means.PAPER,
            Optional.empty(),
            Optional.of(LocalTime.of(8, 5)));
    services.attendanceDesk().record(fromPaper);
    var seen =
        services.attendanceDesk().record(ByHand.seen(event.id(), session, owing.get(2).id()));
    services
        .attendanceDesk()
        .annul(((ByHandResult.Recorded) seen).attendance(), "orang lain bernama sama");
  }

  private void sign(Services services, Event event, List<Participant> owing) {
    DeclarationText text = services.signing().text(event.id(), "DAMAI").orElseThrow();
    var door = new Door(event.id(), event.declarations().getFirst().session(), "Pintu 1");
    var who = new Actor(AccessLevel.COMMITTEE, "Rina", Optional.empty());
    var help = Optional.of(new Assistance("Budi", "tangan gemetar"));
    services.signing().sign(new SignatureSubmission(owing.get(3).id(), text, NOW, NOW, INK), door);
    services
        .signing()
        .sign(
            new PaperSignatureEntry(owing.get(1).id(), text, PaperSignature.Kind.THUMBPRINT, help),
            door,
            who);
    services.signing().sign(new SignatureSubmission(owing.get(4).id(), text, NOW, NOW, INK), door);
    services.signing().annul(event.id(), text.code(), owing.get(4).id(), "papan tertukar");
  }

  private void presences(List<Participant> owing) throws IOException {
    List<NamedCsvRecord> standing = rows("kehadiran.csv");
    NamedCsvRecord delegate = of(standing, owing.get(0));
    assertThat(delegate.getField("wakil_nama")).isEqualTo("Rina Astuti");
    assertThat(delegate.getField("wakil_jabatan")).isEqualTo("Sekretaris");
    assertThat(delegate.getField("terlambat")).isEqualTo("Y");
    NamedCsvRecord paper = of(standing, owing.get(1));
    assertThat(paper.getField("dari_kertas")).isEqualTo("Y");
    assertThat(paper.getField("datang")).isEqualTo("2024-10-07T08:05:00+08:00");
    assertThat(paper.getField("terlambat")).isEmpty();
    assertThat(standing).hasSize(2);
    NamedCsvRecord gone = of(rows("kehadiran-dibatalkan.csv"), owing.get(2));
    assertThat(gone.getField("alasan")).isEqualTo("orang lain bernama sama");
    assertThat(gone.getField("dibatalkan")).isEqualTo("2024-10-07T11:00:00+08:00");
    assertThat(gone.getField("oleh")).isNotBlank();
  }

  private void signatures(List<Participant> owing, DeclarationText text) throws IOException {
    List<NamedCsvRecord> all = rows("tanda-tangan.csv");
    assertThat(all)
        .extracting(row -> row.getField("cara_tanda_tangan"))
        .containsExactly("PAD", "THUMBPRINT");
    assertThat(of(all, owing.get(3)).getField("cara_tanda_tangan")).isEqualTo("PAD");
    NamedCsvRecord thumb = of(all, owing.get(1));
    assertThat(thumb.getField("pendamping")).isEqualTo("Budi");
    assertThat(thumb.getField("alasan_pendamping")).isEqualTo("tangan gemetar");
    assertThat(all).allSatisfy(row -> assertThat(row.getField("bahasa")).isEqualTo("id"));
    assertThat(all)
        .allSatisfy(row -> assertThat(row.getField("sidik_naskah")).isEqualTo(text.hash()));
    NamedCsvRecord gone = of(rows("tanda-tangan-dibatalkan.csv"), owing.get(4));
    assertThat(gone.getField("alasan")).isEqualTo("papan tertukar");
    assertThat(gone.getField("oleh")).isNotBlank();
    assertThat(gone.getField("cara_tanda_tangan")).isEqualTo("PAD");
    assertThat(gone.getField("dibatalkan")).isEqualTo("2024-10-07T11:00:00+08:00");
  }

  private void everyColumnIsDescribed() throws IOException {
    JsonNode description =
        JsonMapper.builder().build().readTree(JsonTable.description(new ArchiveWords()));
    for (JsonNode table : description.get("resources")) {
      List<String> described =
          table.get("schema").get("fields").values().stream()
              .map(field -> field.get("name").stringValue())
              .toList();
      try (var csv = CsvReader.builder().ofNamedCsvRecord(folder.resolve(path(table)))) {
        assertThat(csv.stream())
            .as(path(table))
            .allSatisfy(row -> assertThat(row.getFieldCount()).isEqualTo(described.size()))
            .allSatisfy(row -> assertThat(row.getHeader()).isEqualTo(described));
      }
    }
  }

  private static String path(JsonNode table) {
    return table.get("path").stringValue();
  }

  private List<NamedCsvRecord> rows(String name) throws IOException {
    try (var csv = CsvReader.builder().ofNamedCsvRecord(folder.resolve(name))) {
      return csv.stream().toList();
    }
  }

  private static NamedCsvRecord of(List<NamedCsvRecord> rows, Participant person) {
    String number = Integer.toString(person.number());
    return rows.stream()
        .filter(row -> row.getField("nomor").equals(number))
        .findFirst()
        .orElseThrow();
  }

  private static List<Participant> owing(Services services, Event event) {
    return services.repositories().participants().ofEvent(event.id()).stream()
        .filter(person -> person.owes().contains("DAMAI"))
        .toList();
  }
}
