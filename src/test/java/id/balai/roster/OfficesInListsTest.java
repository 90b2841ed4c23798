package id.balai.roster;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.participant.Role;
import id.balai.domain.participant.roster.Action;
import id.balai.domain.participant.roster.ColumnReading;
import id.balai.domain.participant.roster.RemarkCode;
import id.balai.domain.participant.roster.RosterColumn;
import id.balai.domain.participant.roster.RosterRequest;
import id.balai.domain.participant.roster.RosterResult.Roster;
import id.balai.domain.participant.roster.RosterRow;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Offices in lists: those who hold them, several in a row; name and office in one cell; and
/// offices that are invited before anybody is named.
final class OfficesInListsTest {
  @TempDir Path folder;
  private ListFiles files;

  @BeforeEach
  void prepare() {
    files = new ListFiles(folder);
  }

  @Test
  void everyNameOfARowIsAPersonWithTheOfficeAboveItAndTheTelephoneBesideIt() {
    Roster roster =
        read(
            """
            No;Desa;Kepala Desa;No HP;Sekretaris Desa;No HP
            1;Mukti Jaya;Sumarno;081250000001;Siti Aminah;081250000002
            2;Margo Mulyo;Rahmat Hidayat;081250000003;-;
            3;Tepian Makmur;Sri Wahyuni;;Budi Santoso;081250000005
            """);
    assertThat(people(roster))
        .containsExactly(
            "Sumarno, Kepala Desa, Mukti Jaya, 081250000001",
            "Siti Aminah, Sekretaris Desa, Mukti Jaya, 081250000002",
            "Rahmat Hidayat, Kepala Desa, Margo Mulyo, 081250000003",
            "Sri Wahyuni, Kepala Desa, Tepian Makmur, ",
            "Budi Santoso, Sekretaris Desa, Tepian Makmur, 081250000005");
    assertThat(roster.reading().questions()).isEmpty();
    assertThat(roster.rows()).extracting(RosterRow::place).doesNotHaveDuplicates();
  }

  @Test
  void namesThatNobodyKnowsArePeopleUnderTheWordsOfAnOffice() {
    Roster roster =
        read(
            """
            No;Desa;Kepala Desa;Sekretaris Desa
            1;Mukti Jaya;Darmaji Suminiwa;Martiningsih Nonisuke
            2;Margo Mulyo;Siti Aminah, S.Sos;
            3;Tepian Makmur;Rahmat Walajuju;Dayang Banoketa
            """);
    assertThat(names(roster))
        .containsExactly(
            "Darmaji Suminiwa",
            "Martiningsih Nonisuke",
            "Siti Aminah",
            "Rahmat Walajuju",
            "Dayang Banoketa");
  }

  @Test
  void aTelephoneThatMayBeAnybodysIsAsked() {
    Roster roster =
        read(
            """
            No;Desa;Kepala Desa;Sekretaris Desa;No. HP
            1;Mukti Jaya;Sumarno;Siti Aminah;081250000001
            2;Margo Mulyo;Rahmat Hidayat;Wahyu Nugroho;081250000002
            """);
    assertThat(roster.reading().questions())
        .extracting(ColumnReading::header, c -> c.question().orElseThrow())
        .containsExactly(org.assertj.core.groups.Tuple.tuple("No. HP", RosterColumn.PHONE));
  }

  @Test
  void namesThatMayBeOfOthersAreAskedAndComeInWhenSomebodySaysSo() {
    Path file =
        files.text(
            """
            No;Nama Peserta;Asal Sekolah;Nama Pendamping
            1;Dimas Prasetyo;SDN 001;Siti Aminah, S.Pd
            2;Dina Lestari;SDN 002;Budi Santoso, S.Pd
            """);
    Roster first = ListFiles.roster(file);
    assertThat(names(first)).containsExactly("Dimas Prasetyo", "Dina Lestari");
    ColumnReading asked = first.reading().questions().getFirst();
    assertThat(asked.question()).contains(RosterColumn.FURTHER_NAME);
    var decided = first.mapping().with(asked.index(), RosterColumn.FURTHER_NAME);
    Roster second =
        (Roster) Readers.everyLetter().read(file, RosterRequest.plain().mapped(decided));
    assertThat(names(second))
        .containsExactly("Dimas Prasetyo", "Siti Aminah", "Dina Lestari", "Budi Santoso");
    assertThat(second.reading().questions()).isEmpty();
  }

  @Test
  void aNameAndAnOfficeInOneCellArePartedHoweverTheyAreWritten() {
    Roster roster =
        read(
            """
            No;Nama dan Jabatan;Tanda Tangan
            1;Drs. H. Sumarno, M.Si – Camat;
            2;Siti Aminah (Sekretaris);
            3;"Rahmat Hidayat, S.Pd., M.Pd., Kepala SDN 001";
            4;"Wahyu Nugroho
            NIP. 198301172008011001
            Kasi Pelayanan";
            5;"Kapolsek
            Iptu Budi Santoso, S.H.";
            6;Sri Wahyuni;
            """);
    assertThat(people(roster))
        .containsExactly(
            "Sumarno, Camat, , ",
            "Siti Aminah, Sekretaris, , ",
            "Rahmat Hidayat, Kepala SDN 001, , ",
            "Wahyu Nugroho, Kasi Pelayanan, , ",
            "Budi Santoso, Kapolsek, , ",
            "Sri Wahyuni, , , ");
    assertThat(person(roster, 3).draft().orElseThrow().identities().getFirst().digits())
        .isEqualTo("198301172008011001");
  }

  @Test
  void anOfficeThatIsInvitedComesInAsAGuestToBeNamed() {
    Roster roster =
        read(
            """
            DAFTAR UNDANGAN;;
            No;Yang Diundang;Ket
            1;Camat Rantau Pulung;
            2;Ketua MUI Kec. Rantau Pulung;
            3;Kepala Desa Mukti Jaya;
            4;H. Sumarno;tokoh
            """);
    for (int i = 0; i < 3; i++) {
      RosterRow row = person(roster, i);
      assertThat(row.action()).isEqualTo(Action.WARN);
      assertThat(row.remarks()).extracting(r -> r.code()).contains(RemarkCode.NAMED_BY_OFFICE);
      var draft = row.draft().orElseThrow();
      assertThat(draft.participation().role()).isEqualTo(Role.GUEST);
      assertThat(draft.participation().position()).isEqualTo(draft.name().printed());
    }
    assertThat(person(roster, 3).action()).isEqualTo(Action.ACCEPT);
  }

  @Test
  void aColumnOfOfficesBesideEmptyNamesIsWhoIsInvitedButASummaryIsNot() {
    Roster roster =
        read(
            """
            No;Nama;Jabatan;Instansi;Tanda Tangan
            1;;Camat;Kecamatan Rantau Pulung;
            2;;Kapolsek;Polsek Rantau Pulung;
            """);
    assertThat(names(roster)).containsExactly("Camat", "Kapolsek");
    Path summary = files.text("No;Jabatan;Jumlah\n1;Kepala Desa;9\n2;Sekretaris Desa;9\n");
    assertThat(ListFiles.read(summary)).isNotInstanceOf(Roster.class);
  }

  @Test
  void somebodyLeftOutOfAListOfNamesIsAskedFor() {
    Roster roster = read("Nama;Jabatan\nSumarno;Camat\n;Kapolsek\nSiti Aminah;Sekcam\n");
    assertThat(person(roster, 1).action()).isEqualTo(Action.REJECT);
    assertThat(person(roster, 1).remarks())
        .extracting(r -> r.code())
        .contains(RemarkCode.NAME_MISSING);
  }

  @Test
  void picturesBehindNamesAreTakenOutAndAccountedFor() {
    Roster roster = read("No;Nama;Hadir\n1;Sumarno ✅;ya\n2;👑 Siti Aminah;ya\n");
    assertThat(names(roster)).containsExactly("Sumarno", "Siti Aminah");
    assertThat(person(roster, 0).remarks())
        .extracting(r -> r.code())
        .contains(RemarkCode.MARKS_REMOVED);
  }

  private Roster read(String text) {
    return ListFiles.roster(files.text(text));
  }

  private static RosterRow person(Roster roster, int index) {
    return roster.rows().stream().filter(r -> r.draft().isPresent()).toList().get(index);
  }

  private static List<String> names(Roster roster) {
    return roster.rows().stream()
        .flatMap(r -> r.draft().stream())
        .map(d -> d.name().name())
        .toList();
  }

  private static List<String> people(Roster roster) {
    return roster.rows().stream()
        .flatMap(r -> r.draft().stream())
        .map(
            d ->
                String.join(
                    ", ",
                    d.name().name(),
                    d.participation().position(),
                    d.home().village(),
                    d.home().phone()))
        .toList();
  }
}
