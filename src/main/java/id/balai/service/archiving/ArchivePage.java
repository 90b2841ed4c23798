package id.balai.service.archiving;

import id.balai.base.DaySpan;
import id.balai.domain.attendance.Attendance;
import id.balai.domain.certificate.Certificate;
import id.balai.domain.event.Event;
import id.balai.domain.event.Session;
import id.balai.domain.log.Repositories;
import id.balai.domain.participant.Participant;
import id.balai.domain.signature.Signature;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The page `BACA-SAYA.html`: opens in any browser, finds people and leads to their papers. Its
/// data stand inside it, because a browser does not read files beside a page.
final class ArchivePage {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String MARK = "\"@DATA@\"";

  private final Repositories repositories;

  ArchivePage(Repositories repositories) {
    this.repositories = repositories;
  }

  void write(Event event, Path bag) throws IOException {
    String data = JSON.writeValueAsString(data(event, bag)).replace("<", "\\u003c");
    Files.writeString(
        bag.resolve("BACA-SAYA.html"), template().replace(MARK, data), StandardCharsets.UTF_8);
  }

  private ObjectNode data(Event event, Path bag) throws IOException {
    ObjectNode root = JSON.createObjectNode();
    root.put("nama", event.name()).put("tempat", event.venue()).put("kode", event.code());
    root.put("tanggal", DaySpan.of(event.days(), ArchiveWords.INDONESIAN).withWeekdays());
    root.put("kantor", event.letterhead().office());
    ArrayNode sessions = root.putArray("sesi");
    for (Session session : event.sessions()) {
      sessions.addObject().put("kode", session.code()).put("nama", session.name());
    }
    people(event, root.putArray("orang"));
    ArrayNode files = root.putArray("berkas");
    try (Stream<Path> all = Files.walk(bag.resolve("data"))) {
      all.filter(Files::isRegularFile)
          .map(file -> bag.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(".pdf") || name.endsWith(".csv"))
          .sorted()
          .forEach(files::add);
    }
    return root;
  }

  private void people(Event event, ArrayNode people) {
    List<Attendance> attendances = repositories.attendances().ofEvent(event.id());
    List<Signature> signatures = repositories.signatures().ofEvent(event.id());
    List<Certificate> certificates = repositories.certificates().ofEvent(event.id());
    for (Participant person : repositories.participants().ofEvent(event.id())) {
      ObjectNode entry = people.addObject();
      entry.put("nomor", person.number()).put("nama", person.name());
      entry.put("jabatan", person.main().position()).put("instansi", person.main().institution());
      ArrayNode present = entry.putArray("hadir");
      attendances.stream()
          .filter(a -> a.participant().equals(person.id()))
          .forEach(a -> present.add(a.session() + " " + time(event, a)));
      signed(entry.putArray("tanda"), signatures, person.id());
      certificates.stream()
          .filter(c -> c.participant().equals(person.id()))
          .findFirst()
          .ifPresent(
              c ->
                  entry
                      .put("sertifikat", c.number())
                      .put("kode", c.code())
                      .put(
                          "pdf",
                          String.format(
                              Locale.ROOT, "data/sertifikat/sertifikat-%04d.pdf", c.sequence())));
    }
  }

  private static void signed(ArrayNode into, List<Signature> signatures, UUID person) {
    for (int place = 0; place < signatures.size(); place++) {
      Signature signature = signatures.get(place);
      if (signature.participant().equals(person)) {
        into.addObject()
            .put("deklarasi", signature.declaration())
            .put("svg", "data/tanda-tangan/" + InkFiles.name(place) + ".svg");
      }
    }
  }

  private static String time(Event event, Attendance attendance) {
    return DateTimeFormatter.ofPattern("HH.mm", java.util.Locale.ROOT)
        .format(attendance.at().atZone(event.zone()));
  }

  private static String template() throws IOException {
    try (InputStream in = ArchivePage.class.getResourceAsStream("archive-page.html")) {
      if (in == null) {
        throw new IllegalStateException("archive-page.html is not in the package");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
