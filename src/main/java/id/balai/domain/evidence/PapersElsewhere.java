package id.balai.domain.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Which papers were sent to be signed elsewhere, and which came back (R28).
public interface PapersElsewhere {

  /// A paper that was sent.
  ///
  /// @param at when
  record Sent(SentPaper paper, Instant at) {}

  /// A paper that came back.
  ///
  /// @param at when it was taken in
  record Returned(SignedPaper paper, Instant at) {}

  /// Papers of all events that were sent, in the order of sending.
  List<Sent> sent();

  /// Papers of one event that were sent, in the order of sending.
  List<Sent> sent(UUID event);

  /// Papers of one event that came back, in the order of coming.
  List<Returned> returned(UUID event);

  /// The paper that came back as this very file.
  ///
  /// @param hash its SHA-256
  Optional<Returned> byHash(String hash);
}
