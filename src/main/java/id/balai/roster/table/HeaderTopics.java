package id.balai.roster.table;

import static id.balai.domain.participant.roster.RosterColumn.*;

import id.balai.domain.participant.roster.RosterColumn;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Which headers are above everything else, the more telling words first.
final class HeaderTopics {
  private record Topic(Predicate<HeaderText> test, RosterColumn holds, double strength) {}

  private static final List<Topic> TOPICS =
      List.of(
          topic(t -> t.has("email"), IGNORED, 3),
          topic(t -> t.has("ttd") || t.hasAll("tanda", "tangan"), IGNORED, 3),
          topic(t -> t.has("kelamin") || isBothSexes(t), SEX, 2.5),
          topic(t -> t.has("lahir") && isOnlyPlace(t), IGNORED, 3),
          topic(t -> t.has("lahir", "ttl"), BIRTH, 2.5),
          topic(t -> t.has("darah"), IGNORED, 3),
          topic(t -> t.has("tmt", "rekening", "agama", "umur", "dusun"), IGNORED, 2),
          topic(t -> t.hasAll("pangkat", "gol"), RANK_AND_GRADE, 3),
          topic(t -> t.has("pangkat"), RANK_AND_GRADE, 2),
          topic(t -> t.has("gol"), GRADE, 2),
          topic(t -> t.has("jabatan"), POSITION, 2),
          topic(t -> t.hasAll("unit", "kerja"), INSTITUTION, 2.5),
          topic(t -> t.has("instansi", "sekolah"), INSTITUTION, 2),
          topic(t -> t.has("asal") && t.words().size() == 1, INSTITUTION, 2),
          topic(t -> t.hasAll("tempat", "kerja"), INSTITUTION, 2),
          topic(t -> t.has("kerja") && t.words().size() <= 2, POSITION, 1),
          topic(t -> t.has("pekerjaan"), POSITION, 1.5),
          topic(t -> t.has("desa") && t.words().size() <= 4, VILLAGE, 2),
          topic(t -> t.has("unit"), INSTITUTION, 1),
          topic(t -> t.has("pendidikan", "kegiatan", "kecamatan", "alamat"), IGNORED, 2),
          topic(t -> t.has("peran"), ROLE, 2),
          topic(t -> t.has("kelompok"), GROUP, 2),
          topic(t -> t.has("status") && t.words().size() == 1, STATUS, 3),
          topic(t -> t.has("status") && t.has("pegawai"), STATUS, 2),
          topic(t -> t.has("status"), IGNORED, 1),
          topic(t -> t.has("sesi"), SESSIONS, 1),
          topic(t -> t.has("waktu"), IGNORED, 2),
          topic(t -> t.hasAll("urut", "no"), ROW_NUMBER, 2),
          topic(t -> t.has("ket"), NOTE, 2),
          topic(t -> t.has("tgl", "barang", "tempat"), IGNORED, 1));

  private HeaderTopics() {}

  private static Topic topic(Predicate<HeaderText> test, RosterColumn holds, double strength) {
    return new Topic(test, holds, strength);
  }

  private static boolean isBothSexes(HeaderText text) {
    return text.phrase().matches("(l|p|lk|pr|laki laki|perempuan)/(l|p|lk|pr|perempuan|laki laki)");
  }

  private static boolean isOnlyPlace(HeaderText text) {
    return text.has("tempat") && !text.has("tgl") && text.words().size() == 2;
  }

  static Optional<Meaning> meaning(HeaderText text) {
    for (Topic topic : TOPICS) {
      if (topic.test.test(text)) {
        return Optional.of(new Meaning(topic.holds, topic.strength));
      }
    }
    return Optional.empty();
  }
}
