package id.balai.roster;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.participant.Participant;
import id.balai.domain.participant.roster.Action;
import id.balai.domain.participant.roster.KnownPerson;
import id.balai.domain.participant.roster.PersonDraft;
import id.balai.domain.participant.roster.RosterRequest;
import id.balai.domain.participant.roster.RosterResult.Roster;
import id.balai.domain.participant.roster.RosterRow;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was read, stored and written again.
final class PeopleExportTest {
  private static final Path SAMPLES = Path.of("assets/samples");
  private static final UUID EVENT = new UUID(0, 1);

  @TempDir Path folder;

  private static List<Participant> stored(Roster roster) {
    List<Participant> people = new ArrayList<>();
    for (RosterRow row : roster.rows()) {
      if (row.action() == Action.ACCEPT) {
        people.add(person(row.draft().orElseThrow(), people.size() + 1));
      }
    }
    return people;
  }

  private static Participant person(PersonDraft draft, int number) {
    return new Participant(
        new UUID(1, number),
        EVENT,
        number,
        draft.name().printed(),
        draft.sex(),
        draft.service().status(),
        draft.identities(),
        draft.service().rank(),
        draft.service().grade(),
        draft.home().village(),
        draft.home().phone(),
        draft.home().birth(),
        List.of(draft.participation()),
        draft.isSigner() ? List.of("DAMAI") : List.of(),
        false);
  }

  @Test
  void theSameListAgainDoublesNobody() {
    for (String list : List.of("rantau-pulung.csv", "loa-janan.csv")) {
      Path file = SAMPLES.resolve(list);
      List<KnownPerson> known =
          stored(ListFiles.roster(file)).stream().map(KnownPerson::of).toList();

      Roster again =
          (Roster) Readers.everyLetter().read(file, RosterRequest.plain().knowing(known));

      assertThat(again.count(Action.ACCEPT)).isZero();
      assertThat(again.count(Action.WARN)).isZero();
      assertThat(again.rows()).noneMatch(row -> row.action() == Action.REJECT);
    }
  }

  @Test
  void bothExportsAreReadBackAsTheyWere() throws IOException {
    List<Participant> people = stored(ListFiles.roster(SAMPLES.resolve("rantau-pulung.csv")));
    Path csv = folder.resolve("peserta.csv");
    Path xlsx = folder.resolve("peserta.xlsx");
    write(people, csv, xlsx);

    for (Path file : List.of(csv, xlsx)) {
      List<Participant> back = stored(ListFiles.roster(file));
      assertThat(back).usingRecursiveComparison().ignoringFields("owes").isEqualTo(people);
    }
  }

  @Test
  void cellsThatBeginLikeAFormulaAreMadeHarmless() throws IOException {
    Participant sample = stored(ListFiles.roster(SAMPLES.resolve("loa-janan.csv"))).getFirst();
    List<Participant> people =
        List.of("=1+1", "+62 812", "-5", "@SUM(A1)", "\tx").stream()
            .map(text -> evil(sample, text))
            .toList();
    Path csv = folder.resolve("peserta.csv");
    write(people, csv, folder.resolve("peserta.xlsx"));

    for (String line : Files.readAllLines(csv).subList(1, 6)) {
      for (String cell : line.split(";", -1)) {
        assertThat(cell.replaceFirst("^\"", "")).doesNotStartWith("=").doesNotStartWith("+");
        assertThat(cell.replaceFirst("^\"", "")).doesNotStartWith("@").doesNotStartWith("-");
        assertThat(cell.replaceFirst("^\"", "")).doesNotStartWith("\t");
      }
    }
  }

  private static Participant evil(Participant p, String text) {
    return new Participant(
        p.id(),
        p.event(),
        p.number(),
        text,
        p.sex(),
        text,
        p.identities(),
        text,
        text,
        text,
        text,
        p.birth(),
        p.participations(),
        p.owes(),
        false);
  }

  private static void write(List<Participant> people, Path csv, Path xlsx) throws IOException {
    PeopleExport export = new PeopleExport(Locale.of("id"));
    try (OutputStream out = Files.newOutputStream(csv)) {
      export.writeCsv(people, out);
    }
    try (OutputStream out = Files.newOutputStream(xlsx)) {
      export.writeXlsx(people, out);
    }
  }
}
