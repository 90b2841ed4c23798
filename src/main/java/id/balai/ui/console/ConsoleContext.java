package id.balai.ui.console;

import id.balai.service.station.StationMemory;
import id.balai.service.workspace.Services;
import id.balai.ui.route.Routes;
import id.balai.ui.task.Tasks;
import id.balai.ui.text.Messages;
import java.util.UUID;

/// What a page of the console works with.
///
/// @param services what can be done
/// @param tasks runs what blocks
/// @param messages the words of the screens
/// @param routes leads to other pages and screens
/// @param papers where papers are put
/// @param station what this computer remembers of its kiosks
/// @param current the event whose console it is
/// @param permits what may be done there by the current actor
public record ConsoleContext(
    Services services,
    Tasks tasks,
    Messages messages,
    Routes routes,
    PaperFolder papers,
    StationMemory station,
    CurrentEvent current,
    Permissions permits) {

  /// The console of an event for the current actor now.
  public ConsoleContext(
      Services services,
      Tasks tasks,
      Messages messages,
      Routes routes,
      PaperFolder papers,
      StationMemory station,
      CurrentEvent current) {
    this(
        services,
        tasks,
        messages,
        routes,
        papers,
        station,
        current,
        new Permissions(services.currentActor(), current));
  }

  /// What a page is made of; each page has its own.
  public PageModel page() {
    return new PageModel(current, permits, tasks, messages, routes, papers, services.ledger());
  }

  /// Id of the event.
  public UUID event() {
    return current.id();
  }
}
