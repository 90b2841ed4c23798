package id.balai.service.dataprotection;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.dataprotection.BackupResult;
import id.balai.domain.dataprotection.DataCustody;
import id.balai.domain.log.Fact;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.WorkspaceFact;
import id.balai.domain.printing.PrintOutcome;
import id.balai.service.access.CurrentActor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// What the keeper does for the key and the backups of a house. The log says that it was done and
/// by whom; it never holds a password, a code or a place.
///
/// @param keeping what is kept
/// @param ledger takes what was done
/// @param currentActor who asks
public record DataKeyAdmin(DataProtection keeping, Ledger ledger, CurrentActor currentActor) {

  /// The result of setting a password.
  public enum Protection {
    /// It opens the data elsewhere from now on, and no earlier one does.
    DONE,
    /// It has fewer than [DataCustody#LEAST_PASSWORD] characters; nothing was changed.
    TOO_SHORT
  }

  /// Lets a password open the data on another computer.
  public Protection protect(char[] password) throws IOException {
    currentActor.require(AccessLevel.KEEPER);
    if (password.length < DataCustody.LEAST_PASSWORD) {
      return Protection.TOO_SHORT;
    }
    keeping.custody().protect(password);
    note("data.password");
    return Protection.DONE;
  }

  /// The recovery code, for paper.
  public String recoveryCode() {
    currentActor.require(AccessLevel.KEEPER);
    note("data.recovery.code");
    return keeping.custody().recoveryCode();
  }

  /// Prints the recovery code on the computer's usual printer; no file of it remains.
  ///
  /// @return empty where there is no printer
  public Optional<PrintOutcome> printRecoveryCode() throws IOException {
    return keeping.recovery().print(recoveryCode());
  }

  /// Writes the recovery code into a file (PDF), for a printer elsewhere.
  public void writeRecoveryCode(Path file) throws IOException {
    keeping.recovery().write(recoveryCode(), file);
  }

  /// Makes a backup now, because somebody asks for it.
  public BackupResult backUp() {
    currentActor.requireSomewhere(AccessLevel.COMMITTEE);
    return keeping.backups().make();
  }

  /// Lets backups go to another folder and makes the first one there.
  public BackupResult moveBackups(Path folder) throws IOException {
    currentActor.require(AccessLevel.KEEPER);
    keeping.backups().moveTo(folder);
    note("data.backup.folder");
    return keeping.backups().make();
  }

  /// Makes a backup that stands alone, with everything in one file.
  public BackupResult backUpWhole(Path file) {
    currentActor.require(AccessLevel.KEEPER);
    note("data.backup.whole");
    return keeping.backups().makeWhole(file);
  }

  private void note(String setting) {
    ledger.record(currentActor.byHouse(), new WorkspaceFact.SettingChanged(Fact.NO_EVENT, setting));
  }
}
