package id.balai.service.papers;

import id.balai.base.Sha256;
import id.balai.base.WholeFile;
import id.balai.domain.access.AccessLevel;
import id.balai.domain.event.Event;
import id.balai.domain.event.InaugurationEntry;
import id.balai.domain.event.PaymentEntry;
import id.balai.domain.layout.SheetMode;
import id.balai.service.access.CurrentActor;
import id.balai.service.batches.FreshFolder;
import id.balai.service.batches.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Puts everything that the accounts of an event need (*SPJ*) into one folder: sheets, recap, list
/// of invited, minutes, photographs, payments, certificates, records of inaugurations, a list of
/// contents and checksums (R10).
public final class SpjService {

  private static final int PHOTOS = 8;

  private final PaperService papers;
  private final CurrentActor currentActor;

  SpjService(PaperService papers, CurrentActor currentActor) {
    this.papers = papers;
    this.currentActor = currentActor;
  }

  /// Writes the folder `spj-CODE` under `out`. It appears when it is whole; an earlier one of the
  /// same name is replaced then.
  ///
  /// @param wanted what was paid, and how sheets are filled
  /// @throws IOException when a file could not be written; no folder is left half done
  public SpjResult write(Event event, Wanted wanted, Path out, Progress progress)
      throws IOException {
    currentActor.require(AccessLevel.COMMITTEE, event.id());
    String name = "spj-" + FileNames.of(event.code());
    List<Part> parts = parts(event, wanted);
    try (var fresh = FreshFolder.beside(out.resolve(name))) {
      var contents = new SpjContents(event, currentActor.now());
      int done = 0;
      for (Part part : parts) {
        if (progress.isStopped()) {
          return new SpjResult.Stopped();
        }
        Path file = fresh.path().resolve(part.name());
        WholeFile.write(file, part.paper().content());
        contents.add(part.name(), part.paper().type(), Sha256.hex(file));
        progress.at(++done, parts.size());
      }
      finish(fresh.path(), contents);
      fresh.take();
    }
    papers.note(event, "spj", parts.size());
    int unsigned = papers.unsigned(event, sheets(event, wanted.mode()));
    return new SpjResult.Done(out.resolve(name), parts.size(), unsigned);
  }

  private static void finish(Path folder, SpjContents contents) throws IOException {
    write(folder.resolve(SpjContents.LIST), contents.list());
    contents.add(SpjContents.LIST, Sha256.hex(folder.resolve(SpjContents.LIST)));
    write(folder.resolve("SHA256SUMS"), contents.sums());
  }

  private static void write(Path file, String text) throws IOException {
    WholeFile.write(file, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static PaperOrder sheets(Event event, SheetMode mode) {
    return PaperOrder.of(PaperType.SHEETS).in(event.papers().sheet().in(mode));
  }

  private List<Part> parts(Event event, Wanted wanted) {
    var parts = new ArrayList<Part>();
    add(parts, event, 1, sheets(event, wanted.mode()));
    add(parts, event, 2, PaperOrder.of(PaperType.RECAP));
    add(parts, event, 3, PaperOrder.of(PaperType.INVITED));
    add(parts, event, 4, PaperOrder.of(PaperType.MINUTES));
    add(parts, event, 5, PaperOrder.of(PaperType.PHOTOS).count(PHOTOS));
    wanted.payments().ifPresent(paid -> add(parts, event, 6, paid));
    add(parts, event, 7, PaperOrder.of(PaperType.CERTIFICATE_LIST));
    for (InaugurationEntry entry : event.entries().inaugurations()) {
      add(parts, event, 8, PaperOrder.of(PaperType.RECORD).with(entry));
    }
    return parts;
  }

  private void add(List<Part> parts, Event event, int place, PaperOrder order) {
    for (Paper paper : papers.of(event, order)) {
      parts.add(new Part(String.format(Locale.ROOT, "%02d-%s", place, paper.name()), paper));
    }
  }

  /// What the accounts are to hold.
  ///
  /// @param payments what was paid; empty: the list of payments is left out
  /// @param mode whether sheets are full, hybrid or blank: some treasurers ask for wet signatures
  public record Wanted(Optional<PaperOrder> payments, SheetMode mode) {

    /// What the event keeps: its payments, its sheets as they are.
    public static Wanted of(Event event) {
      PaymentEntry kept = event.entries().payment();
      return new Wanted(
          kept.hasAmounts()
              ? Optional.of(PaperOrder.of(PaperType.RECEIPTS).paying(kept))
              : Optional.empty(),
          event.papers().sheet().mode());
    }
  }

  private record Part(String name, Paper paper) {}
}
