package id.balai.domain.log;

import java.time.Instant;

/// How far the whole record was checked behind the start, which reads its newest part only.
public sealed interface RecordCheck {

  /// Nobody checked it yet.
  record NotYet() implements RecordCheck {}

  /// It is what was written.
  ///
  /// @param at when the check ended
  /// @param entries up to which entry
  record Whole(Instant at, long entries) implements RecordCheck {}

  /// It is not what was written from this entry on; the next start refuses it.
  record Damaged(long entry) implements RecordCheck {}
}
