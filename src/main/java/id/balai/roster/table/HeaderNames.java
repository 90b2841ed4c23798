package id.balai.roster.table;

import id.balai.domain.participant.roster.RosterColumn;
import id.balai.roster.shape.OfficeShape;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which headers are above a name, and whose.
final class HeaderNames {
  private static final List<String> PEOPLE = List.of("peserta", "undangan", "pegawai", "orang");
  private static final List<String> SILENT =
      List.of(
          "nama", "dan", "dengan", "gelar", "lengkap", "tanpa", "sesuai", "untuk", "di", "pada");

  private static final Pattern BETWEEN = Pattern.compile("[ /]+");

  private HeaderNames() {}

  static Optional<Meaning> meaning(HeaderText text) {
    if (text.has("nama")) {
      return named(text);
    }
    boolean isAddressee = text.phrase().startsWith("kepada") || text.phrase().equals("yth");
    if (isAddressee) {
      return of(RosterColumn.NAME, Meaning.CLEAR);
    }
    List<String> words = text.words().stream().filter(w -> !w.equals("yang")).toList();
    boolean isPeople = words.size() == 1 && text.has("peserta", "undangan", "pegawai");
    return isPeople ? of(RosterColumn.NAME, Meaning.HINT) : Optional.empty();
  }

  private static Optional<Meaning> named(HeaderText text) {
    if (isOfSomebodyElse(text)) {
      return of(RosterColumn.NAME, Meaning.OTHER);
    }
    if (text.has("panggilan", "lama", "rekening")) {
      return of(RosterColumn.NAME, Meaning.OTHER);
    }
    boolean isHolder =
        text.words().getFirst().equals("nama")
            && PEOPLE.stream().noneMatch(text::has)
            && OfficeShape.isPost(text.phraseBehind());
    if (isHolder) {
      return of(RosterColumn.NAME, Meaning.CLEAR);
    }
    if (isNameAndPosition(text)) {
      return of(RosterColumn.NAME_AND_POSITION, Meaning.SURE);
    }
    Optional<Meaning> thing = ofThing(text);
    if (thing.isPresent()) {
      return thing;
    }
    if (text.has("jabatan", "pangkat", "gol")) {
      return of(RosterColumn.POSITION, Meaning.HINT);
    }
    if (text.has("lengkap") || text.has("gelar")) {
      return of(RosterColumn.NAME, Meaning.SURE);
    }
    boolean isPerson = PEOPLE.stream().anyMatch(text::has);
    boolean isNumbered = text.has("nip", "nik", "nrp", "nuptk", "identitas");
    long unknown =
        text.words().stream().filter(w -> !SILENT.contains(w) && !PEOPLE.contains(w)).count();
    boolean isPlain = isPerson || isNumbered || unknown == 0;
    return of(RosterColumn.NAME, isPlain ? Meaning.SURE : Meaning.CLEAR);
  }

  /// `Nama dan Jabatan`, `Jabatan / Nama`; but `Nama Jabatan` is the name of an office.
  private static boolean isNameAndPosition(HeaderText text) {
    boolean isBoth = text.phrase().contains("/") || text.phrase().contains(" dan ");
    return isBoth
        && text.has("jabatan")
        && BETWEEN
            .splitAsStream(text.phrase())
            .allMatch(w -> SILENT.contains(w) || HeaderVocabulary.canonical(w).equals("jabatan"));
  }

  /// `Nama Ibu`, but not `Nama Bapak/Ibu`, who are the people themselves.
  static boolean isOfSomebodyElse(HeaderText header) {
    HeaderText text = header.withoutAddress();
    boolean isApposed = !header.aside().isEmpty() && PEOPLE.containsAll(header.aside());
    return !isApposed && HeaderVocabulary.OTHERS.stream().anyMatch(text::has) && !isHeaded(text);
  }

  /// `Nama Anggota Keluarga` is about the member: in Indonesian what is meant stands before what it
  /// belongs to, and *orang tua* is one word.
  private static boolean isHeaded(HeaderText text) {
    for (int i = 0; i < text.words().size(); i++) {
      String word = text.words().get(i);
      boolean isParent =
          i + 1 < text.words().size()
              && word.equals("orang")
              && text.words().get(i + 1).equals("ortu");
      if (HeaderVocabulary.OTHERS.contains(word) || isParent) {
        return false;
      }
      if (PEOPLE.contains(word)) {
        return text.words().getFirst().equals("nama");
      }
    }
    return false;
  }

  private static Optional<Meaning> ofThing(HeaderText text) {
    if (text.has("instansi", "sekolah", "unit")) {
      return of(RosterColumn.INSTITUTION, Meaning.CLEAR);
    }
    if (text.has("desa")) {
      return of(RosterColumn.VILLAGE, Meaning.CLEAR);
    }
    if (text.has("kelompok")) {
      return of(RosterColumn.GROUP, Meaning.CLEAR);
    }
    boolean isThing =
        text.has("kegiatan", "barang", "dusun", "kecamatan", "alamat", "tmt", "pendidikan")
            || text.hasAll("wajib", "pajak");
    return isThing ? of(RosterColumn.IGNORED, Meaning.CLEAR) : Optional.empty();
  }

  private static Optional<Meaning> of(RosterColumn column, double strength) {
    return Optional.of(new Meaning(column, strength));
  }
}
