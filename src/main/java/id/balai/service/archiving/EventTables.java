package id.balai.service.archiving;

import id.balai.domain.certificate.Certificate;
import id.balai.domain.certificate.IssuedCertificate;
import id.balai.domain.event.Event;
import id.balai.domain.log.Repositories;
import id.balai.domain.participant.IdentityNumber;
import id.balai.domain.participant.Participant;
import id.balai.domain.participant.Participation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Writes what is known of an event as CSV tables; people are named by their short numbers.
public final class EventTables {

  private final Repositories repositories;
  private final ArchiveWords words = new ArchiveWords();

  public EventTables(Repositories repositories) {
    this.repositories = repositories;
  }

  /// Writes the tables into a folder.
  public void write(Event event, Path folder) throws IOException {
    List<Participant> people = repositories.participants().ofEvent(event.id());
    Map<UUID, Participant> byId =
        people.stream().collect(Collectors.toMap(Participant::id, Function.identity()));
    var rows = new RowWords(event, byId);
    var presences = new PresenceTables(repositories, rows);
    table(folder, "peserta", peopleRows(people));
    table(folder, "kehadiran", presences.standing());
    table(folder, "keluar-masuk", presences.passages());
    table(folder, "kehadiran-dibatalkan", presences.takenBack());
    var signatures = new SignatureTable(repositories, rows);
    table(folder, "tanda-tangan", signatures.all());
    table(folder, "tanda-tangan-dibatalkan", signatures.takenBack());
    table(folder, "sertifikat", certificateRows(rows));
    table(folder, "tte", new ElsewherePapers(repositories, event).rows(rows));
  }

  private void table(Path folder, String name, List<List<String>> rows) throws IOException {
    List<String> head = JsonTable.columns(words, name);
    LooseFile.write(folder.resolve(name + ".csv"), out -> CsvTable.write(head, rows, out));
    LooseFile.write(
        folder.resolve(name + ".json"),
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
                RowWords.yes(person.isWalkIn())));
      }
    }
    return rows;
  }

  private static String identity(IdentityNumber number) {
    return number.kind() + ":" + number.digits();
  }

  /// Every certificate that was ever issued, and what became of it.
  private List<List<String>> certificateRows(RowWords rows) {
    return repositories.certificates().issued(rows.event().id()).stream()
        .map(
            one ->
                List.of(
                    rows.number(one.certificate().participant()),
                    one.certificate().number(),
                    one.certificate().code(),
                    rows.time(one.certificate().issuedAt()),
                    one.state().name(),
                    one.replacement().map(Certificate::number).orElse(""),
                    one.voiding().map(gone -> rows.time(gone.at())).orElse(""),
                    one.voiding().map(IssuedCertificate.Voiding::reason).orElse("")))
        .toList();
  }
}
