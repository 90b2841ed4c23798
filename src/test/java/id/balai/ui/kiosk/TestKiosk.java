package id.balai.ui.kiosk;

import id.balai.domain.attendance.Door;
import id.balai.domain.log.Books;
import id.balai.fixture.Hall;
import id.balai.service.checkin.CheckIn;
import id.balai.service.checkin.FindPeople;
import id.balai.service.registration.Fresh;
import id.balai.service.registration.Registration;
import id.balai.service.signing.Signing;
import id.balai.ui.control.DeviceState;
import id.balai.ui.control.DeviceState.Device;
import id.balai.ui.control.DeviceState.Health;
import id.balai.ui.control.PreviewSource;
import id.balai.ui.control.Tone;
import id.balai.ui.task.Tasks;
import id.balai.ui.text.Language;
import id.balai.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// A kiosk over the real services and a hall in memory, on the calling thread.
public final class TestKiosk {

  static final String PIN = "240817";

  public final Hall hall;
  final List<Tone> heard = new ArrayList<>();
  final List<Door> calls = new ArrayList<>();
  final Words words = new Words(Language.INDONESIAN);
  final ObjectProperty<List<DeviceState>> devices =
      new SimpleObjectProperty<>(
          List.of(
              new DeviceState(Device.SCANNER, Health.READY),
              new DeviceState(Device.STORAGE, Health.READY)));
  public final KioskContext context;
  boolean isLeft;

  public TestKiosk(Hall hall) {
    this.hall = hall;
    this.context =
        new KioskContext(
            services(),
            hall.event,
            hall.door,
            hall.clock,
            Tasks.onCallingThread(),
            words,
            station());
  }

  private KioskServices services() {
    Books books = hall.ledger.books();
    var ids = new AtomicLong(1000);
    var fresh = new Fresh(() -> new UUID(3, ids.incrementAndGet()), new Random(1));
    return new KioskServices(
        new CheckIn(books, hall.ledger, hall.desk),
        new FindPeople(books),
        new Signing(books, hall.ledger, hall.desk),
        new Registration(books, hall.ledger, hall.desk, fresh),
        books,
        hall.ledger);
  }

  private Station station() {
    return new Station(
        devices,
        PreviewSource.NONE,
        heard::add,
        calls::add,
        new Operator() {
          @Override
          public boolean isPin(String typed) {
            return typed.equals(PIN);
          }

          @Override
          public void left() {
            isLeft = true;
          }
        });
  }
}
