package id.balai.service.registration;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.app.TestHouses;
import id.balai.domain.attendance.Attendance;
import id.balai.domain.badge.Badge;
import id.balai.domain.event.Event;
import id.balai.domain.log.DoorFact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.Provenance;
import id.balai.domain.log.Recording;
import id.balai.domain.participant.Participant;
import id.balai.domain.participant.roster.Action;
import id.balai.domain.participant.roster.RemarkCode;
import id.balai.domain.participant.roster.RosterRequest;
import id.balai.domain.participant.roster.RosterResult.Roster;
import id.balai.domain.participant.roster.RosterRow;
import id.balai.domain.participant.roster.RowPlace;
import id.balai.service.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Lists go into a real store all or nothing, and out again as a whole.
final class ImportServiceTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-10-07T01:14:00Z"), ZoneOffset.UTC);
  private static final String FIRST =
      """
      No;Nama;NIP;Kelompok;Jabatan
      1;Budi Santoso;197104201997031002;PANITIA;Ketua
      2;Siti Aminah;;PERANGKAT DESA;Kaur
      """;
  private static final String SECOND =
      """
      No;Nama;NIP;Kelompok;Jabatan
      1;Budi Santoso;197104201997031002;KELOMPOK TANI;Ketua
      2;Joko Widagdo;;KELOMPOK TANI;Anggota
      3;Rina Lestari;;PERANGKAT DESA;Kaur
      """;

  @TempDir Path folder;
  private Workspace workspace;
  private Event event;

  @BeforeEach
  void open() {
    workspace = TestHouses.open(folder.resolve("data"), CLOCK);
    event =
        workspace
            .services()
            .samples()
            .add("rantau-pulung", SampleSetupService.People.WITHOUT, "Meja")
            .orElseThrow();
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void anUndoneImportLeavesPeopleBadgesGroupsAndTotalsAsTheyWere() throws IOException {
    bring(FIRST);
    Event planned = event();
    List<Participant> people = people();
    List<Integer> invited = invited();
    ImportResult.Imported second = bring(SECOND);
    assertThat(second.added()).isEqualTo(2);
    assertThat(second.merged()).isEqualTo(1);
    assertThat(event().group("KELOMPOK TANI")).isPresent();

    assertThat(undo(second)).isEqualTo(new UndoResult.Undone(2));

    assertThat(people()).isEqualTo(people);
    assertThat(invited()).isEqualTo(invited);
    assertThat(badges()).hasSize(people.size());
    assertThat(event()).isEqualTo(planned);
    assertThat(undo(second)).isInstanceOf(UndoResult.InUse.class);
  }

  @Test
  void theLastImportIsUndoneAfterTheProgramWasStartedAgain() throws IOException {
    bring(FIRST);
    Event planned = event();
    List<Participant> people = people();
    bring(SECOND);
    workspace.close();
    workspace = TestHouses.open(folder.resolve("data"), CLOCK);
    LastImport last = undoing().last(event()).orElseThrow();
    assertThat(last.people()).isEqualTo(2);
    assertThat(last.widened()).isEqualTo(1);
    assertThat(undoing().undo(event(), last, "Meja")).isEqualTo(new UndoResult.Undone(2));
    assertThat(people()).isEqualTo(people);
    assertThat(event()).isEqualTo(planned);
    assertThat(undoing().last(event())).isEmpty();
  }

  @Test
  void theLastImportStaysWhereSomebodyOfItWasThereOrWasChanged() throws IOException {
    bring(FIRST);
    Participant present = people().getLast();
    attend(present);
    LastImport last = undoing().last(event()).orElseThrow();
    assertThat(undoing().undo(event(), last, "Meja")).isInstanceOf(UndoResult.InUse.class);
    assertThat(people()).hasSize(2);
    assertThat(undoing().last(event())).contains(last);
  }

  @Test
  void whoWasCorrectedSinceTheImportIsNotLostByUndoingIt() throws IOException {
    bring(FIRST);
    Participant someone = people().getFirst();
    var by = workspace.services().currentActor().by(event());
    Participant widened = someone.withParticipations(someone.participations(), List.of("PAKTA"));
    workspace.services().ledger().record(by, new PeopleFact.Corrected(widened, "menandatangani"));
    LastImport last = undoing().last(event()).orElseThrow();
    assertThat(undoing().undo(event(), last, "Meja")).isInstanceOf(UndoResult.InUse.class);
    assertThat(people()).hasSize(2);
  }

  private ImportUndoService undoing() {
    return workspace.services().lists().undoing();
  }

  @Test
  void theTablesMadeAgainFromTheJournalKnowOfTheUndoing() throws IOException {
    bring(FIRST);
    undo(bring(SECOND));
    List<Participant> people = people();
    List<Integer> invited = invited();
    workspace.close();
    Files.delete(folder.resolve("data/balai.mv.db"));
    workspace = TestHouses.open(folder.resolve("data"), CLOCK);
    assertThat(people()).isEqualTo(people).hasSize(2);
    assertThat(invited()).isEqualTo(invited);
    assertThat(badges()).hasSize(2);
  }

  @Test
  void anImportOfWhichSomebodyWasThereIsNotUndone() throws IOException {
    ImportResult.Imported first = bring(FIRST);
    Participant present = people().getLast();
    attend(present);
    List<Participant> people = people();
    assertThat(undo(first)).isInstanceOf(UndoResult.InUse.class);
    assertThat(people()).isEqualTo(people);
    assertThat(badges()).hasSize(people.size());
  }

  @Test
  void anImportOfWhichSomebodyWasChangedSinceIsNotUndone() throws IOException {
    bring(FIRST);
    ImportResult.Imported second = bring(SECOND);
    bring(SECOND.replace("KELOMPOK TANI", "POSYANDU"));
    int people = people().size();
    assertThat(undo(second)).isInstanceOf(UndoResult.InUse.class);
    assertThat(people()).hasSize(people);
  }

  @Test
  void nobodyIsLostWhenTheRowTheyRepeatIsSetAside() throws IOException {
    Path file = file(FIRST + "3;Budi Santoso;197104201997031002;PEMUDA;Anggota\n");
    Roster roster =
        (Roster) workspace.services().importing().read(file, event, RosterRequest.plain());
    int first = roster.rows().stream().filter(r -> r.draft().isPresent()).findFirst().get().line();
    workspace
        .services()
        .importing()
        .bring(roster.without(Set.of(RowPlace.line(first))), event, "Meja", (_, _) -> {});
    assertThat(people()).extracting(Participant::name).contains("Budi Santoso").hasSize(2);
  }

  @Test
  void aNameThatNoFontShowsIsRefusedWithTheLetters() throws IOException {
    Path file = file("No;Nama;NIP\n1;محمد علي;\n2;Nguyễn Văn Ba'un;\n");
    Roster roster =
        (Roster) workspace.services().importing().read(file, event, RosterRequest.plain());
    List<RosterRow> rows = roster.rows().stream().filter(r -> r.draft().isPresent()).toList();
    assertThat(rows).extracting(RosterRow::action).startsWith(Action.REJECT);
    assertThat(rows.getFirst().remarks().getFirst().code())
        .isEqualTo(RemarkCode.LETTERS_UNSHOWABLE);
    assertThat(workspace.services().lists().reports().reasons(rows.getFirst(), Locale.of("id")))
        .contains("م")
        .contains("Latin");
    assertThat(rows.getLast().action()).isNotEqualTo(Action.REJECT);
  }

  @Test
  void progressIsToldOfEveryThousandFacts() throws IOException {
    var list = new StringBuilder("No;Nama;Jabatan\n");
    for (int i = 1; i <= 1500; i++) {
      list.append(i).append(";Orang ").append(word(i)).append(";Staf\n");
    }
    var seen = new ArrayList<Integer>();
    Roster roster =
        (Roster)
            workspace
                .services()
                .importing()
                .read(file(list.toString()), event, RosterRequest.plain());
    workspace.services().importing().bring(roster, event, "Meja", (done, _) -> seen.add(done));
    assertThat(seen).containsExactly(1000, 2000, 3000);
    assertThat(people()).hasSize(1500);
  }

  @Test
  void thePeopleListIsWrittenAsWorkbookAndCsvAndReadAgainDoublesNobody() throws IOException {
    bring(FIRST);
    for (String name : List.of("peserta.xlsx", "peserta.csv")) {
      Path file = folder.resolve(name);
      assertThat(workspace.services().lists().people().write(event, file, Locale.of("id")))
          .isEqualTo(2);
      assertThat(file).isNotEmptyFile();
      workspace.services().importing().bring(file, event, "Meja");
      assertThat(people()).as(name).hasSize(2);
    }
  }

  private static String word(int number) {
    return Integer.toString(number, 26)
        .chars()
        .mapToObj(c -> "" + (char) ('a' + c % 26))
        .reduce("", String::concat);
  }

  private ImportResult.Imported bring(String list) throws IOException {
    return (ImportResult.Imported)
        workspace.services().importing().bring(file(list), event(), "Meja");
  }

  private UndoResult undo(ImportResult.Imported done) {
    return workspace.services().lists().undoing().undo(done.trace(), "Meja");
  }

  private Path file(String list) throws IOException {
    return Files.writeString(Files.createTempFile(folder, "daftar", ".csv"), list);
  }

  private Event event() {
    return workspace.services().repositories().events().find(event.id()).orElseThrow();
  }

  private List<Participant> people() {
    return workspace.services().repositories().participants().ofEvent(event.id());
  }

  private List<Badge> badges() {
    return workspace.services().repositories().badges().issued(event.id());
  }

  private List<Integer> invited() {
    return event.sessions().stream()
        .map(
            session ->
                workspace
                    .services()
                    .repositories()
                    .participants()
                    .invited(event.id(), session.code()))
        .toList();
  }

  private void attend(Participant person) {
    var attendance =
        new Attendance(
            event.id(), "SOS", person.id(), CLOCK.instant(), "Pintu 1", Attendance.Means.BADGE);
    var by = new Provenance(CLOCK.instant(), event.zone(), "Pintu 1", "peserta");
    assertThat(workspace.services().ledger().record(by, new DoorFact.Attended(attendance)))
        .isInstanceOf(Recording.Stored.class);
  }
}
