package id.balai.app.simulation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;

/// A list of people who do not exist, as an office would send it.
final class InventedPeople {

  private static final List<String> FIRST =
      List.of(
          "Ahmad",
          "Siti",
          "Budi",
          "Dewi",
          "Fajar",
          "Hasnah",
          "Imran",
          "Kartika",
          "Lukman",
          "Maryam",
          "Norma",
          "Oktavia",
          "Pandu",
          "Rahmi",
          "Salim",
          "Tuti",
          "Umar",
          "Vina",
          "Wahyu",
          "Yuliana",
          "Zainal",
          "Agus",
          "Bunga",
          "Cahya",
          "Darma",
          "Endang",
          "Faridah",
          "Gunawan",
          "Herlina",
          "Indra",
          "Joko",
          "Kamaruddin",
          "Laila",
          "Mulyadi",
          "Nurhayati",
          "Opik",
          "Puspita",
          "Ridwan",
          "Suryani",
          "Taufik",
          "Utami",
          "Vera",
          "Wati",
          "Yanto",
          "Zubaidah",
          "Arif");
  private static final List<String> MIDDLE =
      List.of(
          "Nur", "Kusuma", "Adi", "Putri", "Rahman", "Jaya", "Sari", "Bakti", "Eka", "Hadi",
          "Intan", "Karya", "Lestari", "Mega", "Panca", "Rizki", "Setia", "Tirta", "Wira", "Yudha",
          "Asih", "Bayu", "Citra", "Dian", "Fitri", "Galih", "Hening", "Ika", "Jati", "Kirana",
          "Lintang", "Murni", "Nila", "Pertiwi", "Ratna", "Sekar", "Teguh", "Utama", "Widya",
          "Yoga", "Zahra", "Aulia", "Bima", "Cendana", "Danu", "Elok", "Gita");
  private static final List<String> LAST =
      List.of(
          "Wibowo",
          "Lestariani",
          "Norhidayat",
          "Belareq",
          "Kelana",
          "Fitriyani",
          "Bahran",
          "Effendi",
          "Saputra",
          "Wulandari",
          "Hakim",
          "Permadi",
          "Anggraini",
          "Mahendra",
          "Susanti",
          "Prabandari",
          "Ramadhan",
          "Kurniasih",
          "Firmansyah",
          "Handoko",
          "Maulida",
          "Nugraha",
          "Oktaviani",
          "Purnama",
          "Rusdiana",
          "Syahputri",
          "Tampubolang",
          "Ulfah",
          "Wijaya",
          "Yusran",
          "Zulkarnaen",
          "Arsyad",
          "Basri",
          "Cahyono",
          "Darmawati",
          "Erlangga",
          "Fauziah",
          "Ginting",
          "Haryati",
          "Iskandar",
          "Jamilah",
          "Kartono",
          "Lumban",
          "Mansyur",
          "Nasir",
          "Pratiwi",
          "Qodariah",
          "Rosmini",
          "Suharyono",
          "Tanjung",
          "Usman");
  private static final List<String> GROUPS =
      List.of("UPT/INSTANSI", "ASN KECAMATAN", "PERANGKAT DESA/BPD", "TOKOH/UNDANGAN");

  private InventedPeople() {}

  /// A file with these people.
  ///
  /// @param session all are invited to it
  /// @param signing of a hundred, how many are to sign its declaration
  static void write(Path file, int people, String session, int signing) throws IOException {
    var text = new StringJoiner("\n", "nama_lengkap,jabatan,instansi,kelompok,peran,bagian,", "\n");
    text.add("ttd_deklarasi");
    for (int i = 0; i < people; i++) {
      boolean isSigning = (i + 1) * signing / 100 > i * signing / 100;
      text.add(
          String.join(
              ",",
              name(i),
              "Anggota",
              "Kantor Contoh " + (i % 60 + 1),
              GROUPS.get(i % GROUPS.size()),
              "PESERTA",
              session,
              isSigning ? "Y" : ""));
    }
    Files.writeString(file, text.toString(), StandardCharsets.UTF_8);
  }

  /// No two of the first hundred thousand are alike: the three lists have no common divisor.
  static String name(int number) {
    return FIRST.get(number % FIRST.size())
        + " "
        + MIDDLE.get(number % MIDDLE.size())
        + " "
        + LAST.get(number % LAST.size());
  }
}
