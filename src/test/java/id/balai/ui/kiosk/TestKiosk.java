package id.balai.ui.kiosk;

import id.balai.domain.log.OfflineRecords;
import id.balai.domain.log.Repositories;
import id.balai.fixture.AtOnce;
import id.balai.fixture.Hall;
import id.balai.fixture.MemoryStation;
import id.balai.fixture.Office;
import id.balai.service.access.OperatorPinService;
import id.balai.service.checkin.CheckInService;
import id.balai.service.help.HelpService;
import id.balai.service.printing.LabelService;
import id.balai.service.registration.IdGenerator;
import id.balai.service.registration.RegistrationService;
import id.balai.service.signing.DynamicsKeeper;
import id.balai.service.signing.SigningService;
import id.balai.service.station.StationSettings;
import id.balai.ui.control.DeviceHealth;
import id.balai.ui.control.DeviceHealth.Device;
import id.balai.ui.control.DeviceHealth.Health;
import id.balai.ui.control.PreviewSource;
import id.balai.ui.control.Tone;
import id.balai.ui.kiosk.flow.KioskServices;
import id.balai.ui.kiosk.stage.StageViewModel;
import id.balai.ui.kiosk.station.KioskContext;
import id.balai.ui.kiosk.station.Operator;
import id.balai.ui.kiosk.station.Station;
import id.balai.ui.task.Tasks;
import id.balai.ui.text.Language;
import id.balai.ui.text.Messages;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// A kiosk over the real services and a hall in memory, on the calling thread.
public final class TestKiosk {

  static final String PIN = "240817";

  /// As the program keeps it; making it again for every kiosk would cost more than all else.
  private static final String KEPT_PIN =
      "Xfgm+zyH4K+tOoDuzs5ItQ== BS4ZPcl0nDiTulKOEOOkC6MUwvm7z2wQE/D1qioo+i4=";

  public final Hall hall;
  final List<Tone> heard = new ArrayList<>();
  final HelpService help;
  final MemoryStation memory = new MemoryStation();
  private final OperatorPinService pin;
  final Messages messages = new Messages(Language.INDONESIAN);
  final ObjectProperty<List<DeviceHealth>> devices =
      new SimpleObjectProperty<>(
          List.of(
              new DeviceHealth(Device.SCANNER, Health.READY),
              new DeviceHealth(Device.STORAGE, Health.READY)));
  private final StationSettings settings;
  private final PreviewSource preview;
  private final Optional<LabelService> labels;
  public final KioskContext context;
  boolean isLeft;

  public TestKiosk(Hall hall) {
    this(hall, StationSettings.USUAL);
  }

  /// A kiosk that looks like this.
  TestKiosk(Hall hall, StationSettings settings) {
    this(hall, settings, PreviewSource.NONE);
  }

  /// A kiosk with a camera.
  TestKiosk(Hall hall, PreviewSource preview) {
    this(hall, StationSettings.USUAL, preview);
  }

  /// A kiosk with a printer for labels.
  TestKiosk(Hall hall, LabelService labels) {
    this(hall, StationSettings.USUAL, PreviewSource.NONE, Optional.of(labels));
  }

  private TestKiosk(Hall hall, StationSettings settings, PreviewSource preview) {
    this(hall, settings, preview, Optional.empty());
  }

  private TestKiosk(
      Hall hall, StationSettings settings, PreviewSource preview, Optional<LabelService> labels) {
    this.labels = labels;
    this.preview = preview;
    this.settings = settings;
    this.hall = hall;
    memory.keepOperatorPin(KEPT_PIN);
    this.help = new HelpService(hall.access(), hall.ledger.log());
    this.pin =
        new OperatorPinService(
            memory, hall.ledger, hall.currentActor, hall.clock, new SecureRandom(new byte[8]));
    this.context =
        new KioskContext(
            services(), hall.event, hall.door, hall.clock, AtOnce.tasks(), messages, station());
  }

  /// What a stage at which this declaration is signed is given.
  KioskContext stage(String declaration) {
    return new KioskContext(
        context.services(),
        hall.event,
        StageViewModel.door(hall.event, declaration),
        hall.clock,
        context.tasks(),
        messages,
        context.station());
  }

  /// The same kiosk whose services work when these tasks let them.
  KioskContext on(Tasks tasks) {
    return new KioskContext(
        context.services(), hall.event, hall.door, hall.clock, tasks, messages, context.station());
  }

  private KioskServices services() {
    Repositories repositories = hall.ledger.repositories();
    var ids = new AtomicLong(1000);
    var fresh = new IdGenerator(() -> new UUID(3, ids.incrementAndGet()), new Random(1));
    return new KioskServices(
        new CheckInService(hall.access(), OfflineRecords.NONE),
        new SigningService(hall.access(), DynamicsKeeper.NONE, OfflineRecords.NONE),
        new RegistrationService(hall.access(), fresh, OfflineRecords.NONE),
        labels,
        help,
        Office.ours().verifying(repositories),
        repositories,
        hall.ledger.log(),
        hall.ledger);
  }

  private Station station() {
    return new Station(
        devices, preview, heard::add, settings, new Operator(pin::check, () -> isLeft = true));
  }
}
