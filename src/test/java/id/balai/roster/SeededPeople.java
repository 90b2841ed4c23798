package id.balai.roster;

import id.balai.domain.participant.IdentityKind;
import id.balai.domain.participant.IdentityNumber;
import id.balai.domain.participant.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Invented people, the same for the same seed.
final class SeededPeople {
  private static final List<String> MEN =
      List.of(
          "Sutrasno",
          "Darmaji",
          "Legiman",
          "Tukimin",
          "Baharuddin",
          "Yohanes",
          "Ketut",
          "Rahmat",
          "Hamzah",
          "René",
          "Gunawan",
          "Zulfikar",
          "Petrus",
          "La Ode",
          "Ferdinan",
          "Abdul Muizz",
          "Agus");
  private static final List<String> WOMEN =
      List.of(
          "Kusmiyati",
          "Wagirah",
          "Martiningsih",
          "Rusminah",
          "Nur Aini",
          "Theresia",
          "Ni Luh",
          "Sulastri",
          "Nor Hasanah",
          "Elisabet",
          "Dayang",
          "Siti",
          "Ratih",
          "Yuliana",
          "Ponirah");
  private static final List<String> LAST =
      List.of(
          "Widagdo",
          "Hidayatullah",
          "Simanjuntak",
          "Pakpahan",
          "Wulandari",
          "Lestari",
          "Ma'ruf",
          "Sudarsa",
          "Jum’at",
          "Tandilangi",
          "Kurniawan",
          "Ba'un",
          "Prawira",
          "Sihombing",
          "Daeng Matutu",
          "Nurcahyo",
          "Lumban Gaol",
          "Pratiwi",
          "Ritonga",
          "Manurung",
          "Salsabila");
  private static final List<String> SYLLABLES =
      List.of("ba", "ri", "ta", "no", "su", "mi", "la", "ke", "do", "wa", "ni", "ra", "ju", "ha");
  private static final List<String> FRONT = List.of("Dr. ", "Drs. ", "H. ", "Hj. ", "Ir. ", "dr. ");
  private static final List<String> BACK =
      List.of(", S.Pd.", ", S.E., M.Si.", ", S.Sos", " S.Kom", ", A.Md.Keb.", ", S.H.", ", M.Pd");
  private static final List<String> POSTS =
      List.of(
          "Camat",
          "Kepala Desa",
          "Staf",
          "Guru",
          "Kasi Pelayanan",
          "Sekretaris",
          "Ketua BPD",
          "Kadus II",
          "Narasumber",
          "Perangkat Desa",
          "Bendahara",
          "Operator",
          "Kaur Umum",
          "Anggota");
  private static final List<String> OFFICES =
      List.of(
          "Kecamatan Rantau Pulung",
          "Desa Mukti Jaya",
          "SDN 004",
          "Puskesmas",
          "Desa Kebon Agung",
          "Dinas Pendidikan",
          "Polsek",
          "SMPN 1",
          "Desa Tanjung Labu",
          "Kantor Camat",
          "Peserta");

  /// Somebody, with everything that a list may say.
  ///
  /// @param printed the name with titles
  /// @param nip the number of a civil servant; empty if the person is none
  /// @param nik the population number
  record Person(
      String printed,
      Sex sex,
      String nip,
      String nik,
      LocalDate birth,
      String position,
      String institution,
      String phone,
      String grade) {

    List<IdentityNumber> numbers(boolean withNip, boolean withNik) {
      List<IdentityNumber> numbers = new java.util.ArrayList<>();
      if (withNip && !nip.isEmpty()) {
        numbers.add(new IdentityNumber(IdentityKind.NIP, nip));
      }
      if (withNik) {
        numbers.add(new IdentityNumber(IdentityKind.NIK, nik));
      }
      return numbers;
    }
  }

  private final Random random;
  private int serial = 1;

  SeededPeople(Random random) {
    this.random = random;
  }

  Person next() {
    boolean isWoman = random.nextBoolean();
    LocalDate birth = LocalDate.of(1966, 1, 1).plusDays(random.nextInt(12_000));
    serial = serial % 98 + 1;
    return new Person(
        name(isWoman),
        isWoman ? Sex.FEMALE : Sex.MALE,
        random.nextInt(4) == 0 ? "" : nip(birth, isWoman),
        nik(birth, isWoman),
        birth,
        one(POSTS),
        one(OFFICES),
        String.format(Locale.ROOT, "0812000%05d", 1000 + random.nextInt(90_000)),
        one(List.of("IV/a", "III/d", "III/a", "II/c", "IX")));
  }

  private String name(boolean isWoman) {
    StringBuilder name = new StringBuilder();
    if (random.nextInt(5) == 0) {
      name.append(one(FRONT));
    }
    if (random.nextInt(12) == 0) {
      name.append(one(List.of("M. ", "A. ", "I. ", "Muh. ", "R. ")));
    }
    name.append(one(isWoman ? WOMEN : MEN));
    if (random.nextInt(6) > 0) {
      name.append(' ').append(one(LAST));
    }
    name.append(' ').append(invented());
    if (random.nextInt(3) == 0) {
      name.append(one(BACK));
    }
    return name.toString();
  }

  /// Makes names differ beyond doubt.
  private String invented() {
    String word = one(SYLLABLES) + one(SYLLABLES) + one(SYLLABLES) + one(SYLLABLES);
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private String nip(LocalDate birth, boolean isWoman) {
    int year = birth.getYear() + 20 + random.nextInt(15);
    return String.format(
        Locale.ROOT,
        "%04d%02d%02d%04d%02d%d%03d",
        birth.getYear(),
        birth.getMonthValue(),
        birth.getDayOfMonth(),
        year,
        1 + random.nextInt(12),
        isWoman ? 2 : 1,
        900 + serial);
  }

  private String nik(LocalDate birth, boolean isWoman) {
    return String.format(
        Locale.ROOT,
        "640814%02d%02d%02d99%02d",
        birth.getDayOfMonth() + (isWoman ? 40 : 0),
        birth.getMonthValue(),
        birth.getYear() % 100,
        serial % 10 == 0 ? serial + 1 : serial);
  }

  private <T> T one(List<T> many) {
    return many.get(random.nextInt(many.size()));
  }
}
