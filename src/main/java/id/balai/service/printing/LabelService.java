package id.balai.service.printing;

import id.balai.base.Sha256;
import id.balai.base.WholeFile;
import id.balai.domain.access.AccessLevel;
import id.balai.domain.attendance.Attendance;
import id.balai.domain.attendance.Door;
import id.balai.domain.badge.Badge;
import id.balai.domain.document.ArchiveNote;
import id.balai.domain.document.BadgeCard;
import id.balai.domain.document.BadgeLabel;
import id.balai.domain.document.BadgeSheet;
import id.balai.domain.document.Document;
import id.balai.domain.document.PaperIdentity;
import id.balai.domain.document.PaperSubject;
import id.balai.domain.document.PaperWriter;
import id.balai.domain.event.Event;
import id.balai.domain.layout.LabelSize;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.PaperFact;
import id.balai.domain.log.Provenance;
import id.balai.domain.log.Repositories;
import id.balai.domain.participant.Participant;
import id.balai.domain.printing.DocumentPrinter;
import id.balai.domain.printing.PrintOrder;
import id.balai.domain.printing.PrintOutcome;
import id.balai.domain.printing.PrintRun;
import id.balai.domain.printing.PrintState;
import id.balai.domain.printing.PrintWatch;
import id.balai.domain.printing.PrintedPaper;
import id.balai.service.access.CurrentActor;
import id.balai.service.access.LedgerAccess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// Prints labels and cards beside a door: by itself once for each card, and again only when
/// somebody of the committee says so.
public final class LabelService {

  private final DocumentPrinter printer;
  private final PaperWriter writer;
  private final Repositories repositories;
  private final Ledger ledger;
  private final CurrentActor currentActor;
  private final Supplier<UUID> ids;
  private final Supplier<Optional<String>> chosen;
  private final Set<String> underWay = ConcurrentHashMap.newKeySet();

  /// @param chosen name of the printer that is chosen for labels on this computer
  public LabelService(
      DocumentPrinter printer,
      PaperWriter writer,
      LedgerAccess access,
      Supplier<UUID> ids,
      Supplier<Optional<String>> chosen) {
    this.printer = printer;
    this.writer = writer;
    this.repositories = access.repositories();
    this.ledger = access.ledger();
    this.currentActor = access.currentActor();
    this.ids = ids;
    this.chosen = chosen;
  }

  /// Whether an event wants a label for somebody who was recorded now.
  public static boolean isWanted(Event event, Attendance attendance) {
    return switch (event.door().labels()) {
      case NOBODY -> false;
      case NEW_CARDS -> attendance.means() == Attendance.Means.WALK_IN;
      case EVERYBODY -> true;
    };
  }

  /// Prints the label of somebody who was recorded at a door, unless this card's was printed
  /// before. Blocks, for minutes where a printer waits for paper.
  public LabelResult atDoor(Event event, UUID person, Door door, PrintWatch watch)
      throws IOException {
    return once(event, person, currentActor.at(door, event), watch);
  }

  /// Prints the label of a card that was made at the desk, unless it was printed before.
  public LabelResult atDesk(Event event, UUID person, PrintWatch watch) throws IOException {
    currentActor.require(AccessLevel.COMMITTEE, event.id());
    return once(event, person, currentActor.by(event), watch);
  }

  /// Prints somebody's label, also again.
  ///
  /// @param name of the printer; empty: the one that is chosen on this computer
  public LabelResult again(Event event, UUID person, Optional<String> name, PrintWatch watch)
      throws IOException {
    currentActor.require(AccessLevel.COMMITTEE, event.id());
    Optional<Badge> badge = card(person);
    Optional<String> on = name.or(chosen);
    if (badge.isEmpty()) {
      return new LabelResult.NoCard();
    }
    return on.isEmpty()
        ? new LabelResult.NoPrinter()
        : print(event, badge.get(), on.get(), currentActor.by(event), watch);
  }

  /// Writes somebody's label as PDF.
  ///
  /// @return whether the person has a card that works; nothing is written otherwise
  public boolean write(Event event, UUID person, LabelSize size, Path file) throws IOException {
    currentActor.require(AccessLevel.COMMITTEE, event.id());
    Optional<Badge> badge = card(person);
    if (badge.isPresent()) {
      Document label = document(event, badge.get(), size);
      WholeFile.write(file, out -> writer.write(label, out));
      ledger.record(currentActor.by(event), new PaperFact.Exported(event.id(), "label", 1));
    }
    return badge.isPresent();
  }

  private LabelResult once(Event event, UUID person, Provenance by, PrintWatch watch)
      throws IOException {
    Optional<Badge> badge = card(person);
    if (badge.isEmpty()) {
      return new LabelResult.NoCard();
    }
    Optional<String> on = chosen.get();
    if (on.isEmpty()) {
      return new LabelResult.NoPrinter();
    }
    String scope = scope(badge.get());
    if (!underWay.add(scope)) {
      return new LabelResult.PrintedBefore();
    }
    try {
      return wasPrinted(event, scope)
          ? new LabelResult.PrintedBefore()
          : print(event, badge.get(), on.get(), by, watch);
    } finally {
      underWay.remove(scope);
    }
  }

  private LabelResult print(Event event, Badge badge, String name, Provenance by, PrintWatch watch)
      throws IOException {
    LabelSize size = event.door().labelSize();
    Path file = Files.createTempFile("balai-", ".pdf");
    try {
      try (var out = Files.newOutputStream(file)) {
        writer.write(document(event, badge, size), out);
      }
      var paper =
          new PrintedPaper(PrintRun.LABEL, scope(badge), Sha256.hex(file), 1, PaperSubject.EVENT);
      int run = 1 + (int) runs(event, paper.scope());
      var sent = new PrintRun(ids.get(), event.id(), paper, name, 1, run, PrintState.QUEUED);
      PrintOutcome outcome =
          printer.print(
              PrintOrder.once(name, event.code(), size), file, watch.doing(() -> record(sent, by)));
      record(sent.in(PrintState.of(outcome)), by);
      return new LabelResult.Sent(outcome);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private Document document(Event event, Badge badge, LabelSize size) {
    Participant person = repositories.participants().find(badge.participant()).orElseThrow();
    var card =
        new BadgeCard(
            person.number(),
            person.name(),
            person.main().institution(),
            person.main().role(),
            badge.code());
    var identity =
        new PaperIdentity("", "", currentActor.now().atZone(event.zone()), ArchiveNote.NONE);
    return size == LabelSize.CARD
        ? new BadgeSheet(event, BadgeSheet.Layout.SINGLE, List.of(card), identity)
        : new BadgeLabel(event, size, card, identity);
  }

  private Optional<Badge> card(UUID person) {
    return repositories
        .badges()
        .newest(person)
        .filter(badge -> badge.state() == Badge.State.ISSUED);
  }

  /// Says which card it is and nothing about the person.
  private String scope(Badge badge) {
    int number = repositories.participants().find(badge.participant()).orElseThrow().number();
    return number + "-" + badge.issue();
  }

  private boolean wasPrinted(Event event, String scope) {
    return repositories.prints().ofEvent(event.id()).stream()
        .filter(kept -> isLabel(kept.run(), scope))
        .anyMatch(kept -> kept.run().state().isOut());
  }

  private long runs(Event event, String scope) {
    return repositories.prints().ofEvent(event.id()).stream()
        .filter(kept -> isLabel(kept.run(), scope))
        .count();
  }

  private static boolean isLabel(PrintRun run, String scope) {
    return run.paper().kind().equals(PrintRun.LABEL) && run.paper().scope().equals(scope);
  }

  private void record(PrintRun run, Provenance by) {
    ledger.record(by, new PaperFact.PrintReported(run));
  }
}
