package id.balai.roster.table;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.participant.roster.RosterColumn;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the words above a column mean, in the wordings that offices, forms and programs use.
final class HeaderWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          No                                      | ROW_NUMBER
          NO.                                     | ROW_NUMBER
          No. Urut                                | ROW_NUMBER
          N O                                     | ROW_NUMBER
          Nama                                    | NAME
          NAMA LENGKAP                            | NAME
          N A M A                                 | NAME
          Nama Lengkap (beserta gelar)            | NAME
          Nama Lengkap dengan Gelar               | NAME
          Nama Peserta                            | NAME
          Nama Pegawai                            | NAME
          Nama Undangan                           | NAME
          Nama Bapak/Ibu                          | NAME
          Nama Kepala Sekolah                     | NAME
          Nama Kepala Desa                        | NAME
          Kepada Yth                              | NAME
          Yth.                                    | NAME
          Nama sesuai KTP                         | NAME
          Nama (untuk sertifikat)                 | NAME
          nm_lengkap                              | NAME
          namaLengkap                             | NAME
          Full Name                               | NAME
          Nama Lengkp                             | NAME
          Nama Depan                              | GIVEN_NAME
          Last Name                               | FAMILY_NAME
          Gelar Depan                             | FRONT_TITLES
          Gelar Belakang                          | BACK_TITLES
          Nama Tanpa Gelar                        | BARE_NAME
          Nama dan Jabatan                        | NAME_AND_POSITION
          Nama / Jabatan                          | NAME_AND_POSITION
          NIP                                     | NIP
          N.I.P.                                  | NIP
          NIP Baru                                | NIP
          No. Induk Pegawai                       | NIP
          NIK                                     | NIK
          No. KTP                                 | NIK
          Nomor Induk Kependudukan                | NIK
          NRP                                     | NRP
          NUPTK                                   | NUPTK
          NIP/NIK                                 | IDENTITY
          NIP / NRP                               | IDENTITY
          No. Identitas                           | IDENTITY
          L/P                                     | SEX
          JK                                      | SEX
          Jenis Kelamin                           | SEX
          Jns. Klmin                              | SEX
          Gender                                  | SEX
          Pangkat/Gol                             | RANK_AND_GRADE
          Pangkat, Golongan Ruang                 | RANK_AND_GRADE
          Pangkat (Gol.)                          | RANK
          Gol. Ruang                              | GRADE
          Golongan                                | GRADE
          Jabatan                                 | POSITION
          JABA-\\nTAN                             | POSITION
          Jbtn                                    | POSITION
          Jabtan                                  | POSITION
          Pekerjaan                               | POSITION
          Instansi                                | INSTITUTION
          Unit Kerja                              | INSTITUTION
          Asal Sekolah                            | INSTITUTION
          Nama Instansi                           | INSTITUTION
          Nama Sekolah                            | INSTITUTION
          Perangkat Daerah                        | INSTITUTION
          Tempat Tugas                            | INSTITUTION
          SKPD/OPD                                | INSTITUTION
          Desa                                    | VILLAGE
          Desa/Kelurahan                          | VILLAGE
          Nama Desa                               | VILLAGE
          Kelompok                                | GROUP
          Unsur                                   | GROUP
          Peran                                   | ROLE
          Sebagai                                 | ROLE
          No. HP                                  | PHONE
          No HP/WA                                | PHONE
          Nomor WhatsApp                          | PHONE
          Telp.                                   | PHONE
          Kontak                                  | PHONE
          Tempat, Tanggal Lahir                   | BIRTH
          Tgl. Lahir                              | BIRTH
          TTL                                     | BIRTH
          Status Kepegawaian                      | STATUS
          Keterangan                              | NOTE
          Ket.                                    | NOTE
          Tanda Tangan                            | IGNORED
          TTD                                     | IGNORED
          Paraf                                   | IGNORED
          Alamat                                  | IGNORED
          E-mail                                  | IGNORED
          Email Address                           | IGNORED
          Tempat Lahir                            | IGNORED
          Gol. Darah                              | IGNORED
          Nama Kegiatan                           | IGNORED
          Kecamatan                               | IGNORED
          No. Rekening                            | IGNORED
          Timestamp                               | IGNORED
          NIK Ibu                                 | IGNORED
          No. HP Orang Tua                        | IGNORED
          """)
  void aHeaderMeansWhatAPersonReadsInIt(String header, RosterColumn holds) {
    assertThat(HeaderWords.meaning(header.translateEscapes()).map(Meaning::holds)).contains(holds);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "-",
        "...",
        "197104201997031001",
        "Hj. Siti Ma'rifah Effendi",
        "Sutarno",
        "SDN 004 Rantau Pulung 2024",
        "√"
      })
  void whatIsNoHeaderMeansNothing(String text) {
    assertThat(HeaderWords.isHeader(text)).isFalse();
  }

  /// A column about somebody else is never taken for the person's own.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nama Ibu",
        "Nama Ayah",
        "Nama Suami/Istri",
        "Nama Orang Tua",
        "Nama Wali",
        "Nama Atasan",
        "Nama Lama",
        "Nama Panggilan"
      })
  void aNameOfSomebodyElseWeighsNextToNothing(String header) {
    Meaning meaning = HeaderWords.meaning(header).orElseThrow();
    assertThat(meaning.strength()).isEqualTo(Meaning.OTHER);
  }

  @ParameterizedTest
  @CsvSource({
    "Nama Lengkap,Nama",
    "NIP,Pangkat",
    "Jenis Kelamin,Status",
    "Pangkat/Gol,Unit",
    "No. HP,Telp"
  })
  void plainWordsSayAtLeastAsMuchAsOthers(String plainer, String other) {
    assertThat(HeaderWords.meaning(plainer).orElseThrow().strength())
        .isGreaterThanOrEqualTo(HeaderWords.meaning(other).orElseThrow().strength());
  }

  @ParameterizedTest
  @CsvSource({
    "lgkp,lengkap",
    "lgkap,lengkap",
    "klmin,kelamin",
    "jbtn,jabatan",
    "jabtan,jabatan",
    "jabatn,jabatan",
    "jbaatan,jabatan",
    "jabattan,jabatan",
    "instnsi,instansi",
    "instasi,instansi",
    "tnggal,tgl",
    "tanggl,tgl",
    "alamt,alamat",
    "golonagn,gol",
    "kelurahann,desa"
  })
  void aSlipOfThePenIsTheWordThatWasMeant(String written, String meant) {
    assertThat(HeaderVocabulary.canonical(written)).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"sutarno", "effendi", "rantau", "pulung", "xy", "ab", "sosialisasi", "netralitas"})
  void aWordOfAnotherKindStaysWhatItIs(String word) {
    assertThat(HeaderVocabulary.canonical(word)).isEqualTo(word);
  }

  /// Case, blanks and signs around the words change nothing.
  @Test
  void dressingChangesNoMeaning() {
    var random = new Random(32);
    String[] headers = {"Nama Lengkap", "Jenis Kelamin", "Pangkat/Gol", "No. HP", "Unit Kerja"};
    for (int round = 0; round < 400; round++) {
      String header = headers[random.nextInt(headers.length)];
      String dressed =
          switch (random.nextInt(6)) {
            case 0 -> header.toUpperCase(Locale.ROOT);
            case 1 -> "  " + header.toLowerCase(Locale.ROOT) + " *";
            case 2 -> header.replace(" ", "\n");
            case 3 -> header.replace(" ", "_");
            case 4 -> header + " :";
            default -> "\"" + header + "\"";
          };
      assertThat(HeaderWords.meaning(dressed)).as(dressed).isEqualTo(HeaderWords.meaning(header));
    }
  }
}
