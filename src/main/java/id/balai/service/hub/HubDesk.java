package id.balai.service.hub;

import id.balai.domain.access.AccessLevel;
import id.balai.domain.log.Fact;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.WorkspaceFact;
import id.balai.service.access.CurrentActor;
import java.util.List;
import java.util.Optional;

/// What the keeper of a house does about its stations. The log says that it was done and by whom;
/// it never holds a name, a password or an address. Everything here blocks.
///
/// @param parts what this house has to do with a common database
/// @param ledger takes what was done
/// @param currentActor who asks
public record HubDesk(HubParts parts, Ledger ledger, CurrentActor currentActor) {

  /// How everything stands.
  ///
  /// @param isUsed whether this house uses a common database
  /// @param server the one that this laptop runs itself
  /// @param mayLetIn whether stations may be let in from here
  /// @param stations all that were ever let in; empty where there is no common database, or it is
  ///   away
  /// @param addresses of this laptop at which another one may be waited for
  public record Stand(
      boolean isUsed,
      HubServer.State server,
      boolean mayLetIn,
      Optional<List<HubKeeper.Known>> stations,
      List<String> addresses) {
    public Stand {
      addresses = List.copyOf(addresses);
    }
  }

  /// Looks at everything.
  ///
  /// @throws id.balai.domain.log.StoreAwayException when the common database is away
  public Stand look() {
    currentActor.requireSomewhere(AccessLevel.COMMITTEE);
    HubServer.State server = parts.server().state();
    boolean isAsleep = server.isMade() && !server.isRunning();
    HubKeeper keeper = parts.keeper();
    return new Stand(
        parts.isUsed(),
        server,
        !isAsleep && keeper.mayLetIn().orElse(false),
        isAsleep ? Optional.empty() : keeper.stations(),
        parts.inviting().addresses());
  }

  /// Lets this laptop be the common database.
  public HubServer.Result start() {
    keeper("hub.server.started");
    return parts.server().start(HubServer.Life.WITH_BALAI);
  }

  /// Lets other laptops reach it.
  public HubServer.Result open() {
    keeper("hub.server.opened");
    return parts.server().open(List.of());
  }

  /// Lets nobody but this laptop reach it.
  public HubServer.Result close() {
    keeper("hub.server.closed");
    return parts.server().close();
  }

  /// Stops it.
  public HubServer.Result stop() {
    keeper("hub.server.stopped");
    return parts.server().stop();
  }

  /// Waits for another laptop.
  ///
  /// @throws IllegalArgumentException when no station can be called so
  public Inviting.Invited invite(String station, String address) {
    keeper("hub.station.invited");
    return parts.inviting().invite(station, address);
  }

  /// Gives a station another name, and ends its login; it has to be invited again.
  ///
  /// @throws IllegalArgumentException when there is no such station, or the name is taken or none
  public void rename(String station, String name) {
    keeper("hub.station.renamed");
    parts.keeper().rename(station, name);
  }

  /// Lets a station in no more.
  ///
  /// @throws IllegalArgumentException when there is no such station
  public void shutOut(String station) {
    keeper("hub.station.shut.out");
    parts.keeper().shutOut(station);
  }

  /// Takes the invitation of another laptop.
  public Joining.Joined join(InvitationText invitation) {
    currentActor.requireSomewhere(AccessLevel.KEEPER);
    return parts.joining().take(invitation);
  }

  /// Whether this house may be moved by whoever asks.
  ///
  /// @throws id.balai.service.access.NotAllowedException when not
  public void requireKeeper() {
    currentActor.requireSomewhere(AccessLevel.KEEPER);
  }

  private void keeper(String what) {
    currentActor.require(AccessLevel.KEEPER);
    ledger.record(currentActor.byHouse(), new WorkspaceFact.SettingChanged(Fact.NO_EVENT, what));
  }
}
