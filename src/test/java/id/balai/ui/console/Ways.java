package id.balai.ui.console;

import id.balai.domain.attendance.Door;
import id.balai.service.hub.HouseChange;
import id.balai.ui.route.Display;
import id.balai.ui.route.Routes;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Leads nowhere and remembers what was asked for.
public class Ways implements Routes {

  /// Where it led, as `kiosk DEK Pintu 1` or `page people`.
  public final List<String> ways = new ArrayList<>();

  @Override
  public void start() {
    ways.add("start");
  }

  @Override
  public void plan() {
    ways.add("plan");
  }

  @Override
  public void home(UUID id) {
    ways.add("home");
  }

  @Override
  public void page(UUID id, String page) {
    ways.add("page " + page);
  }

  @Override
  public void person(UUID id, UUID person) {
    ways.add("person " + person);
  }

  @Override
  public void lists(UUID id) {
    ways.add("lists");
  }

  @Override
  public void stage(UUID id, String declaration) {
    ways.add("stage " + declaration);
  }

  @Override
  public void join() {
    ways.add("join");
  }

  @Override
  public void change(HouseChange change) {
    ways.add("change " + change);
  }

  @Override
  public void guide() {
    ways.add("guide");
  }

  @Override
  public List<Display> displays() {
    return List.of(new Display(1, 1366, 768, true, false));
  }

  @Override
  public void kiosk(Door door, Display display) {
    ways.add(
        "kiosk "
            + door.session()
            + " "
            + door.station()
            + (door.place() == Door.Place.EXIT ? " keluar" : ""));
  }
}
