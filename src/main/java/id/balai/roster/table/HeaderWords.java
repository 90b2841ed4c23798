package id.balai.roster.table;

import static id.balai.domain.participant.roster.RosterColumn.*;

import id.balai.domain.participant.roster.RosterColumn;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the words above a column mean (R32).
final class HeaderWords {
  private static final Map<String, RosterColumn> PHRASES = new HashMap<>();

  static {
    put(ROW_NUMBER, "no", "nomor", "no urut", "nomor urut", "num", "number", "nmr", "#", "nu");
    put(CODE, "kode", "kode peserta", "id peserta", "code", "id", "kd");
    put(NAME, "nama", "nama lengkap", "nama peserta", "nama dan gelar", "name", "full name", "nm");
    put(NAME, "peserta", "nama undangan", "nama pegawai", "nama guru", "nama tamu", "nama/nip");
    put(FRONT_TITLES, "gelar depan", "gelar di depan", "glr depan", "front title");
    put(BACK_TITLES, "gelar belakang", "gelar", "gelar akademik", "glr belakang", "glr");
    put(SEX, "jk", "l/p", "lp", "p/l", "jenis kelamin", "kelamin", "sex", "gender", "jns kelamin");
    put(SEX, "jenis kel", "j/k", "jns kel", "lk/pr", "laki laki/perempuan");
    put(MALE_MARK, "l", "lk", "laki laki", "pria");
    put(FEMALE_MARK, "p", "pr", "perempuan", "wanita");
    put(STATUS, "status", "status kepegawaian", "status pegawai", "kepegawaian", "jenis asn");
    put(IDENTITY_KIND, "jenis id", "jenis identitas", "jenis nomor", "tipe id", "jenis kartu");
    put(IDENTITY, "nomor id", "no id", "identitas", "nomor identitas", "no identitas", "id number");
    put(IDENTITY, "nomor induk", "no induk", "nomor pengenal", "identity number", "nomor kartu");
    put(NIP, "nomor induk pegawai", "no induk pegawai");
    put(NIK, "no ktp", "nomor ktp", "ktp", "nomor induk kependudukan", "no induk kependudukan");
    put(NRP, "nomor registrasi pokok", "nrp/nip polri", "no registrasi");
    put(RANK, "pangkat", "rank", "pkt");
    put(GRADE, "gol", "golongan", "gol ruang", "golongan ruang", "gol/ruang", "grade", "ruang");
    put(POSITION, "jabatan", "jab", "position", "pekerjaan", "tugas", "jabatan/tugas", "profesi");
    put(INSTITUTION, "instansi", "unit kerja", "unit", "lembaga", "organisasi", "asal", "opd");
    put(INSTITUTION, "skpd", "dinas", "kantor", "sekolah", "utusan", "perwakilan", "satuan kerja");
    put(INSTITUTION, "satker", "unker", "tempat tugas", "tempat kerja", "institution", "mewakili");
    put(INSTITUTION, "perangkat daerah", "bidang", "satuan", "kesatuan", "unsur instansi");
    put(VILLAGE, "desa", "kelurahan", "kampung", "village", "nagari", "asal desa", "kel/desa");
    put(GROUP, "kelompok", "unsur", "kategori", "rombongan", "group", "klp", "golongan peserta");
    put(ROLE, "peran", "sebagai", "role", "keterlibatan", "kedudukan", "kapasitas");
    put(SESSIONS, "bagian", "sesi", "bagian acara", "session", "sessions", "kode sesi");
    put(ORDER, "urut", "urutan", "order", "urutan protokol", "urut protokol");
    put(PHONE, "hp", "no hp", "wa", "no wa", "telepon", "telp", "no telp", "phone", "handphone");
    put(PHONE, "no handphone", "kontak", "whatsapp", "no whatsapp", "nomor hp", "no telepon");
    put(PHONE, "hp/wa", "no hp/wa", "no hp wa", "nomor telepon", "tlp", "no tlp", "nomor wa");
    put(BIRTH, "tgl lahir", "tanggal lahir", "lahir", "ttl", "tempat tanggal lahir", "birth date");
    put(BIRTH, "tempat tgl lahir", "tempat/tgl lahir", "tempat/tanggal lahir", "tgl lhr");
    put(SIGNS_DECLARATION, "ttd deklarasi", "tanda tangan deklarasi", "penanda tangan deklarasi");
    put(NOTE, "ket", "keterangan", "catatan", "catatan uji", "note", "notes", "remark");
    put(IGNORED, "tanda tangan", "ttd", "paraf", "alamat", "email", "e mail", "agama", "foto");
    put(IGNORED, "pendidikan", "usia", "umur", "tempat lahir", "golongan darah", "gol darah");
    put(IGNORED, "kecamatan", "kabupaten", "provinsi", "rt", "rw", "rt/rw", "npwp", "rekening");
    put(IGNORED, "no rekening", "status perkawinan", "kehadiran", "hadir", "waktu", "tmt", "bank");
  }

  private static final Set<String> NUMBER_WORDS =
      Set.of("nip", "nik", "nrp", "nuptk", "ktp", "nipppk", "nipd", "niy", "nbm");
  private static final Set<String> PLACES =
      Set.of("instansi", "unit", "sekolah", "opd", "lembaga", "kantor", "skpd", "organisasi");

  private HeaderWords() {}

  private static void put(RosterColumn column, String... phrases) {
    for (String phrase : phrases) {
      PHRASES.put(phrase, column);
    }
  }

  /// What a column under these words holds; empty if the words mean nothing here.
  static Optional<RosterColumn> meaning(String header) {
    String phrase = normal(header);
    if (phrase.isEmpty() || phrase.length() > 60) {
      return Optional.empty();
    }
    RosterColumn exact = PHRASES.get(phrase);
    return exact != null ? Optional.of(exact) : byWords(List.of(phrase.split("[ /]+", -1)));
  }

  /// Whether the words are a column's, even if it is of no use.
  static boolean isHeader(String text) {
    return meaning(text).isPresent();
  }

  static String normal(String header) {
    return header
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\(.*?\\)", " ")
        .replaceAll("[^\\p{L}\\p{N}/#]+", " ")
        .replaceAll("\\s*/\\s*", "/")
        .replaceAll("^/|/$", "")
        .strip();
  }

  private static Optional<RosterColumn> byWords(List<String> words) {
    if (words.size() > 7 || words.stream().anyMatch(w -> w.matches("\\d{3,}"))) {
      return Optional.empty();
    }
    return numbers(words).or(() -> name(words)).or(() -> service(words)).or(() -> others(words));
  }

  private static Optional<RosterColumn> numbers(List<String> words) {
    List<String> found = words.stream().filter(NUMBER_WORDS::contains).distinct().toList();
    if (found.isEmpty() || words.contains("nama")) {
      return Optional.empty();
    }
    if (found.size() > 1 || words.contains("pangkat")) {
      return Optional.of(words.contains("pangkat") ? RANK_AND_GRADE : IDENTITY);
    }
    return Optional.of(
        switch (found.getFirst()) {
          case "nik", "ktp" -> NIK;
          case "nuptk" -> NUPTK;
          case "nrp" -> NRP;
          case "nip", "nipppk" -> NIP;
          default -> IGNORED;
        });
  }

  private static Optional<RosterColumn> name(List<String> words) {
    if (!words.contains("nama") && !words.contains("name")) {
      return Optional.empty();
    }
    if (words.stream().anyMatch(PLACES::contains)) {
      return Optional.of(INSTITUTION);
    }
    if (words.contains("desa") || words.contains("kelurahan")) {
      return Optional.of(VILLAGE);
    }
    boolean isOther = words.contains("ibu") || words.contains("ayah") || words.contains("kegiatan");
    return Optional.of(isOther ? IGNORED : NAME);
  }

  private static Optional<RosterColumn> service(List<String> words) {
    boolean isGrade = words.contains("gol") || words.contains("golongan");
    if (words.contains("pangkat")) {
      return Optional.of(words.size() == 1 ? RANK : RANK_AND_GRADE);
    }
    if (isGrade && !words.contains("darah")) {
      return Optional.of(GRADE);
    }
    return words.contains("jabatan") ? Optional.of(POSITION) : Optional.empty();
  }

  private static Optional<RosterColumn> others(List<String> words) {
    if (words.contains("kelamin")) {
      return Optional.of(SEX);
    }
    if (words.contains("lahir")) {
      return Optional.of(words.contains("tempat") && words.size() == 2 ? IGNORED : BIRTH);
    }
    if (words.contains("hp") || words.contains("wa") || words.contains("telp")) {
      return Optional.of(PHONE);
    }
    if (words.contains("instansi") || (words.contains("unit") && words.contains("kerja"))) {
      return Optional.of(INSTITUTION);
    }
    if (words.contains("desa") && words.size() <= 3) {
      return Optional.of(VILLAGE);
    }
    boolean isSignature = words.contains("tangan") && words.contains("tanda");
    return isSignature ? Optional.of(IGNORED) : Optional.empty();
  }
}
