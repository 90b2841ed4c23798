package id.balai.roster;

import java.util.List;

/// How offices word the headers of their lists.
final class SeededHeaders {
  static final List<String> NO = List.of("No", "NO.", "No Urut", "Nomor", "N O");
  static final List<String> NAME =
      List.of(
          "Nama",
          "NAMA",
          "Nama Lengkap",
          "N A M A",
          "nama_lengkap",
          "namaLengkap",
          "Nama Peserta",
          "Nama dan Gelar",
          "NAMA PEGAWAI",
          "Full Name",
          "NAMA_LGKP",
          "Nama Lengkap (sesuai KTP)",
          "Nama Lengkap dengan Gelar (untuk sertifikat)",
          "Nama Undangan",
          "Siapakah nama lengkap Bapak/Ibu beserta gelar?",
          "Nama Anggota Keluarga yang Hadir",
          "Nama Guru");
  static final List<String> NIP =
      List.of(
          "NIP",
          "N I P",
          "N.I.P.",
          "Nomor Induk Pegawai",
          "NIP BARU",
          "NIP (18 digit)",
          "Mohon tuliskan NIP Bapak/Ibu",
          "");
  static final List<String> NIK =
      List.of("NIK", "No. KTP", "Nomor Induk Kependudukan", "No. KTP (NIK)", "N I K", "Nomor NIK");
  static final List<String> SEX =
      List.of(
          "L/P", "JK", "Jenis Kelamin", "Jenis Kelamin (L/P)", "JENIS_KLMIN", "Gender", "Kelamin");
  static final List<String> POST =
      List.of(
          "Jabatan", "JABATAN", "Jabatan saat ini", "J A B A T A N", "Position", "jabatan_akhir");
  static final List<String> OFFICE =
      List.of(
          "Instansi",
          "Unit Kerja",
          "Asal Instansi",
          "Asal Sekolah",
          "INSTANSI / LEMBAGA",
          "Satuan Kerja");
  static final List<String> PHONE =
      List.of("No HP", "HP", "No. WhatsApp aktif", "Nomor HP/WA", "No. Telp.", "noHp");
  static final List<String> BIRTH =
      List.of("Tgl Lahir", "Tanggal Lahir", "TGL_LHR", "Tempat, Tanggal Lahir", "T T L");
  static final List<String> GRADE = List.of("Gol", "Gol.", "Golongan", "Gol. Ruang", "PANGKAT/GOL");

  private SeededHeaders() {}
}
