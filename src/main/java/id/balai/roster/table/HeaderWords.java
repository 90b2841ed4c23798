package id.balai.roster.table;

import static id.balai.domain.participant.roster.RosterColumn.*;

import id.balai.domain.participant.roster.RosterColumn;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the words above a column mean, and how plainly they say so (R32).
///
/// The words alone decide nothing: [ColumnDecider] weighs them against what stands below.
final class HeaderWords {
  private static final Map<String, RosterColumn> PHRASES = new HashMap<>();

  static {
    put(
        ROW_NUMBER,
        "no",
        "nomor",
        "no urut",
        "nomor urut",
        "num",
        "number",
        "nmr",
        "#",
        "nu",
        "nr");
    put(CODE, "kode", "kode peserta", "id peserta", "code", "id", "kd");
    put(NAME, "nama lengkap", "nama dan gelar", "full name", "nama lengkap dan gelar", "nama/nip");
    put(NAME, "nama lengkap dengan gelar", "nama", "name", "nm", "nama lengkap tanpa gelar");
    put(BARE_NAME, "nama tanpa gelar");
    put(GIVEN_NAME, "nama depan", "first name", "given name", "forename", "given names");
    put(FAMILY_NAME, "nama belakang", "last name", "family name", "surname", "nama keluarga");
    put(FRONT_TITLES, "gelar depan", "gelar di depan", "glr depan", "front title", "gelar dpn");
    put(
        BACK_TITLES,
        "gelar belakang",
        "gelar",
        "gelar akademik",
        "glr belakang",
        "glr",
        "gelar blkg");
    put(SEX, "jk", "l/p", "lp", "p/l", "jenis kelamin", "kelamin", "sex", "gender", "jns kelamin");
    put(SEX, "jenis kel", "j/k", "jns kel", "lk/pr", "laki laki/perempuan", "l p", "kel");
    put(MALE_MARK, "l", "lk", "laki laki", "pria");
    put(FEMALE_MARK, "p", "pr", "perempuan", "wanita");
    put(STATUS, "status", "status kepegawaian", "status pegawai", "kepegawaian", "jenis asn");
    put(IDENTITY_KIND, "jenis id", "jenis identitas", "jenis nomor", "tipe id", "jenis kartu");
    put(IDENTITY, "nomor id", "no id", "identitas", "nomor identitas", "no identitas", "id number");
    put(IDENTITY, "nomor induk", "no induk", "nomor pengenal", "identity number", "nomor kartu");
    put(NRP, "nomor registrasi pokok", "nrp/nip polri", "no registrasi");
    put(RANK, "pangkat", "rank", "pkt");
    put(GRADE, "gol", "golongan", "gol ruang", "golongan ruang", "gol/ruang", "grade", "ruang");
    put(POSITION, "jabatan", "jab", "position", "pekerjaan", "tugas", "jabatan/tugas", "profesi");
    put(POSITION, "job title", "job position", "occupation", "jabatan/pekerjaan");
    put(INSTITUTION, "instansi", "unit kerja", "unit", "lembaga", "organisasi", "asal", "opd");
    put(INSTITUTION, "skpd", "dinas", "kantor", "sekolah", "utusan", "perwakilan", "satuan kerja");
    put(INSTITUTION, "satker", "unker", "tempat tugas", "tempat kerja", "institution", "mewakili");
    put(INSTITUTION, "perangkat daerah", "bidang", "satuan", "kesatuan", "unsur instansi");
    put(INSTITUTION, "company", "organization", "affiliation", "asal sekolah", "asal instansi");
    put(VILLAGE, "desa", "kelurahan", "kampung", "village", "nagari", "asal desa", "kel/desa");
    put(GROUP, "kelompok", "unsur", "kategori", "rombongan", "group", "klp", "golongan peserta");
    put(ROLE, "peran", "sebagai", "role", "keterlibatan", "kedudukan", "kapasitas");
    put(SESSIONS, "bagian", "sesi", "bagian acara", "session", "sessions", "kode sesi");
    put(ORDER, "urut", "urutan", "urutan protokol", "urut protokol", "order");
    put(PHONE, "hp", "no hp", "wa", "no wa", "telepon", "telp", "no telp", "phone", "handphone");
    put(BIRTH, "tgl lahir", "tanggal lahir", "lahir", "ttl", "tempat tanggal lahir", "birth date");
    put(BIRTH, "tempat tgl lahir", "tempat/tgl lahir", "tempat/tanggal lahir", "tgl lhr", "dob");
    put(SIGNS_DECLARATION, "ttd deklarasi", "tanda tangan deklarasi", "penanda tangan deklarasi");
    put(SIGNS_DECLARATION, "signs declaration", "signs the declaration");
    put(NOTE, "ket", "keterangan", "catatan", "catatan uji", "note", "notes", "remark");
    put(IGNORED, "tanda tangan", "ttd", "paraf", "alamat", "email", "e mail", "agama", "foto");
    put(IGNORED, "pendidikan", "usia", "umur", "tempat lahir", "golongan darah", "gol darah");
    put(IGNORED, "kecamatan", "kabupaten", "provinsi", "rt", "rw", "rt/rw", "npwp", "rekening");
    put(IGNORED, "no rekening", "status perkawinan", "kehadiran", "hadir", "waktu", "tmt", "bank");
    put(IGNORED, "sapaan", "salutation", "thn", "bln", "tahun", "bulan", "lulus", "kelas");
    put(IGNORED, "masuk", "keluar", "menit di dalam", "in", "out", "minutes inside");
  }

  private static final Pattern NUMBER = Pattern.compile("\\d{3,}");

  private HeaderWords() {}

  private static void put(RosterColumn column, String... phrases) {
    for (String phrase : phrases) {
      PHRASES.put(phrase, column);
    }
  }

  /// What a column under these words holds; empty if the words mean nothing here.
  static Optional<Meaning> meaning(String header) {
    if (header.isBlank()) {
      return Optional.empty();
    }
    HeaderText text = HeaderText.of(header);
    RosterColumn exact = PHRASES.get(text.phrase());
    if (exact != null) {
      return Optional.of(new Meaning(exact, Meaning.SURE));
    }
    return byWords(text);
  }

  private static Optional<Meaning> byWords(HeaderText text) {
    if (text.words().isEmpty()
        || text.words().stream().anyMatch(w -> NUMBER.matcher(w).matches())) {
      return Optional.empty();
    }
    return HeaderNames.meaning(text)
        .or(() -> HeaderNumbers.meaning(text))
        .or(() -> HeaderTopics.meaning(text));
  }

  /// Whether the words are a column's, even if it is of no use.
  static boolean isHeader(String text) {
    return meaning(text).isPresent();
  }

  /// Words without case and signs, by which a header is told from another.
  static String normal(String header) {
    return HeaderText.of(header).phrase();
  }
}
