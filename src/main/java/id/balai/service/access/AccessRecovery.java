package id.balai.service.access;

import id.balai.domain.access.AccessMemory;
import id.balai.domain.dataprotection.DataCustody;
import id.balai.domain.dataprotection.GuardedFile;
import id.balai.domain.evidence.KeyVault;
import id.balai.domain.log.Fact;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.WorkspaceFact;
import java.io.IOException;
import java.util.Optional;

/// The keeper's way back where files that decide about power are gone or were changed: the recovery
/// code from paper.
///
/// @param memory who may do what
/// @param keys of the office
/// @param custody knows the recovery code
/// @param ledger takes that it was done
/// @param currentActor who acts
public record AccessRecovery(
    AccessMemory memory,
    KeyVault keys,
    DataCustody custody,
    Ledger ledger,
    CurrentActor currentActor) {

  /// How accounts and PIN were lost; empty: they were not.
  public Optional<GuardedFile.Loss> accessLoss() {
    return memory.loss();
  }

  /// Whether the office's keys were lost.
  public boolean areKeysLost() {
    return keys.guard() == KeyVault.Guard.UNREADABLE;
  }

  /// Lets the keeper begin anew with what was lost: nobody has a password, no PIN is set, new keys
  /// sign. What was not lost stays.
  ///
  /// @return `false` when this is not the recovery code; nothing was changed
  public boolean recover(String code) throws IOException {
    if (!custody.isRecoveryCode(code)) {
      return false;
    }
    if (accessLoss().isPresent()) {
      memory.reset();
      currentActor.open();
      note("access.recovered");
    }
    if (areKeysLost()) {
      keys.renew();
      note("keys.renewed");
    }
    return true;
  }

  private void note(String setting) {
    ledger.record(
        CurrentActor.ofProgram(currentActor.now()),
        new WorkspaceFact.SettingChanged(Fact.NO_EVENT, setting));
  }
}
