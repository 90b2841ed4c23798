package id.balai.service.archiving;

import id.balai.domain.attendance.Attendance;
import id.balai.domain.certificate.Certificate;
import id.balai.domain.event.Event;
import id.balai.domain.log.Books;
import id.balai.domain.participant.IdentityNumber;
import id.balai.domain.participant.Participant;
import id.balai.domain.participant.Participation;
import id.balai.domain.signature.Signature;
import id.balai.service.issuing.PaperFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Writes what is known of an event as CSV tables; people are named by their short numbers.
public final class EventTables {

  private static final List<String> PEOPLE_HEAD =
      List.of(
          "nomor",
          "nama",
          "jk",
          "status",
          "pangkat",
          "golongan",
          "nomor_identitas",
          "kelompok",
          "peran",
          "jabatan",
          "instansi",
          "sesi",
          "peserta_di_tempat");

  private final Books books;

  public EventTables(Books books) {
    this.books = books;
  }

  /// Writes the tables into a folder.
  public void write(Event event, Path folder) throws IOException {
    List<Participant> people = books.participants().ofEvent(event.id());
    Map<UUID, Participant> byId =
        people.stream().collect(Collectors.toMap(Participant::id, Function.identity()));
    table(folder.resolve("peserta.csv"), PEOPLE_HEAD, peopleRows(people));
    table(
        folder.resolve("kehadiran.csv"),
        List.of("nomor", "sesi", "waktu", "kios", "cara"),
        attendanceRows(event, byId));
    table(
        folder.resolve("tanda-tangan.csv"),
        List.of(
            "nomor", "deklarasi", "versi", "sidik_naskah", "dibaca", "mulai", "selesai", "kios"),
        signatureRows(event, byId));
    table(
        folder.resolve("sertifikat.csv"),
        List.of("nomor", "nomor_sertifikat", "kode", "diterbitkan"),
        certificateRows(event, byId));
  }

  private static void table(Path file, List<String> head, List<List<String>> rows)
      throws IOException {
    PaperFile.write(file, out -> CsvTable.write(head, rows, out));
    String name = file.getFileName().toString().replace(".csv", ".json");
    PaperFile.write(
        file.resolveSibling(name),
        out -> out.write(JsonTable.text(head, rows).getBytes(StandardCharsets.UTF_8)));
  }

  private static List<List<String>> peopleRows(List<Participant> people) {
    var rows = new ArrayList<List<String>>();
    for (Participant person : people) {
      for (Participation place : person.participations()) {
        rows.add(
            List.of(
                Integer.toString(person.number()),
                person.name(),
                switch (person.sex()) {
                  case MALE -> "L";
                  case FEMALE -> "P";
                  case UNKNOWN -> "";
                },
                person.status(),
                person.rank(),
                person.grade(),
                person.identities().stream()
                    .map(EventTables::identity)
                    .collect(Collectors.joining(" ")),
                place.group(),
                place.role().name(),
                place.position(),
                place.institution(),
                String.join("|", place.sessions()),
                person.isWalkIn() ? "Y" : ""));
      }
    }
    return rows;
  }

  private static String identity(IdentityNumber number) {
    return number.kind() + ":" + number.digits();
  }

  private List<List<String>> attendanceRows(Event event, Map<UUID, Participant> byId) {
    return books.attendances().ofEvent(event.id()).stream()
        .map(
            (Attendance a) ->
                List.of(
                    number(byId, a.participant()),
                    a.session(),
                    time(event, a.at()),
                    a.station(),
                    a.means().name()))
        .toList();
  }

  private List<List<String>> signatureRows(Event event, Map<UUID, Participant> byId) {
    return books.signatures().ofEvent(event.id()).stream()
        .map(
            (Signature s) ->
                List.of(
                    number(byId, s.participant()),
                    s.declaration(),
                    Integer.toString(s.version()),
                    s.textHash(),
                    time(event, s.readAt()),
                    time(event, s.startedAt()),
                    time(event, s.signedAt()),
                    s.station()))
        .toList();
  }

  private List<List<String>> certificateRows(Event event, Map<UUID, Participant> byId) {
    return books.certificates().ofEvent(event.id()).stream()
        .map(
            (Certificate c) ->
                List.of(
                    number(byId, c.participant()), c.number(), c.code(), time(event, c.issuedAt())))
        .toList();
  }

  private static String number(Map<UUID, Participant> byId, UUID participant) {
    return Integer.toString(Objects.requireNonNull(byId.get(participant)).number());
  }

  private static String time(Event event, Instant instant) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(event.zone()));
  }
}
