package id.balai.service.dataprotection;

import id.balai.base.WholeFile;
import id.balai.domain.access.AccessLevel;
import id.balai.domain.event.Event;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.PaperFact;
import id.balai.domain.log.Repositories;
import id.balai.domain.participant.Participant;
import id.balai.domain.signature.Signature;
import id.balai.service.access.CurrentActor;
import id.balai.service.access.LedgerAccess;
import id.balai.service.archiving.CsvTable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// The people whom an office has to tell within three days when data got out, and what of theirs
/// (UU 27/2022 article 46).
public final class AffectedPeopleService {

  private static final List<String> HEAD =
      List.of("nomor", "nama", "instansi", "telepon", "data", "dicatat_sejak", "dicatat_sampai");

  private final Repositories repositories;
  private final PersonalDataService data;
  private final Ledger ledger;
  private final CurrentActor currentActor;

  public AffectedPeopleService(LedgerAccess access, PersonalDataService data) {
    this.repositories = access.repositories();
    this.data = data;
    this.ledger = access.ledger();
    this.currentActor = access.currentActor();
  }

  /// Writes one row for each person of an event: whom, what is known, since when and until when
  /// something was written about the person. The file is whole or not there.
  ///
  /// @return how many people
  public int write(Event event, Path csv) throws IOException {
    currentActor.require(AccessLevel.COMMITTEE, event.id());
    Set<UUID> signers =
        repositories.signatures().ofEvent(event.id()).stream()
            .map(Signature::participant)
            .collect(Collectors.toSet());
    List<List<String>> rows =
        data.people(event).stream()
            .filter(person -> !PersonalDataService.isErased(person))
            .map(person -> row(event, person, signers.contains(person.id())))
            .toList();
    WholeFile.write(csv, out -> CsvTable.write(HEAD, rows, out));
    ledger.record(currentActor.by(event), new PaperFact.Exported(event.id(), "affected", 1));
    return rows.size();
  }

  private List<String> row(Event event, Participant person, boolean hasSigned) {
    var entries = data.history(person.id());
    return List.of(
        Integer.toString(person.number()),
        person.name(),
        person.main().institution(),
        person.phone(),
        String.join("; ", kinds(person, hasSigned)),
        local(event, entries.getFirst().provenance().at()),
        local(event, entries.getLast().provenance().at()));
  }

  private static List<String> kinds(Participant person, boolean hasSigned) {
    var kinds = new ArrayList<String>(List.of("nama", "jabatan"));
    person.identities().forEach(identity -> kinds.add(identity.kind().name()));
    if (!person.phone().isEmpty()) {
      kinds.add("telepon");
    }
    if (person.birth().isPresent()) {
      kinds.add("tanggal lahir");
    }
    if (hasSigned) {
      kinds.add("tanda tangan");
    }
    return kinds;
  }

  private static String local(Event event, Instant at) {
    return at.atZone(event.zone()).toOffsetDateTime().toString();
  }
}
