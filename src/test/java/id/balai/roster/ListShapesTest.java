package id.balai.roster;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.participant.roster.RosterColumn;
import id.balai.domain.participant.roster.RosterResult.Roster;
import id.balai.domain.participant.roster.RosterRow;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Lists of other shapes than the samples.
final class ListShapesTest {
  @TempDir Path folder;
  private ListFiles files;

  @BeforeEach
  void prepare() {
    files = new ListFiles(folder);
  }

  private String people(String content) {
    return ListFiles.people(ListFiles.roster(files.text(content)));
  }

  @Test
  void otherHeaderWordsInAnotherOrderAndTabsAreUnderstood() {
    String list =
        """
        DAFTAR HADIR RAPAT

        Unit Kerja\tNama Peserta\tPangkat/Gol. Ruang\tNIP/NIK\tJenis Kelamin (L/P)\tTanda Tangan
        Kecamatan\tDra. Hj. Rukmini, M.Si\tPembina Tk. I (IV/b)\tNIP. 19680412 199003 2 901\tP\t
        Desa Pulung Sari\tKarsono\t-\t6408141203809902\tL\t
        Polsek\tAIPTU Darmaji\tAIPTU / 76079903\t\tL\t
        """;

    assertThat(people(list))
        .isEqualTo(
            """
            4 | TERIMA | Rukmini | NIP 196804121990032901 | F | \n\
            5 | TERIMA | Karsono | NIK 6408141203809902 | M | \n\
            6 | TERIMA | Darmaji | NRP 76079903 | M | \
            """);
    var rukmini = ListFiles.roster(files.text(list)).rows().get(3).draft().orElseThrow();
    assertThat(rukmini.service().rank()).isEqualTo("Pembina Tk. I");
    assertThat(rukmini.service().grade()).isEqualTo("IV/b");
  }

  @Test
  void theSeparatorLineAndCommasAndUtf16AreUnderstood() {
    String list = "sep=,\r\nNo,Nama,NIK,JK\r\n1,\"Suparno, S.Pd.\",6408141203809903,Laki-laki\r\n";
    String wanted = "3 | TERIMA | Suparno | NIK 6408141203809903 | M | ";

    assertThat(people(list)).isEqualTo(wanted);
    for (Charset charset : new Charset[] {StandardCharsets.UTF_16, StandardCharsets.UTF_16LE}) {
      assertThat(ListFiles.people(ListFiles.roster(files.text(list, charset)))).isEqualTo(wanted);
    }
    assertThat(people(list.replace("\r\n", "\r"))).isEqualTo(wanted);
  }

  @Test
  void groupsApplyToTheRowsBelowThemAlsoWithoutRowNumbers() {
    assertThat(
            people(
                """
                NAMA;JABATAN;NIK
                I. PANITIA;;
                Sulastri;Ketua;6408145203809904
                II. NARASUMBER;;
                Bambang Wijaya, S.H.;Narasumber;6408141203809905
                KEPALA DESA:;;
                Marwoto;Kades;6408141203809906
                """))
        .isEqualTo(
            """
            3 | TERIMA | Sulastri | NIK 6408145203809904 | F | PANITIA
            5 | TERIMA | Bambang Wijaya | NIK 6408141203809905 | M | NARASUMBER
            7 | TERIMA | Marwoto | NIK 6408141203809906 | M | KEPALA DESA\
            """);
  }

  @Test
  void severalTablesWithColumnsInAnotherOrderAreReadTogether() {
    assertThat(
            people(
                """
                No;Nama;NIP;Jabatan
                1;Sugeng Riyadi;198001012005011902;Staf
                Jumlah;1;;

                No;NIK;Nama Lengkap;Desa
                1;6408141203809907;Paimin;Mukti Jaya
                """))
        .isEqualTo(
            """
            2 | TERIMA | Sugeng Riyadi | NIP 198001012005011902 | M | \n\
            6 | TERIMA | Paimin | NIK 6408141203809907 | M | \
            """);
  }

  @Test
  void aFootBesideTheTableIsNobody() {
    String list =
        """
        No;Nama;NIP;Jabatan
        1;Sugeng Riyadi;198001012005011902;Staf
        2;;;
        Total peserta: 1 orang;;;
        ;Mengetahui,;;Rantau Pulung, 7 Oktober 2024
        ;Camat Rantau Pulung;;Ketua Panitia,
        ;;;
        ;Suparlan Hadi Wibowo, S.E.;;Hj. Siti Rohmah, S.Sos.
        ;NIP. 19710420 199703 1 901;;NIP. 19730116 199903 2 901
        """;

    assertThat(people(list))
        .isEqualTo("2 | TERIMA | Sugeng Riyadi | NIP 198001012005011902 | M | ");
  }

  @Test
  void damagedNumbersAreRefusedInEveryForm() {
    assertThat(
            people(
                """
                No;Nama;NIP;NIK
                1;Budi Satu;1,98001E+17;
                2;Budi Dua;198001012005011000;
                3;Budi Tiga;;6408141203809O07
                4;Budi Empat;;64081412038099
                5;Budi Lima;198013012005011902;
                6;Budi Enam;="198001012005011903";
                7;Budi Tujuh;'198001012005011904;0000000000000000
                8;Budi Delapan;198001012005011905.0;
                9;Budi Sembilan;idem;
                """))
        .isEqualTo(
            """
            2 | TOLAK | Budi Satu |  | U | \n\
            3 | TOLAK | Budi Dua |  | U | \n\
            4 | TOLAK | Budi Tiga |  | U | \n\
            5 | TOLAK | Budi Empat |  | U | \n\
            6 | TOLAK | Budi Lima |  | U | \n\
            7 | TERIMA | Budi Enam | NIP 198001012005011903 | M | \n\
            8 | TERIMA | Budi Tujuh | NIP 198001012005011904 | M | \n\
            9 | TOLAK | Budi Delapan |  | U | \n\
            10 | TOLAK | Budi Sembilan |  | U | \
            """);
  }

  @Test
  void severalNumbersOfOnePersonAreKept() {
    assertThat(
            people(
                """
                No;Nama Guru;NIP;NUPTK;No. KTP
                1;Lilis, S.Pd.;198001012005012902;9999951010000199;6408144101809901
                2;Mega;-;9999951010000299;
                """))
        .isEqualTo(
            """
            2 | TERIMA | Lilis | NIP 198001012005012902 + NUPTK 9999951010000199 + NIK 6408144101809901 | F | \n\
            3 | TERIMA | Mega | NUPTK 9999951010000299 | U | \
            """);
  }

  @Test
  void theNumberBelowTheNameInOneCellIsFound() {
    assertThat(
            people(
                """
                NO;NAMA / NIP;JABATAN
                1;"Sugeng Riyadi, S.E.
                NIP. 19800101 200501 1 902";Staf
                """))
        .isEqualTo("2 | TERIMA | Sugeng Riyadi | NIP 198001012005011902 | M | ");
  }

  @Test
  void columnsOfMarksTellTheSex() {
    assertThat(
            people(
                """
                No;Nama;Jenis Kelamin;;Instansi
                ;;L;P;
                1;Sukirno;v;;Kantor
                2;Sukinah;;v;Kantor
                """))
        .isEqualTo("3 | TERIMA | Sukirno |  | M | \n4 | TERIMA | Sukinah |  | F | ");
  }

  @Test
  void numberCellsOfAWorkbookAreRefusedFromSixteenDigitsOn() {
    Path file =
        files.workbook(
            w ->
                ListFiles.fill(
                    w.newWorksheet("Data"),
                    """
                    DAFTAR PESERTA
                    No|Nama|NIP|NIK|Gol|HP|Tgl Lahir
                    #1|Budi Satu|#198001012005011902||III/a|#81200001010|#29221
                    #2|Budi Dua||#6408141203809907|||
                    #3|Budi Tiga|198001012005011903|||0812 0000 1011|01/01/1980
                    #4|Aiptu Budi Empat|#76079904||||
                    """));

    Roster roster = ListFiles.roster(file);

    assertThat(ListFiles.people(roster))
        .isEqualTo(
            """
            3 | TOLAK | Budi Satu |  | U | \n\
            4 | TOLAK | Budi Dua |  | U | \n\
            5 | TERIMA | Budi Tiga | NIP 198001012005011903 | M | \n\
            6 | TERIMA | Budi Empat | NRP 76079904 | U | \
            """);
    assertThat(roster.rows().get(2).draft().orElseThrow().home().phone()).isEqualTo("081200001010");
    assertThat(roster.rows().get(2).draft().orElseThrow().home().birth())
        .hasToString("Optional[1980-01-01]");
  }

  @Test
  void mergedCellsCountForEveryRowTheyCover() {
    Path file =
        files.workbook(
            w -> {
              var sheet = w.newWorksheet("Data");
              ListFiles.fill(
                  sheet,
                  """
                  No|Nama|Identitas||Kelompok
                  ||NIP|NIK|
                  #1|Budi Satu|||KEPALA DESA
                  #2|Budi Dua|||
                  #3|Budi Tiga|||PANITIA
                  """);
              sheet.range(0, 0, 1, 0).merge();
              sheet.range(0, 1, 1, 1).merge();
              sheet.range(0, 2, 0, 3).merge();
              sheet.range(2, 4, 3, 4).merge();
            });

    Roster roster = ListFiles.roster(file);

    assertThat(ListFiles.people(roster))
        .isEqualTo(
            """
            3 | TERIMA | Budi Satu |  | U | KEPALA DESA
            4 | TERIMA | Budi Dua |  | U | KEPALA DESA
            5 | TERIMA | Budi Tiga |  | U | PANITIA\
            """);
    assertThat(roster.mapping().columns())
        .extracting(c -> c.holds())
        .containsExactly(
            RosterColumn.ROW_NUMBER,
            RosterColumn.NAME,
            RosterColumn.NIP,
            RosterColumn.NIK,
            RosterColumn.GROUP);
  }

  @Test
  void theSheetWithATableIsReadAndOthersAreNamed() {
    Path file =
        files.workbook(
            w -> {
              ListFiles.fill(w.newWorksheet("Sampul"), "PANDUAN\nIsi dengan benar");
              ListFiles.fill(w.newWorksheet("ASN"), "No|Nama|NIP\n#1|Budi Satu|");
              ListFiles.fill(w.newWorksheet("Desa"), "No|Nama|NIK\n#1|Budi Dua|");
            });

    Roster roster = ListFiles.roster(file);

    assertThat(roster.source().sheet()).isEqualTo("ASN");
    assertThat(roster.source().unread()).containsExactly("Sampul", "Desa");
    assertThat(roster.rows()).extracting(RosterRow::line).containsExactly(1, 2);
  }
}
