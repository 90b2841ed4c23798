package id.balai.service.access;

import id.balai.base.Sha256;
import id.balai.domain.access.AccessLevel;
import id.balai.domain.access.AccessMemory;
import id.balai.domain.log.Fact;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.Recording;
import id.balai.domain.log.WorkspaceFact;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;

/// The operator's PIN of this computer, which lets out of its kiosks. The first opening of a kiosk
/// asks for one; until then it is [#FIRST], so that an older installation can still be left.
public final class OperatorPinService {

  /// The PIN of an installation that was never asked.
  static final String FIRST = "1234";

  private static final String SHAPE = "\\d{4,12}";
  private static final String WHOSE = "operator";

  private final AccessMemory memory;
  private final Ledger ledger;
  private final CurrentActor currentActor;
  private final PasswordHash hash;
  private final Guess guess;

  public OperatorPinService(
      AccessMemory memory,
      Ledger ledger,
      CurrentActor currentActor,
      Clock clock,
      SecureRandom random) {
    this.memory = memory;
    this.ledger = ledger;
    this.currentActor = currentActor;
    this.hash = new PasswordHash(random);
    this.guess = new Guess(memory, clock);
  }

  /// Whether somebody chose a PIN on this computer.
  public boolean isSet() {
    return memory.operatorPin().isPresent();
  }

  /// Whether this can be a PIN: 4 to 12 digits, and not the one that everybody knows.
  public static boolean isGood(String pin) {
    return pin.matches(SHAPE) && !pin.equals(FIRST);
  }

  /// Keeps a new PIN and says so in the log; blocks until both are on disk.
  ///
  /// @return whether it was kept
  /// @throws IllegalArgumentException when it is not [#isGood]
  public boolean set(String pin) {
    if (!isGood(pin)) {
      throw new IllegalArgumentException("a PIN has 4 to 12 digits");
    }
    currentActor.require(AccessLevel.COMMITTEE);
    memory.prepare();
    var changed = new WorkspaceFact.SettingChanged(Fact.NO_EVENT, "operator.pin");
    if (!(ledger.record(currentActor.byHouse(), changed) instanceof Recording.Stored)) {
      return false;
    }
    memory.keepOperatorPin(hash.of(pin));
    return true;
  }

  /// Whether this is the PIN; blocks for about 30 ms, on purpose.
  public SecretCheck check(String typed) {
    return guess.check(WHOSE, () -> isPin(typed));
  }

  private boolean isPin(String typed) {
    Optional<String> kept = memory.operatorPin();
    return kept.isPresent()
        ? hash.isOf(kept.get(), typed)
        : Sha256.areEqual(
            FIRST.getBytes(StandardCharsets.UTF_8), typed.getBytes(StandardCharsets.UTF_8));
  }
}
