package id.balai.service.dataprotection;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.evidence.KeyVault;
import id.balai.domain.evidence.OfficeKey;
import id.balai.domain.evidence.Seal;
import id.balai.domain.log.Fact;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.WorkspaceFact;
import id.balai.service.access.CurrentActor;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The office's keys for the current actor: only the keeper of every event changes them, and the
/// log says that it was done, never a password or a name.
///
/// @param keys the keys themselves
/// @param ledger takes what was done
/// @param currentActor who asks
public record GatedKeyVault(KeyVault keys, Ledger ledger, CurrentActor currentActor)
    implements KeyVault {

  @Override
  public Guard guard() {
    return keys.guard();
  }

  /// @throws id.balai.service.access.NotAllowedException when nobody of the committee is here
  @Override
  public void make() {
    currentActor.requireSomewhere(AccessLevel.COMMITTEE);
    keys.make();
  }

  /// Anyone who knows the password may open them.
  @Override
  public boolean unlock(char[] password) throws IOException {
    return keys.unlock(password);
  }

  /// @throws id.balai.service.access.NotAllowedException when this is not the keeper
  @Override
  public void protect(char[] password) throws IOException {
    currentActor.require(AccessLevel.KEEPER);
    keys.protect(password);
    note("keys.password");
  }

  /// @throws id.balai.service.access.NotAllowedException when this is not the keeper
  @Override
  public ImportResult takeIn(Path file, char[] password) throws IOException {
    currentActor.require(AccessLevel.KEEPER);
    ImportResult result = keys.takeIn(file, password);
    if (result == ImportResult.TAKEN) {
      note("keys.seal");
    }
    return result;
  }

  /// @throws id.balai.service.access.NotAllowedException when this is not the keeper
  @Override
  public void name(String office) throws IOException {
    currentActor.require(AccessLevel.KEEPER);
    keys.name(office);
    note("keys.name");
  }

  /// @throws id.balai.service.access.NotAllowedException when this is not the keeper
  @Override
  public void renew() throws IOException {
    currentActor.require(AccessLevel.KEEPER);
    keys.renew();
    note("keys.renewed");
  }

  /// Whoever asks may have the public halves from the committee.
  ///
  /// @throws id.balai.service.access.NotAllowedException when nobody of it is here
  @Override
  public void export(Path folder) throws IOException {
    currentActor.require(AccessLevel.COMMITTEE);
    keys.export(folder);
  }

  @Override
  public Optional<URI> timeStampService() {
    return keys.timeStampService();
  }

  @Override
  public Stamping stamping() {
    return keys.stamping();
  }

  /// @throws id.balai.service.access.NotAllowedException when this is not the keeper
  @Override
  public void timeStampService(Optional<URI> service) throws IOException {
    currentActor.require(AccessLevel.KEEPER);
    keys.timeStampService(service);
    note("keys.timestamp");
  }

  @Override
  public OfficeKey current() {
    return keys.current();
  }

  @Override
  public List<OfficeKey> known() {
    return keys.known();
  }

  @Override
  public Optional<byte[]> sign(byte[] message) {
    return keys.sign(message);
  }

  @Override
  public Optional<Seal> seal() {
    return keys.seal();
  }

  private void note(String setting) {
    ledger.record(currentActor.byHouse(), new WorkspaceFact.SettingChanged(Fact.NO_EVENT, setting));
  }
}
