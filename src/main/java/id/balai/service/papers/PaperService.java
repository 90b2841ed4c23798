package id.balai.service.papers;

import id.balai.base.WholeFile;
import id.balai.domain.access.AccessLevel;
import id.balai.domain.document.AttendanceSheet;
import id.balai.domain.document.BadgeCard;
import id.balai.domain.document.PaperWriter;
import id.balai.domain.event.Event;
import id.balai.domain.layout.SheetMode;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.LogHead;
import id.balai.domain.log.PaperFact;
import id.balai.service.access.CurrentActor;
import id.balai.service.access.LedgerAccess;
import id.balai.service.access.NotAllowedException;
import id.balai.service.batches.Batch;
import id.balai.service.batches.BatchResult;
import id.balai.service.batches.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Every paper of an event but certificates, to be looked at, printed or written into a folder.
/// Every file is whole or not there; what was written leaves an entry in the log.
public final class PaperService {

  private final Ledger ledger;
  private final CurrentActor currentActor;
  private final PaperWriter writer;
  private final PaperSources sources;

  /// @param head where the log stands, which attendance sheets show at their foot
  public PaperService(LedgerAccess access, PaperWriter writer, Supplier<Optional<LogHead>> head) {
    this.ledger = access.ledger();
    this.currentActor = access.currentActor();
    this.writer = writer;
    this.sources = PaperSources.of(access.repositories(), head);
  }

  /// The papers that an order comes to; nothing is written yet.
  ///
  /// @return none when there is nothing to put on them, or when the event has no session or group
  ///   of this name
  public List<Paper> of(Event event, PaperOrder order) {
    var asked = new PaperRequest(event, order, currentActor.now().atZone(event.zone()));
    var names = new HashSet<String>();
    return order.type().content(sources).apply(asked).stream()
        .map(
            draft ->
                new Paper(
                    order.type(),
                    FileNames.free(draft.name(), names),
                    out -> writer.write(draft.document(), out),
                    Optional.empty(),
                    draft.subject(),
                    draft.person()))
        .toList();
  }

  /// How many rows of the sheets that an order comes to have no signature drawn in them.
  int unsigned(Event event, PaperOrder order) {
    var asked = new PaperRequest(event, order, currentActor.now().atZone(event.zone()));
    boolean isDrawn =
        asked.layout().mode() == SheetMode.FILLED || asked.layout().mode() == SheetMode.HYBRID;
    int unsigned = 0;
    for (PaperDraft draft : order.type().content(sources).apply(asked)) {
      if (draft.document() instanceof AttendanceSheet sheet) {
        unsigned += (int) sheet.rows().stream().filter(row -> !isDrawn || !row.isSigned()).count();
      }
    }
    return unsigned;
  }

  /// The cards of everybody on the list, in order of their numbers.
  public List<BadgeCard> cards(Event event) {
    return sources.badges().cards(event);
  }

  /// Writes the papers that an order comes to.
  ///
  /// @return the files; none when there is nothing to put on them
  /// @throws NotAllowedException when whoever sits at the desk is not of the committee; nothing is
  ///   written then
  public List<Path> write(Event event, PaperOrder order, Path folder) throws IOException {
    return write(event, order, folder, Progress.UNSEEN).files();
  }

  /// Writes the papers that an order comes to, as long as nobody stops it.
  ///
  /// @throws NotAllowedException when whoever sits at the desk is not of the committee; nothing is
  ///   written then
  public BatchResult write(Event event, PaperOrder order, Path folder, Progress progress)
      throws IOException {
    currentActor.require(AccessLevel.COMMITTEE, event.id());
    return write(event, of(event, order), folder, progress);
  }

  /// Writes papers into a folder; those that are there and unchanged are kept.
  public BatchResult write(Event event, List<Paper> wanted, Path folder, Progress progress)
      throws IOException {
    currentActor.require(AccessLevel.COMMITTEE, event.id());
    BatchResult result = new Batch(folder).write(wanted, currentActor.now(), progress);
    if (!result.files().isEmpty()) {
      note(event, wanted.getFirst().type().code(), result.files().size());
    }
    return result;
  }

  /// Writes the one paper that an order comes to.
  ///
  /// @param file is replaced where it exists
  /// @return the file, or empty when there is nothing to put on paper
  public Optional<Path> writeTo(Path file, Event event, PaperOrder order) throws IOException {
    currentActor.require(AccessLevel.COMMITTEE, event.id());
    List<Paper> wanted = of(event, order);
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    WholeFile.write(file, wanted.getFirst().content());
    note(event, wanted.getFirst().type().code(), 1);
    return Optional.of(file);
  }

  /// Writes cards on one file.
  ///
  /// @return the number of cards; 0: nobody meant is on the list and nothing was written
  public int badges(Event event, Path file, PaperOrder order) throws IOException {
    return writeTo(file, event, order).isEmpty()
        ? 0
        : (int)
            cards(event).stream()
                .filter(card -> order.details().cards().includes(card.number()))
                .count();
  }

  /// Writes the codes of all cards into a table for another program.
  ///
  /// @param content writes the file
  public void codes(Event event, Path file, WholeFile.Content content) throws IOException {
    currentActor.require(AccessLevel.COMMITTEE, event.id());
    WholeFile.write(file, content);
    note(event, "codes", 1);
  }

  /// Puts the accounts of an event together.
  public SpjService spj() {
    return new SpjService(this, currentActor);
  }

  void note(Event event, String kind, int files) {
    ledger.record(currentActor.by(event), new PaperFact.Exported(event.id(), kind, files));
  }
}
