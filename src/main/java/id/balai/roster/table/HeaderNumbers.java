package id.balai.roster.table;

import id.balai.domain.participant.roster.RosterColumn;
import java.util.List;
import java.util.Optional;

/// Which headers are above identity numbers and telephones.
final class HeaderNumbers {
  private static final List<String> KINDS = List.of("nip", "nik", "nrp", "nuptk");

  private HeaderNumbers() {}

  static Optional<Meaning> meaning(HeaderText text) {
    if (HeaderNames.isOfSomebodyElse(text) || text.has("darurat")) {
      return of(RosterColumn.IGNORED, Meaning.SURE);
    }
    return identity(text).or(() -> phone(text));
  }

  private static Optional<Meaning> identity(HeaderText text) {
    List<String> found = KINDS.stream().filter(text::has).toList();
    if (found.isEmpty()) {
      return byInduk(text);
    }
    if (text.has("pangkat")) {
      return of(RosterColumn.RANK_AND_GRADE, Meaning.CLEAR);
    }
    boolean isInduk = found.equals(List.of("nik")) && text.hasAll("induk", "pegawai");
    if (isInduk) {
      return of(RosterColumn.NIP, Meaning.SURE);
    }
    double strength = text.has("lama") ? Meaning.OTHER : text.words().size() > 2 ? 2.5 : 3;
    return of(found.size() > 1 ? RosterColumn.IDENTITY : kind(found.getFirst()), strength);
  }

  private static RosterColumn kind(String word) {
    return switch (word) {
      case "nik" -> RosterColumn.NIK;
      case "nrp" -> RosterColumn.NRP;
      case "nuptk" -> RosterColumn.NUPTK;
      default -> RosterColumn.NIP;
    };
  }

  private static Optional<Meaning> byInduk(HeaderText text) {
    if (text.has("induk")) {
      if (text.has("pegawai")) {
        return of(RosterColumn.NIP, text.has("lama") ? Meaning.OTHER : Meaning.SURE);
      }
      boolean isOfPupils = text.words().stream().anyMatch(w -> w.startsWith("nasional"));
      return of(
          isOfPupils || text.has("orang") ? RosterColumn.IGNORED : RosterColumn.IDENTITY,
          Meaning.CLEAR);
    }
    if (text.has("identitas") && !text.has("jenis")) {
      boolean isNumber = text.has("no") || text.has("pegawai");
      return of(RosterColumn.IDENTITY, isNumber ? Meaning.CLEAR : Meaning.HINT);
    }
    return Optional.empty();
  }

  private static Optional<Meaning> phone(HeaderText text) {
    if (text.has("hp")) {
      return of(RosterColumn.PHONE, Meaning.SURE);
    }
    return text.has("telp") ? of(RosterColumn.PHONE, 2.4) : Optional.empty();
  }

  private static Optional<Meaning> of(RosterColumn column, double strength) {
    return Optional.of(new Meaning(column, strength));
  }
}
