package id.balai.evidence.shelf;

import id.balai.base.Sha256;
import id.balai.domain.evidence.ShelfHit;
import id.balai.domain.evidence.ShelvedArchive;
import id.balai.evidence.archive.ArchiveFiles;
import id.balai.evidence.log.OutsideJson;
import id.balai.evidence.verify.Bundle;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Reads the tables of one archive. Everything in it is hostile.
final class ArchiveOnShelf implements Closeable {

  private static final int MOST_TABLE = 64 << 20;
  private static final int MOST_SEAL = 1 << 20;
  private static final int LONGEST_LINE = 8 << 20;
  private static final String PLANNED = "\"kind\":\"EventPlanned\"";
  private static final String TABLES = "data/data/";

  private final Path place;
  private final Bundle bundle;

  private ArchiveOnShelf(Path place, Bundle bundle) {
    this.place = place;
    this.bundle = bundle;
  }

  /// Opens a folder or a ZIP.
  ///
  /// @throws IOException when it cannot be read
  static ArchiveOnShelf open(Path place) throws IOException {
    Bundle bundle = Files.isDirectory(place) ? Bundle.ofFolder(place) : Bundle.ofZip(place);
    return new ArchiveOnShelf(place, bundle);
  }

  /// Whether it is an archive at all.
  boolean isArchive() {
    return bundle.has(ArchiveFiles.SEAL);
  }

  /// What it says of itself.
  ShelvedArchive title() throws IOException {
    byte[] seal = bundle.bytes(ArchiveFiles.SEAL, MOST_SEAL);
    JsonNode text = json(seal);
    return new ShelvedArchive(
        place,
        Sha256.hex(seal),
        text.path("kode").asString(""),
        text.path("nama").asString(""),
        date(plan().path("date").asString("")));
  }

  /// Everybody in the list of the event; one row for each of a person's roles.
  List<Row> people() throws IOException {
    return table("peserta").map(ArchiveOnShelf::row).toList();
  }

  /// A row of the list.
  record Row(String number, String name, String position, String institution, String identity) {}

  /// What the archive says of some people.
  ///
  /// @param archive what it says of itself
  /// @param numbers their numbers in the list
  List<ShelfHit> hits(ShelvedArchive archive, List<String> numbers) throws IOException {
    var rows = new HashMap<String, Row>();
    people().forEach(row -> rows.putIfAbsent(row.number(), row));
    Map<String, String> titles = sessionTitles();
    Map<String, List<ShelfHit.Moment>> presences = moments("kehadiran", "sesi", "waktu", titles);
    Map<String, List<ShelfHit.Moment>> signatures =
        moments("tanda-tangan", "deklarasi", "selesai", Map.of());
    Map<String, List<ShelfHit.Given>> certificates = certificates();
    var hits = new ArrayList<ShelfHit>();
    for (String number : numbers) {
      Row row = rows.get(number);
      if (row != null) {
        hits.add(
            new ShelfHit(
                archive,
                number,
                row.name(),
                row.position(),
                row.institution(),
                row.identity(),
                presences.getOrDefault(number, List.of()),
                signatures.getOrDefault(number, List.of()),
                certificates.getOrDefault(number, List.of())));
      }
    }
    return hits;
  }

  private Map<String, List<ShelfHit.Moment>> moments(
      String table, String what, String when, Map<String, String> titles) throws IOException {
    var moments = new HashMap<String, List<ShelfHit.Moment>>();
    table(table)
        .forEach(
            row ->
                time(row.path(when).asString(""))
                    .ifPresent(
                        at -> {
                          String code = row.path(what).asString("");
                          moments
                              .computeIfAbsent(text(row, "nomor"), _ -> new ArrayList<>())
                              .add(new ShelfHit.Moment(titles.getOrDefault(code, code), at));
                        }));
    moments.values().forEach(list -> list.sort(Comparator.comparing(ShelfHit.Moment::at)));
    return moments;
  }

  private Map<String, List<ShelfHit.Given>> certificates() throws IOException {
    var given = new HashMap<String, List<ShelfHit.Given>>();
    table("sertifikat")
        .forEach(
            row ->
                given
                    .computeIfAbsent(text(row, "nomor"), _ -> new ArrayList<>())
                    .add(
                        new ShelfHit.Given(
                            text(row, "nomor_sertifikat"),
                            text(row, "kode"),
                            text(row, "keadaan").equals("STANDS"))));
    return given;
  }

  private Map<String, String> sessionTitles() throws IOException {
    var titles = new HashMap<String, String>();
    for (JsonNode session : plan().path("sessions")) {
      String title = session.path("name").asString("");
      if (!title.isBlank()) {
        titles.put(session.path("code").asString(""), title);
      }
    }
    return titles;
  }

  /// The plan of the event as the log has it last.
  private JsonNode plan() throws IOException {
    if (!bundle.has(ArchiveFiles.LOG)) {
      return OutsideJson.READER.createObjectNode();
    }
    String last = "";
    try (var lines =
        new BufferedReader(
            new InputStreamReader(bundle.open(ArchiveFiles.LOG), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.length() < LONGEST_LINE && line.contains(PLANNED)) {
          last = line;
        }
      }
    }
    return last.isEmpty()
        ? OutsideJson.READER.createObjectNode()
        : json(last.getBytes(StandardCharsets.UTF_8)).path("fact").path("plan");
  }

  private Stream<JsonNode> table(String name) throws IOException {
    String file = TABLES + name + ".json";
    return bundle.has(file)
        ? StreamSupport.stream(json(bundle.bytes(file, MOST_TABLE)).spliterator(), false)
        : Stream.empty();
  }

  private static JsonNode json(byte[] bytes) throws IOException {
    try {
      return OutsideJson.READER.readTree(bytes);
    } catch (JacksonException e) {
      throw new IOException("no table", e);
    }
  }

  private static Row row(JsonNode row) {
    return new Row(
        text(row, "nomor"),
        text(row, "nama"),
        text(row, "jabatan"),
        text(row, "instansi"),
        text(row, "nomor_identitas"));
  }

  private static String text(JsonNode row, String field) {
    return row.path(field).asString("");
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<OffsetDateTime> time(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(OffsetDateTime.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  @Override
  public void close() throws IOException {
    bundle.close();
  }
}
