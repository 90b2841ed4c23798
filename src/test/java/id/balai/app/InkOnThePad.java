package id.balai.app;

import id.balai.domain.attendance.Door;
import id.balai.domain.event.Event;
import id.balai.domain.participant.Participant;
import id.balai.fixture.AtOnce;
import id.balai.fixture.Hall;
import id.balai.fixture.MovingClock;
import id.balai.service.workspace.Services;
import id.balai.service.workspace.Workspace;
import id.balai.ui.kiosk.KioskViewModel;
import id.balai.ui.kiosk.TestKiosk;
import id.balai.ui.kiosk.flow.KioskInput;
import id.balai.ui.kiosk.flow.KioskServices;
import id.balai.ui.kiosk.station.KioskContext;
import id.balai.ui.text.Language;
import id.balai.ui.text.Messages;
import java.nio.file.Path;
import java.time.Instant;

/// A program whose power goes while somebody draws a signature at its kiosk.
public final class InkOnThePad {

  /// How it ends.
  static final int CUT = 77;

  private InkOnThePad() {}

  public static void main(String[] words) {
    var clock = new MovingClock(Instant.parse("2024-10-07T02:31:00Z"));
    Workspace workspace = TestHouses.open(Path.of(words[0]), clock);
    Services services = workspace.services();
    Event event = services.repositories().events().all().getFirst();
    var door = new Door(event.id(), "DEK", "Pintu 1");
    Participant signer =
        services.repositories().participants().ofEvent(event.id()).stream()
            .filter(person -> person.owes().contains("DAMAI"))
            .filter(person -> person.inSession("DEK").isPresent())
            .findFirst()
            .orElseThrow();
    var kiosk = new KioskViewModel(context(services, event, door));
    kiosk.codeRead(
        services.repositories().badges().newest(signer.id()).orElseThrow().code().text());
    kiosk.handle(new KioskInput.Proceed());
    kiosk.handle(new KioskInput.ReachedEnd(clock.instant()));
    kiosk.handle(new KioskInput.InkChanged(true));
    Runtime.getRuntime().halt(kiosk.stateProperty().get().hasInk() ? CUT : 1);
  }

  private static KioskContext context(Services services, Event event, Door door) {
    return new KioskContext(
        KioskServices.of(services),
        event,
        door,
        services.clock(),
        AtOnce.tasks(),
        new Messages(Language.INDONESIAN),
        new TestKiosk(new Hall()).context.station());
  }
}
