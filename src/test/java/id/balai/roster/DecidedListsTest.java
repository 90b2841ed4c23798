package id.balai.roster;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.participant.roster.Action;
import id.balai.domain.participant.roster.CellCorrection;
import id.balai.domain.participant.roster.ColumnMapping;
import id.balai.domain.participant.roster.LeftOut;
import id.balai.domain.participant.roster.ReadLimits;
import id.balai.domain.participant.roster.Remark;
import id.balai.domain.participant.roster.RemarkCode;
import id.balai.domain.participant.roster.RosterColumn;
import id.balai.domain.participant.roster.RosterRequest;
import id.balai.domain.participant.roster.RosterResult.Roster;
import id.balai.domain.participant.roster.RosterRow;
import id.balai.domain.participant.roster.UnreadableReason;
import id.balai.roster.source.RawRow;
import id.balai.roster.source.RowSource;
import id.balai.roster.source.RowSources;
import id.balai.roster.source.SheetChoice;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an operator decides about a list counts when it is read again.
final class DecidedListsTest {

  @TempDir Path folder;
  private ListFiles files;

  @BeforeEach
  void prepare() {
    files = new ListFiles(folder);
  }

  @Test
  void aCellThatIsTypedAgainTakesThePlaceOfTheDamagedOne() {
    Path file = files.text("No;Nama;NIP\n1;Budi Santoso;1,97104E+17\n2;Siti Aminah;\n");
    RosterRow refused = person(read(file, RosterRequest.plain()), 0);
    assertThat(refused.action()).isEqualTo(Action.REJECT);
    var typed = new CellCorrection(refused.place(), RosterColumn.NIP, "197104201997031002");
    RosterRow mended = person(read(file, RosterRequest.plain().corrected(List.of(typed))), 0);
    assertThat(mended.action()).isEqualTo(Action.ACCEPT);
    assertThat(mended.remarks()).extracting(Remark::code).contains(RemarkCode.CORRECTED);
    assertThat(mended.draft().orElseThrow().identities().getFirst().digits())
        .isEqualTo("197104201997031002");
  }

  @Test
  void aColumnThatIsDecidedOtherwiseIsReadOtherwise() {
    Path file = files.text("No;Nama;Catatan\n1;Budi Santoso;Camat\n");
    Roster first = read(file, RosterRequest.plain());
    assertThat(person(first, 0).draft().orElseThrow().participation().position()).isEmpty();
    ColumnMapping decided = first.mapping().with(2, RosterColumn.POSITION);
    Roster second = read(file, RosterRequest.plain().mapped(decided));
    assertThat(person(second, 0).draft().orElseThrow().participation().position())
        .isEqualTo("Camat");
    assertThat(second.sample()).containsExactly(List.of("1", "Budi Santoso", "Camat"));
  }

  @Test
  void aFurtherSheetOfAnotherKindIsNamedAndIsReadWhenItIsAskedFor() {
    Path file =
        files.workbook(
            w -> {
              ListFiles.fill(w.newWorksheet("Guru"), "No|Nama|NIP\n1|Budi Santoso|");
              ListFiles.fill(w.newWorksheet("Siswa"), "No|Nama Siswa|Kelas\n1|Siti Aminah|");
            });
    Roster first = read(file, RosterRequest.plain());
    assertThat(first.source().sheet()).isEqualTo("Guru");
    assertThat(first.source().unread()).containsExactly("Siswa");
    assertThat(first.reading().leftOut())
        .contains(LeftOut.of(LeftOut.Kind.PEOPLE_SHEET, "Siswa", 1));
    Roster second =
        read(
            file,
            RosterRequest.plain()
                .within(
                    new RosterRequest.Part(
                        "Siswa", RosterRequest.Part.TO_BE_FOUND, RosterRequest.Part.ALL)));
    assertThat(person(second, 0).draft().orElseThrow().name().printed()).isEqualTo("Siti Aminah");
  }

  @Test
  void sheetsOfOneKindAreOneListAndEachIsAGroupOfIt() {
    Path file =
        files.workbook(
            w -> {
              ListFiles.fill(
                  w.newWorksheet("Rekap"), "No|Desa|Jumlah\n1|Mukti Jaya|2\n2|Margo Mulyo|1");
              ListFiles.fill(
                  w.newWorksheet("Mukti Jaya"),
                  "DAFTAR PESERTA\nNo|Nama|NIK\n1|Budi Santoso|\n2|Siti Aminah|6408146507909902");
              ListFiles.fill(
                  w.newWorksheet("Margo Mulyo"),
                  "No|Nama|NIK\n1|Rahmat Hidayat|\n2|Siti Aminah|6408146507909902");
              ListFiles.fill(
                  w.newWorksheet("Mukti Jaya (2)"),
                  "DAFTAR PESERTA\nNo|Nama|NIK\n1|Budi Santoso|\n2|Siti Aminah|6408146507909902");
            });
    Roster all = read(file, RosterRequest.plain());
    assertThat(all.source().sheet()).isEqualTo("Mukti Jaya");
    assertThat(all.source().also()).containsExactly("Margo Mulyo");
    assertThat(all.source().unread()).containsExactly("Rekap", "Mukti Jaya (2)");
    assertThat(all.rows())
        .filteredOn(row -> row.draft().isPresent())
        .extracting(
            row ->
                row.label()
                    + " "
                    + row.action()
                    + " "
                    + row.draft().orElseThrow().name().name()
                    + " "
                    + row.draft().orElseThrow().participation().group())
        .containsExactly(
            "3 ACCEPT Budi Santoso Mukti Jaya",
            "4 ACCEPT Siti Aminah Mukti Jaya",
            "Margo Mulyo 2 ACCEPT Rahmat Hidayat Margo Mulyo",
            "Margo Mulyo 3 MERGE Siti Aminah Margo Mulyo");
    assertThat(all.reading().leftOut())
        .contains(
            LeftOut.of(LeftOut.Kind.SHEET, "Rekap"),
            LeftOut.of(LeftOut.Kind.COPIED_SHEET, "Mukti Jaya (2)", 2));
    Roster one =
        read(
            file,
            RosterRequest.plain()
                .within(
                    new RosterRequest.Part(
                        "Margo Mulyo", RosterRequest.Part.TO_BE_FOUND, RosterRequest.Part.ALL)));
    assertThat(one.rows()).extracting(RosterRow::label).containsExactly("1", "2", "3");
  }

  @Test
  void theMessyListAsAWorkbookGetsTheSameAnswers() throws IOException {
    Path messy = Path.of("src/test/resources/lists/messy.csv");
    Roster text = read(messy, RosterRequest.plain());
    Path workbook = files.workbook(w -> messyInto(w.newWorksheet("Peserta"), messy));
    Roster sheet = read(workbook, RosterRequest.plain());
    assertThat(answers(sheet)).containsExactlyElementsOf(answers(text));
  }

  /// Every record of the text as a row of text cells.
  private static void messyInto(Worksheet sheet, Path messy) {
    var choice = new SheetChoice(ReadLimits.usual(), "", _ -> 0);
    try (RowSource rows = RowSources.open(messy, choice)) {
      int line = 0;
      for (Optional<RawRow> row = rows.next(); row.isPresent(); row = rows.next()) {
        for (int column = 0; column < row.get().cells().size(); column++) {
          String text = row.get().at(column).text();
          if (!text.isEmpty()) {
            sheet.value(line, column, text);
          }
        }
        line++;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> answers(Roster roster) {
    return roster.rows().stream()
        .filter(row -> row.draft().isPresent())
        .map(
            row ->
                action(row)
                    + " "
                    + row.draft().orElseThrow().name().name()
                    + " "
                    + row.draft().orElseThrow().identities())
        .toList();
  }

  /// A record that is short of cells is a warning in a text; a workbook has no short rows.
  private static Action action(RosterRow row) {
    boolean isOnlyShort =
        row.action() == Action.WARN && row.remarks().getFirst().code() == RemarkCode.CELLS_MISSING;
    return isOnlyShort ? Action.ACCEPT : row.action();
  }

  @Test
  void everyReasonColumnAndRefusalHasWordsInEveryLanguageAndNoneIsLeftOver() throws IOException {
    Set<String> wanted = new TreeSet<>();
    Arrays.stream(RemarkCode.values()).forEach(code -> wanted.add("reason." + code));
    Arrays.stream(RosterColumn.values()).forEach(column -> wanted.add("column." + column));
    Arrays.stream(LeftOut.Kind.values()).forEach(kind -> wanted.add("left." + kind));
    Arrays.stream(UnreadableReason.values()).forEach(why -> wanted.add("unreadable." + why));
    List.of("in", "out", "minutes").forEach(time -> wanted.add("times." + time));
    for (String file : List.of("messages", "messages_id", "messages_en")) {
      assertThat(new TreeSet<>(bundle(file).stringPropertyNames())).as(file).isEqualTo(wanted);
    }
    assertThat(bundle("messages")).isEqualTo(bundle("messages_id"));
  }

  @Test
  void theReasonsAreEnglishWhereEnglishIsAskedFor() {
    Path file = files.text("No;Nama;NIP\n1;Budi Santoso;1,97104E+17\n2;Siti Aminah;\n");
    RosterRow refused = person(read(file, RosterRequest.plain()), 0);
    assertThat(new RosterWords(Locale.ENGLISH).reasons(refused)).contains("type it again");
    assertThat(new RosterWords(Locale.of("id")).reasons(refused)).contains("isi ulang");
  }

  private static Properties bundle(String name) throws IOException {
    var words = new Properties();
    try (Reader in =
        Files.newBufferedReader(
            Path.of("src/main/resources/id/balai/roster", name + ".properties"))) {
      words.load(in);
    }
    return words;
  }

  private static Roster read(Path file, RosterRequest request) {
    return (Roster) Readers.everyLetter().read(file, request);
  }

  private static RosterRow person(Roster roster, int index) {
    return roster.rows().stream().filter(row -> row.draft().isPresent()).toList().get(index);
  }
}
