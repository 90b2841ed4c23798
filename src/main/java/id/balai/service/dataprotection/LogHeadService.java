package id.balai.service.dataprotection;

import id.balai.domain.evidence.SigningKeys;
import id.balai.domain.log.Entry;
import id.balai.domain.log.EventLog;
import id.balai.domain.log.Fact;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.LogHead;
import id.balai.domain.log.RecordCheck;
import id.balai.domain.log.Recording;
import id.balai.domain.log.WorkspaceFact;
import id.balai.service.access.CurrentActor;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// Signs where the log stands, so that a tail that is cut off afterwards can be shown by anyone who
/// kept a later head: on paper, in a backup, at another station.
public final class LogHeadService {

  private final EventLog log;
  private final Ledger ledger;
  private final SigningKeys keys;
  private final Clock clock;

  /// @param ledger the house's own, which asks nobody whether it may
  public LogHeadService(EventLog log, Ledger ledger, SigningKeys keys, Clock clock) {
    this.log = log;
    this.ledger = ledger;
    this.keys = keys;
    this.clock = clock;
  }

  /// Where this computer's chain stands; `shortText` is what papers print at their foot. Empty
  /// while nothing was recorded.
  public Optional<LogHead> current() {
    return log.heads().stream().findFirst();
  }

  /// What a head from elsewhere says about the log.
  public enum Check {
    /// The log still holds that entry: nothing before it was changed or cut off.
    HOLDS,
    /// The log is shorter than it was then: its tail was cut off.
    CUT,
    /// The log holds another entry in that place: it was written anew.
    OTHER
  }

  /// Compares the log with a head that somebody kept: on paper, in a backup, at another station.
  public Check check(LogHead.Printed kept) {
    List<String> hashes =
        log.heads().stream()
            .flatMap(head -> log.hash(head.chain(), kept.sequence()).stream())
            .toList();
    if (hashes.isEmpty()) {
      return Check.CUT;
    }
    return hashes.stream().anyMatch(hash -> hash.startsWith(kept.digits()))
        ? Check.HOLDS
        : Check.OTHER;
  }

  /// Where every chain of the log stands, this computer's own first.
  public List<LogHead> all() {
    return log.heads();
  }

  /// What is known of the whole record.
  public RecordCheck checked() {
    return log.checked();
  }

  /// Records a signed head, if anything was recorded since the last one and the office's keys are
  /// not locked; blocks until it is on disk.
  ///
  /// @return whether one was recorded
  public boolean sign() {
    Optional<LogHead> head = current().filter(now -> !isSigned(now));
    if (head.isEmpty()) {
      return false;
    }
    return keys.sign(WorkspaceFact.HeadSigned.message(head.get()))
        .map(signature -> record(head.get(), signature))
        .orElse(false);
  }

  private boolean record(LogHead head, byte[] signature) {
    var fact =
        new WorkspaceFact.HeadSigned(
            head, keys.current().id(), HexFormat.of().formatHex(signature));
    return ledger.record(CurrentActor.ofProgram(clock.instant()), fact) instanceof Recording.Stored;
  }

  /// Whether the newest entry is the signature over the one before it.
  private boolean isSigned(LogHead head) {
    List<Entry> newest = log.newest(Fact.NO_EVENT, 1);
    return !newest.isEmpty()
        && newest.getFirst().fact() instanceof WorkspaceFact.HeadSigned signed
        && newest.getFirst().hash().equals(head.hash())
        && signed.head().chain().equals(head.chain());
  }
}
