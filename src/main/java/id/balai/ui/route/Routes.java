package id.balai.ui.route;

import id.balai.domain.attendance.Door;
import id.balai.service.hub.HouseChange;
import java.util.List;
import java.util.UUID;

/// The ways from screen to screen; screens know these and never each other.
public interface Routes {

  /// To the choice of an event.
  void start();

  /// To a new event.
  void plan();

  /// To the console of an event.
  void home(UUID event);

  /// To a page of an event's console.
  ///
  /// @param page its key in the console's list of pages
  void page(UUID event, String page);

  /// To one person among an event's people.
  void person(UUID event, UUID person);

  /// To the import of a list into an event.
  void lists(UUID event);

  /// To the stage on which a declaration is signed.
  ///
  /// @param declaration code of the declaration
  void stage(UUID event, String declaration);

  /// To the form that makes this laptop a station of another one.
  void join();

  /// Closes the house for a change of where its records are kept, and opens it again.
  void change(HouseChange change);

  /// Opens the guide beside the screen of the moment, or puts it away.
  void guide();

  /// The displays that a kiosk can fill; there is at least one.
  List<Display> displays();

  /// Opens a kiosk in a window of its own. The first one of this computer asks for an operator's
  /// PIN before.
  void kiosk(Door door, Display display);
}
