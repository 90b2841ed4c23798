package id.balai.service.archiving;

import id.balai.base.WholeFile;
import id.balai.domain.access.AccessLevel;
import id.balai.domain.dataprotection.FolderTree;
import id.balai.domain.event.Event;
import id.balai.domain.evidence.ArchiveSealer;
import id.balai.domain.evidence.KeyVault;
import id.balai.domain.evidence.KeysLockedException;
import id.balai.domain.evidence.PaperShelf;
import id.balai.domain.log.EventLog;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.PaperFact;
import id.balai.domain.log.Recording;
import id.balai.domain.log.Repositories;
import id.balai.domain.log.WorkspaceFact;
import id.balai.domain.participant.Participant;
import id.balai.service.access.CurrentActor;
import id.balai.service.access.LedgerAccess;
import id.balai.service.batches.FreshFolder;
import id.balai.service.batches.Progress;
import id.balai.service.certificates.CertificateService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// Closes events and writes their archives: all papers, the data as tables, the signatures, the
/// log, the office's public keys, pages for people, and a signed manifest, laid out as a bag
/// (BagIt, RFC 8493) so that other programs can check it too.
public final class ArchiveService {

  private final Function<Clock, CertificateService> writers;
  private final Repositories repositories;
  private final Ledger ledger;
  private final CurrentActor currentActor;
  private final EventLog log;
  private final Signing signing;
  private final ArchiveWords words = new ArchiveWords();

  /// @param writers writes papers with this clock
  public ArchiveService(
      Function<Clock, CertificateService> writers,
      LedgerAccess access,
      EventLog log,
      Signing signing) {
    this.writers = writers;
    this.repositories = access.repositories();
    this.ledger = access.ledger();
    this.currentActor = access.currentActor();
    this.log = log;
    this.signing = signing;
  }

  /// What signs an archive.
  ///
  /// @param keys the office's keys
  /// @param sealer signs the folder with them
  /// @param shelf papers that came back signed from elsewhere
  public record Signing(KeyVault keys, ArchiveSealer sealer, PaperShelf shelf) {}

  /// What was written.
  ///
  /// @param folder the archive folder itself
  /// @param papers how many papers are in it
  /// @param files how many files are in it, the bag's own not counted
  public record Archive(Path folder, int papers, int files) {}

  /// When the event was closed; empty: it is open.
  public Optional<Instant> closedAt(Event event) {
    return repositories.events().closedAt(event.id());
  }

  /// Closes an event (*segel*): gives the last certificates their numbers, records the closing, and
  /// from then on nothing that happened in it changes. One that is closed stays as it is.
  ///
  /// @throws KeysLockedException when its archive could not be signed
  /// @throws IOException when it could not be recorded; then it is still open
  public void close(Event event) throws IOException {
    currentActor.require(AccessLevel.KEEPER, event.id());
    if (closedAt(event).isPresent()) {
      return;
    }
    if (signing.keys().seal().isEmpty()) {
      throw new KeysLockedException();
    }
    writers.apply(clock(currentActor.now())).issue(event);
    var closing = new WorkspaceFact.EventClosed(event.id());
    if (!(ledger.record(currentActor.by(event), closing) instanceof Recording.Stored)) {
      throw new IOException("the closing could not be stored");
    }
  }

  /// Writes the archive into a folder of the event's code under `out`. The folder appears when it
  /// is whole; an earlier one of the same name is replaced then. The archive of a closed event is
  /// the same every time, byte for byte.
  ///
  /// @return empty when somebody stopped it; an earlier archive stays as it is
  /// @throws KeysLockedException when it could not be signed
  /// @throws IOException when a file could not be written; no folder is left half done
  public Optional<Archive> write(Event event, Path out, Progress progress) throws IOException {
    currentActor.require(AccessLevel.COMMITTEE, event.id());
    Files.createDirectories(out);
    Path folder = out.resolve(event.folder());
    try (FreshFolder fresh = FreshFolder.beside(folder)) {
      Optional<Archive> whole = make(event, fresh.path(), progress);
      if (whole.isEmpty()) {
        return whole;
      }
      LooseFile.force(fresh.path());
      fresh.take();
      return noted(event, new Archive(folder, whole.get().papers(), whole.get().files()));
    }
  }

  /// Writes the archive as one ZIP file of the event's code under `out`, like [#write].
  ///
  /// @return its folder is the ZIP file; empty when somebody stopped it
  public Optional<Archive> writeZip(Event event, Path out, Progress progress) throws IOException {
    currentActor.require(AccessLevel.COMMITTEE, event.id());
    Files.createDirectories(out);
    Path beside = Files.createTempDirectory(out, ".balai-");
    try {
      Optional<Archive> whole = make(event, beside.resolve(event.folder()), progress);
      if (whole.isEmpty()) {
        return whole;
      }
      Path zip = out.resolve(event.folder() + ".zip");
      WholeFile.write(zip, file -> StoredZip.write(whole.get().folder(), file));
      return noted(event, new Archive(zip, whole.get().papers(), whole.get().files()));
    } finally {
      FolderTree.delete(beside);
    }
  }

  /// Writes a proof of what the log of an event says about one person, without the others: the
  /// entries, and how they follow from the seal of the archive. Its name says nobody's.
  ///
  /// @param number of the person
  /// @return the file; empty when nobody has this number or the log says nothing about them
  /// @throws KeysLockedException when the archive that it rests on could not be signed
  public Optional<Path> prove(Event event, int number, Path out) throws IOException {
    currentActor.require(AccessLevel.COMMITTEE, event.id());
    Optional<Participant> person =
        repositories.participants().ofEvent(event.id()).stream()
            .filter(each -> each.number() == number)
            .findFirst();
    if (person.isEmpty()) {
      return Optional.empty();
    }
    Files.createDirectories(out);
    Path beside = Files.createTempDirectory(out, ".balai-");
    try {
      Path bag =
          make(event, beside.resolve(event.folder()), Progress.UNSEEN).orElseThrow().folder();
      var entries = new ArrayList<ArchiveSealer.Part>();
      log.forEachTextOf(
          person.get().id(),
          text -> entries.add(new ArchiveSealer.Part(text.body(), text.personal())));
      Optional<byte[]> proof = signing.sealer().prove(bag, entries);
      if (proof.isEmpty()) {
        return Optional.empty();
      }
      Path file = out.resolve("bukti-" + event.folder() + "-" + UUID.randomUUID() + ".json");
      WholeFile.write(file, to -> to.write(proof.get()));
      ledger.record(currentActor.by(event), new PaperFact.Exported(event.id(), "proof", 1));
      return Optional.of(file);
    } finally {
      FolderTree.delete(beside);
    }
  }

  private Optional<Archive> make(Event event, Path folder, Progress progress) throws IOException {
    Optional<Instant> closed = closedAt(event);
    Instant at = closed.orElseGet(currentActor::now);
    int papers = fill(event, folder.resolve("data"), at, progress);
    if (progress.isStopped()) {
      return Optional.empty();
    }
    new ArchivePage(repositories).write(event, folder);
    int files = Bag.close(folder, event);
    signing.sealer().seal(folder, new ArchiveSealer.Statement(event, at, closed));
    return Optional.of(new Archive(folder, papers, files));
  }

  private Optional<Archive> noted(Event event, Archive archive) {
    ledger.record(
        currentActor.by(event), new PaperFact.Exported(event.id(), "archive", archive.papers()));
    return Optional.of(archive);
  }

  private int fill(Event event, Path data, Instant now, Progress progress) throws IOException {
    List<ArchivePapers.Placed> papers = ArchivePapers.of(writers.apply(clock(now)), event);
    for (int at = 0; at < papers.size() && !progress.isStopped(); at++) {
      ArchivePapers.Placed paper = papers.get(at);
      LooseFile.write(data.resolve(paper.file()), paper.paper().content());
      progress.at(at + 1, papers.size());
    }
    new ElsewherePapers(repositories, event).write(signing.shelf(), data);
    new EventTables(repositories).write(event, data.resolve("data"));
    InkFiles.write(repositories.signatures().ofEvent(event.id()), data.resolve("tanda-tangan"));
    new LogFiles(log).write(event.id(), data.resolve("catatan"));
    signing.keys().export(data.resolve("kunci"));
    LooseFile.text(data.resolve("data/datapackage.json"), JsonTable.description(words));
    LooseFile.text(data.resolve("BACA-SAYA.txt"), ReadMe.of(event, words));
    return papers.size();
  }

  private static Clock clock(Instant at) {
    return Clock.fixed(at, ZoneOffset.UTC);
  }
}
