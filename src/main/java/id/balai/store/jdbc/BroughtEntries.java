package id.balai.store.jdbc;

import id.balai.domain.log.Fact;
import id.balai.domain.log.LogHead;
import id.balai.domain.log.LogText;
import id.balai.domain.log.MergingFact;
import id.balai.domain.log.PeopleFact;
import id.balai.domain.log.WorkspaceFact;
import id.balai.store.journal.EntryLine;
import id.balai.store.journal.FactCodec;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Lets log and tables follow entries of other chains that this house's own chain brings: each
/// stands in the log behind the one that brings it, as it was written. One against which something
/// stands touches nothing until it is decided ([Admission]).
final class BroughtEntries {

  /// What the facts add up to, in the order in which it can be emptied.
  private static final List<String> TABLES =
      List.of(
          "signed_paper",
          "sent_paper",
          "certificate_void",
          "certificate",
          "print_run",
          "declaration_place",
          "signature_annulment",
          "signature",
          "annulment",
          "attendance",
          "passage",
          "absence",
          "refusal",
          "badge",
          "participant",
          "session_total",
          "declaration_text",
          "event_closing",
          "office_defaults",
          "contradicted_entry",
          "event");

  private final FactCodec codec;
  private final Projection projection;
  private long leftOut;
  private boolean isAnew;
  private UUID anew = Fact.NO_EVENT;
  private boolean isWithin;

  BroughtEntries(FactCodec codec, Projection projection) {
    this.codec = codec;
    this.projection = projection;
  }

  /// Whether the entry at this place is in the log alone.
  boolean isLeftOut(long position) {
    return position == leftOut;
  }

  /// Looks what an entry begins, wherever it comes from.
  void begin(Handle handle, EntryLine line) {
    if (isWithin) {
      return;
    }
    switch (line.entry().fact()) {
      case MergingFact.EntryBrought fact -> {
        if (!fact.isFollowed()) {
          leftOut = projection.position() + 1;
        } else if (isAnew && isBefore(handle, fact)) {
          follow(handle, LogTable.line(codec, text(fact)), Admission.From.LOG);
        }
      }
      case MergingFact.TablesBegun fact -> {
        anew = line.chain();
        isAnew = isAnew(handle, fact, anew);
        if (isAnew) {
          TABLES.forEach(table -> handle.execute("delete from " + table));
        }
      }
      case MergingFact.OwnAgain fact -> {
        if (isAnew) {
          again(handle, fact, line.chain());
        }
      }
      default -> isAnew = isAnew && !line.chain().equals(anew);
    }
  }

  /// Brings what an entry of a journal speaks of.
  void bring(Handle handle, EntryLine line) {
    if (!(line.entry().fact() instanceof MergingFact.EntryBrought fact)) {
      return;
    }
    if (LogTable.hash(handle, fact.chain(), fact.sequence()).isPresent()) {
      return;
    }
    EntryLine inner = LogTable.line(codec, text(fact));
    if (!isAnew && isOlder(handle, inner)) {
      var placed = new Placed(projection.position() + 1, inner);
      projection.log(handle, placed);
      projection.moveTo(placed.position());
      return;
    }
    follow(handle, inner, Admission.From.OTHER_LOG);
  }

  private static LogText text(MergingFact.EntryBrought fact) {
    return new LogText(fact.body(), fact.personal());
  }

  /// Whether the log had an entry before this house brought it home once more.
  private boolean isBefore(Handle handle, MergingFact.EntryBrought fact) {
    return LogTable.position(handle, fact.chain(), fact.sequence())
        .filter(place -> place < projection.position())
        .isPresent();
  }

  private void follow(Handle handle, EntryLine inner, Admission.From from) {
    var admission = new Admission(handle, projection, from);
    isWithin = true;
    try {
      admission.take(new Placed(projection.position() + 1, inner));
      admission.end();
    } finally {
      isWithin = false;
    }
  }

  /// Two houses may have changed one thing: the newer state stands, whichever came first.
  private static boolean isOlder(Handle handle, EntryLine inner) {
    OffsetDateTime at = inner.entry().provenance().at().atOffset(ZoneOffset.UTC);
    return switch (inner.entry().fact()) {
      case WorkspaceFact.EventPlanned fact -> LogTable.isAfter(handle, fact, at);
      case WorkspaceFact.DefaultsSet fact -> LogTable.isAfter(handle, fact, at);
      case PeopleFact.Corrected fact -> LogTable.isAfter(handle, fact, at);
      default -> false;
    };
  }

  private boolean isAnew(Handle handle, MergingFact.TablesBegun fact, UUID own) {
    Set<UUID> known = new HashSet<>(fact.chains());
    known.add(own);
    return LogTable.heads(handle).stream()
        .map(LogHead::chain)
        .filter(chain -> !known.contains(chain))
        .flatMap(chain -> LogTable.first(handle, chain).stream())
        .noneMatch(place -> place < projection.position());
  }

  private void again(Handle handle, MergingFact.OwnAgain fact, UUID own) {
    var admission = new Admission(handle, projection, Admission.From.LOG);
    long place = projection.position();
    isWithin = true;
    try {
      for (LogText text : LogTable.texts(handle, own, fact.first(), fact.last())) {
        place++;
        admission.take(new Placed(place, LogTable.line(codec, text)));
      }
      admission.end();
    } finally {
      isWithin = false;
    }
    projection.moveTo(place);
  }
}
