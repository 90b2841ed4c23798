package id.balai.ui.console.devices;

import id.balai.domain.badge.BadgeCode;
import id.balai.domain.badge.CameraMode;
import id.balai.domain.badge.DeviceState;
import id.balai.domain.log.Fact;
import id.balai.domain.log.Recording;
import id.balai.domain.log.StoreAwayException;
import id.balai.domain.log.WorkspaceFact;
import id.balai.domain.printing.PrintWatch;
import id.balai.domain.printing.Printer;
import id.balai.domain.printing.Printers;
import id.balai.service.checkin.CheckInService;
import id.balai.service.dataprotection.DataKeyAdmin;
import id.balai.service.printing.TestPrintService;
import id.balai.service.station.DeviceChoice;
import id.balai.service.station.Devices;
import id.balai.ui.console.PageModel;
import id.balai.ui.control.Tone;
import id.balai.ui.task.LatestOnly;
import id.balai.ui.task.Outcome;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Chooses devices, tries them, and says in a sentence how each thing stands. All methods belong to
/// the screen's thread; whatever takes time is done in the background.
public final class DevicesViewModel {

  private static final Logger LOG = LoggerFactory.getLogger(DevicesViewModel.class);

  private final PageModel page;
  private final StationInspector inspector;
  private final TestPrintService testPrint;
  private final DataKeyAdmin guarding;
  private final Devices devices;
  private final LatestOnly glances;
  private Optional<StationReport.Plugged> plugged = Optional.empty();
  private @Nullable StatusSentence lastBackup;
  private final ObservableList<Optional<String>> cameras = FXCollections.observableArrayList();
  private final ObservableList<Optional<String>> ports = FXCollections.observableArrayList();
  private final ObservableList<Optional<String>> labels = FXCollections.observableArrayList();
  private final ObservableList<Printer> printers = FXCollections.observableArrayList();
  private final ObjectProperty<DeviceChoice> choice =
      new SimpleObjectProperty<>(DeviceChoice.USUAL);
  private final ReadOnlyObjectWrapper<StatusSentence> camera = unknown();
  private final ReadOnlyObjectWrapper<StatusSentence> scanner = unknown();
  private final ReadOnlyObjectWrapper<StatusSentence> printer = unknown();
  private final ReadOnlyObjectWrapper<StatusSentence> stations = unknown();
  private final ReadOnlyObjectWrapper<StatusSentence> backup = unknown();
  private final ReadOnlyObjectWrapper<StatusSentence> clock = unknown();
  private final ReadOnlyObjectWrapper<StatusSentence> disk = unknown();
  private final ReadOnlyObjectWrapper<StatusSentence> log = unknown();

  public DevicesViewModel(
      PageModel page,
      StationInspector inspector,
      TestPrintService testPrint,
      DataKeyAdmin guarding) {
    this.page = page;
    this.inspector = inspector;
    this.devices = inspector.devices();
    this.testPrint = testPrint;
    this.guarding = guarding;
    this.glances = new LatestOnly(page.tasks());
    show(new StationReport.Plugged(List.of(), List.of(), new Printers.Found(List.of())));
    printer.set(StatusSentence.of(Tone.QUIET, "devices.looking"));
  }

  PageModel page() {
    return page;
  }

  /// What can be chosen as the camera: none, the first one (an empty name), or one by its name.
  ObservableList<Optional<String>> cameras() {
    return cameras;
  }

  /// What can be chosen as the serial scanner: none, or a port by its name.
  ObservableList<Optional<String>> ports() {
    return ports;
  }

  /// Names of the printers that can print labels; empty: none is to.
  ObservableList<Optional<String>> labels() {
    return labels;
  }

  ObservableList<Printer> printers() {
    return printers;
  }

  /// What a kiosk of this computer uses.
  ReadOnlyObjectProperty<DeviceChoice> choiceProperty() {
    return choice;
  }

  ReadOnlyObjectProperty<StatusSentence> cameraProperty() {
    return camera.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<StatusSentence> scannerProperty() {
    return scanner.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<StatusSentence> printerProperty() {
    return printer.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<StatusSentence> stationsProperty() {
    return stations.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<StatusSentence> backupProperty() {
    return backup.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<StatusSentence> clockProperty() {
    return clock.getReadOnlyProperty();
  }

  /// What is known of the whole record.
  ReadOnlyObjectProperty<StatusSentence> logProperty() {
    return log.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<StatusSentence> diskProperty() {
    return disk.getReadOnlyProperty();
  }

  /// Looks at everything again.
  void look() {
    ask(stations, this::inspect, this::show);
    ask(printer, inspector::plugged, this::show);
  }

  /// Looks whether something was plugged in or pulled out meanwhile, and how the rest stands; the
  /// answers of what was tried stay. One look at a time.
  void glance() {
    glances.run(
        () -> new Glance(inspect(), inspector.plugged()),
        now -> {
          stand(now.report());
          if (!Optional.of(now.plugged()).equals(plugged)) {
            show(now.plugged());
          }
        },
        // The next look says it if it stays.
        e -> {
          LOG.warn("the devices could not be looked at", e);
          if (e instanceof StoreAwayException) {
            stations.set(away());
          }
        });
  }

  private StationReport inspect() {
    return inspector.inspect(page.load());
  }

  /// What one look finds.
  private record Glance(StationReport report, StationReport.Plugged plugged) {}

  void chooseCamera(Optional<String> name) {
    keep(choice.get().withCamera(name), camera);
  }

  void chooseMode(Optional<CameraMode> mode) {
    keep(choice.get().withMode(mode), camera);
  }

  void choosePort(Optional<String> port) {
    keep(choice.get().withSerial(port), scanner);
  }

  /// Chooses the scanner of a second kiosk.
  void chooseSecond(Optional<String> port) {
    keep(choice.get().withSecondSerial(port), scanner);
  }

  /// Chooses the printer for labels beside a door.
  void chooseLabels(Optional<String> name) {
    keep(choice.get().withLabels(name), printer);
  }

  void tryCamera() {
    attempt(camera, devices::tryCamera, StatusSentences::camera);
  }

  void tryScanner() {
    attempt(scanner, () -> worst(devices.tryScanner(), devices.trySecondScanner()), s -> s);
  }

  /// The answer for both scanners: trouble with either counts, and one that is there.
  private static StatusSentence worst(DeviceState first, DeviceState second) {
    boolean isFirst = second instanceof DeviceState.Off || !(first instanceof DeviceState.Running);
    return StatusSentences.scanner(
        first instanceof DeviceState.Off ? second : isFirst ? first : second);
  }

  /// Something was typed or scanned into the field beside the scanner; it is neither kept nor
  /// shown.
  void scanned(String text) {
    scanner.set(
        BadgeCode.parse(text).isPresent()
            ? StatusSentence.of(Tone.OK, "devices.scanner.read")
            : StatusSentence.of(Tone.WARN, "devices.scanner.foreign"));
  }

  void tryPrinter(Optional<Printer> wanted) {
    wanted.ifPresentOrElse(
        one ->
            attempt(
                printer,
                () -> testPrint.print(one.name(), PrintWatch.UNSEEN),
                StatusSentences::printed),
        () -> printer.set(StatusSentence.of(Tone.WARN, "devices.printer.choose")));
  }

  /// Writes the page with which scanners are tried, to be printed.
  void scannerPage() {
    Path file = page.papers().of(page.event().code()).resolve("lembar-uji-pemindai.pdf");
    ask(
        scanner,
        () -> {
          testPrint.writeScannerPage(file);
          return file;
        },
        done ->
            page.done(
                Outcome.file(
                    page.messages().text("devices.trial.page.done", done.getFileName()), done)));
  }

  void backUp() {
    attempt(backup, guarding::backUp, done -> StatusSentences.backedUp(done, page.times()));
  }

  private void keep(DeviceChoice wanted, ReadOnlyObjectWrapper<StatusSentence> answer) {
    if (wanted.equals(choice.get())) {
      return;
    }
    choice.set(wanted);
    ask(
        answer,
        () -> kept(wanted),
        isKept ->
            answer.set(
                isKept
                    ? StatusSentence.of(Tone.INFO, "devices.kept")
                    : StatusSentence.of(Tone.BAD, "devices.not.kept")));
  }

  /// Says in the log that the choice was changed, and keeps it; in the background.
  private boolean kept(DeviceChoice wanted) {
    var changed = new WorkspaceFact.SettingChanged(Fact.NO_EVENT, DeviceChoice.CHANGED);
    return guarding.ledger().record(guarding.currentActor().byHouse(), changed)
            instanceof Recording.Stored
        && devices.keep(wanted);
  }

  private <T> void attempt(
      ReadOnlyObjectWrapper<StatusSentence> answer,
      Callable<T> work,
      Function<T, StatusSentence> finding) {
    answer.set(StatusSentence.of(Tone.INFO, "devices.trying"));
    ask(answer, work, done -> answer.set(finding.apply(done)));
  }

  private <T> void ask(
      ReadOnlyObjectWrapper<StatusSentence> answer,
      Callable<T> work,
      java.util.function.Consumer<T> done) {
    page.tasks().run(work, done, e -> answer.set(broke(e)));
  }

  private StatusSentence broke(Exception cause) {
    return cause instanceof StoreAwayException
        ? away()
        : StatusSentence.said(Tone.BAD, page.trouble(cause, "devices.broke"));
  }

  private void show(StationReport now) {
    choice.set(now.choice());
    camera.set(chosen(now.choice().camera().isPresent(), "devices.camera.chosen"));
    scanner.set(StatusSentences.scanner(new DeviceState.Off()));
    stand(now);
  }

  private void stand(StationReport now) {
    stations.set(
        inspector.checkIn().aloneFor().isPresent()
            ? away()
            : now.waiting() > 0
                ? StatusSentence.of(
                    Tone.WARN, "devices.stations.apart", Long.toString(now.waiting()))
                : StatusSentences.stations(now.here(), now.heard(), page.times()));
    StatusSentence found =
        now.rotten().isEmpty()
            ? StatusSentences.backup(now.backup(), inspector.clock().instant(), page.times())
            : StatusSentences.rotten(now.rotten().getFirst(), now.backup(), page.times());
    if (!found.equals(lastBackup)) {
      lastBackup = found;
      backup.set(found);
    }
    clock.set(
        StatusSentences.clock(
            inspector.clock().instant(), now.newest(), now.event(), page.times()));
    disk.set(StatusSentences.disk(now.freeBytes()));
    log.set(StatusSentences.log(inspector.log().checked(), page.times()));
  }

  private StatusSentence away() {
    CheckInService checkIn = inspector.checkIn();
    Instant now = inspector.clock().instant();
    Instant since = checkIn.aloneFor().map(now::minus).orElse(now);
    return StatusSentences.away(checkIn.waiting(), since, page.times());
  }

  private static StatusSentence chosen(boolean isChosen, String key) {
    return isChosen
        ? StatusSentence.of(Tone.QUIET, key)
        : StatusSentences.camera(new DeviceState.Off());
  }

  private void show(StationReport.Plugged now) {
    plugged = Optional.of(now);
    var offered = new ArrayList<Optional<String>>();
    offered.add(Optional.of(DeviceChoice.FIRST));
    now.cameras().forEach(name -> offered.add(Optional.of(name)));
    choice
        .get()
        .camera()
        .filter(name -> !offered.contains(Optional.of(name)))
        .ifPresent(name -> offered.add(Optional.of(name)));
    offered.add(Optional.empty());
    cameras.setAll(offered);
    var lines = new ArrayList<Optional<String>>();
    lines.add(Optional.empty());
    now.ports().forEach(name -> lines.add(Optional.of(name)));
    Stream.concat(choice.get().serial().stream(), choice.get().secondSerial().stream())
        .distinct()
        .filter(name -> !now.ports().contains(name))
        .forEach(name -> lines.add(Optional.of(name)));
    ports.setAll(lines);
    printers.setAll(now.printers() instanceof Printers.Found found ? found.printers() : List.of());
    var forLabels = new ArrayList<Optional<String>>();
    forLabels.add(Optional.empty());
    Stream.concat(printers.stream().map(Printer::name), choice.get().labels().stream())
        .distinct()
        .map(Optional::of)
        .forEach(forLabels::add);
    labels.setAll(forLabels);
    printer.set(StatusSentences.printers(now.printers()));
  }

  private static ReadOnlyObjectWrapper<StatusSentence> unknown() {
    return new ReadOnlyObjectWrapper<>(StatusSentence.of(Tone.QUIET, "devices.looking"));
  }
}
