package id.balai.roster.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The words that headers are made of, and how they are shortened and misspelt.
///
/// A word is known by itself, as one of its synonyms, by its consonants (`lgkp`, `klmin`, `jbtn`)
/// or with one slip of the pen; so no list of spellings is needed.
final class HeaderVocabulary {
  private static final Map<String, String> WORDS = new HashMap<>();
  private static final Map<String, String> SEEN = new ConcurrentHashMap<>();
  private static final int MOST_SEEN = 20_000;

  static {
    put("no", "no", "nomor", "nomer", "number", "num", "nmr", "nr", "#", "nomornya");
    put("nama", "nama", "name", "nm", "namanya");
    put("lengkap", "lengkap", "full", "complete");
    put("tgl", "tgl", "tanggal", "date", "tggl", "tangal");
    put("lahir", "lahir", "birth", "kelahiran", "born", "dob");
    put(
        "telp", "telp", "telepon", "telpon", "telefon", "tlp", "tlpn", "phone", "kontak",
        "contact");
    put("hp", "hp", "handphone", "ponsel", "seluler", "mobile", "wa", "whatsapp", "whatsap");
    put("hp", "hape", "nohp", "nowa", "whatshap", "cell");
    put("jenis", "jenis", "jns", "type");
    put("kelamin", "kelamin", "gender", "sex", "jk", "klmn", "lp");
    put(
        "jabatan",
        "jabatan",
        "jab",
        "designation",
        "position",
        "jabatannya",
        "occupation",
        "posisi",
        "job");
    put("pekerjaan", "pekerjaan", "profesi", "profession");
    put("gol", "gol", "golongan", "grade");
    put("pangkat", "pangkat", "pkt", "rank", "pgkt");
    put("instansi", "instansi", "lembaga", "organisasi", "institution", "institusi", "company");
    put(
        "instansi",
        "agency",
        "ministry",
        "organization",
        "organisation",
        "affiliation",
        "afiliasi",
        "perusahaan");
    put(
        "instansi",
        "opd",
        "skpd",
        "satker",
        "unker",
        "unor",
        "employer",
        "kantor",
        "dinas",
        "badan",
        "inst");
    put(
        "sekolah",
        "sekolah",
        "madrasah",
        "school",
        "universitas",
        "kampus",
        "sek",
        "pendidikantinggi");
    put("unit", "unit", "satuan", "bidang", "bagian", "division", "department", "divisi");
    put("kerja", "kerja", "tugas");
    put("desa", "desa", "kelurahan", "kampung", "village", "nagari", "gampong", "pekon");
    put("alamat", "alamat", "address", "domisili", "jalan");
    put("pegawai", "pegawai", "employee", "karyawan", "asn", "pns", "pppk", "aparatur");
    put("peserta", "peserta", "attendee", "participant", "hadirin", "anggota", "member");
    put("undangan", "undangan", "tamu", "guest", "invitee", "diundang");
    put("orang", "guru", "siswa", "atlet", "mahasiswa", "pemain", "official", "perangkat", "kader");
    put(
        "orang",
        "murid",
        "santri",
        "warga",
        "penduduk",
        "person",
        "pendaftar",
        "personil",
        "orang");
    put("orang", "personel", "dosen", "pejabat", "pengurus", "penerima", "responden", "registrant");
    put(
        "orang",
        "kades",
        "narasumber",
        "panitia",
        "petugas",
        "staf",
        "tenaga",
        "delegasi",
        "pelajar");
    put("identitas", "identitas", "identity", "pengenal", "id", "kartu");
    put("nip", "nip", "nipppk", "nipnya", "nippppk");
    put("nik", "nik", "ktp", "kependudukan");
    put("nrp", "nrp");
    put("nuptk", "nuptk");
    put("induk", "induk");
    put("ket", "ket", "keterangan", "catatan", "note", "notes", "remark", "remarks");
    put("status", "status", "kepegawaian", "sts");
    put("gelar", "gelar", "glr", "title");
    put("depan", "depan", "first", "given", "forename", "awal");
    put("belakang", "belakang", "last", "family", "surname", "akhir");
    put("darah", "darah", "blood");
    put("email", "email", "surel", "mail", "posel");
    put("ttd", "ttd", "paraf", "signature", "tandatangan");
    put("lama", "lama", "old", "former", "sebelumnya", "dulu", "semula", "terdahulu");
    put("baru", "baru", "new", "sekarang", "terbaru");
    put("panggilan", "panggilan", "nickname", "alias", "julukan", "sapaan");
    put("tempat", "tempat", "place", "tmpt");
    put("ibu", "ibu", "mother");
    put("ayah", "ayah", "bapak", "father");
    put("pasangan", "suami", "istri", "isteri", "pasangan", "spouse", "husband", "wife");
    put("ortu", "ortu", "orangtua", "tua", "wali", "parent", "guardian", "parents");
    put("keluarga", "keluarga", "kk", "household", "saudara", "kerabat", "mertua", "waris");
    put("atasan", "atasan", "pimpinan", "supervisor", "manager", "penanggung", "penjamin");
    put("darurat", "darurat", "emergency");
    put("peran", "peran", "role", "sebagai", "kapasitas", "keterlibatan");
    put("kelompok", "kelompok", "group", "kategori", "category", "rombongan", "unsur", "klp");
    put("agama", "agama", "religion");
    put("umur", "umur", "usia", "age");
    put("urut", "urut", "urutan", "order");
    put("sesi", "sesi", "session", "sessions");
    put("kecamatan", "kecamatan", "kec", "kabupaten", "kab", "provinsi", "prov", "district");
    put("rekening", "rekening", "rek", "bank", "npwp", "bpjs", "karpeg", "sim", "passport");
    put("rekening", "nisn", "nis", "npsn");
    put("tmt", "tmt", "masa", "riwayat", "latihan", "diklat", "sk", "cpns", "mutasi");
    put("pendidikan", "pendidikan", "ijazah", "education", "jurusan", "prodi", "kelas");
    put("waktu", "waktu", "timestamp", "stempel", "jam", "time", "registrasi", "registration");
    put("dusun", "dusun", "rt", "rw", "lingkungan", "pos", "kodepos");
    put("kegiatan", "kegiatan", "acara", "event", "pelatihan", "kursus", "lomba", "cabang");
    put(
        "barang",
        "barang",
        "usaha",
        "produk",
        "merek",
        "tim",
        "regu",
        "klub",
        "kendaraan",
        "hotel");
  }

  private HeaderVocabulary() {}

  private static void put(String canonical, String... spellings) {
    for (String spelling : spellings) {
      WORDS.put(spelling, canonical);
    }
  }

  /// The word it stands for; the word itself if it is not known.
  static String canonical(String word) {
    String known = WORDS.get(word);
    if (known != null) {
      return known;
    }
    if (SEEN.size() > MOST_SEEN) {
      SEEN.clear();
    }
    return SEEN.computeIfAbsent(word, HeaderVocabulary::guess);
  }

  private static String guess(String word) {
    if (word.length() < 3 || word.length() > 20) {
      return word;
    }
    String best = "";
    for (Map.Entry<String, String> entry : WORDS.entrySet()) {
      String spelling = entry.getKey();
      boolean isLike = isShortened(word, spelling) || isMisspelt(word, spelling);
      if (isLike && (best.isEmpty() || spelling.compareTo(best) < 0)) {
        best = spelling;
      }
    }
    return best.isEmpty() ? word : WORDS.getOrDefault(best, word);
  }

  /// Consonants of the longer word in their order, beginning and ending as it does.
  private static boolean isShortened(String word, String whole) {
    if (word.length() >= whole.length()
        || whole.length() < 5
        || word.charAt(0) != whole.charAt(0)) {
      return false;
    }
    boolean isByConsonants = word.chars().filter(c -> "aiueo".indexOf(c) >= 0).count() <= 1;
    return isByConsonants && lastConsonant(word) == lastConsonant(whole) && isWithin(word, whole);
  }

  private static char lastConsonant(String word) {
    for (int i = word.length() - 1; i > 0; i--) {
      if ("aiueo".indexOf(word.charAt(i)) < 0) {
        return word.charAt(i);
      }
    }
    return word.charAt(0);
  }

  private static boolean isWithin(String word, String whole) {
    int at = 0;
    for (int i = 0; i < whole.length() && at < word.length(); i++) {
      at += whole.charAt(i) == word.charAt(at) ? 1 : 0;
    }
    return at == word.length();
  }

  /// One letter too many, too few, other, or two that changed places, in words of six or more.
  private static boolean isMisspelt(String word, String right) {
    if (right.length() < 6 || Math.abs(word.length() - right.length()) > 1) {
      return false;
    }
    int from = 0;
    int shorter = Math.min(word.length(), right.length());
    while (from < shorter && word.charAt(from) == right.charAt(from)) {
      from++;
    }
    int end = 0;
    while (end < shorter - from
        && word.charAt(word.length() - 1 - end) == right.charAt(right.length() - 1 - end)) {
      end++;
    }
    int inWord = word.length() - from - end;
    int inRight = right.length() - from - end;
    boolean isSwapped =
        inWord == 2
            && inRight == 2
            && word.charAt(from) == right.charAt(from + 1)
            && word.charAt(from + 1) == right.charAt(from);
    return from > 0 && (Math.max(inWord, inRight) <= 1 || isSwapped);
  }

  /// Words that say that a column is about somebody else than the person of the row.
  static final List<String> OTHERS =
      List.of("pasangan", "ortu", "atasan", "darurat", "ibu", "ayah", "keluarga");
}
