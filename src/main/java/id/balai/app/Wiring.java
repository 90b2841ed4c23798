package id.balai.app;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import id.balai.app.demo.DemoDay;
import id.balai.app.device.DeviceFile;
import id.balai.app.device.LocalDevices;
import id.balai.app.doctor.DataChecks;
import id.balai.app.doctor.DeviceChecks;
import id.balai.app.doctor.LocalDoctor;
import id.balai.app.sample.SampleEvents;
import id.balai.app.simulation.SimulatedDay;
import id.balai.app.station.ShelfFile;
import id.balai.base.Threads;
import id.balai.cli.Context;
import id.balai.cli.DoctorPorts;
import id.balai.cli.EvidencePorts;
import id.balai.cli.Ports;
import id.balai.cli.Terminal;
import id.balai.domain.access.AccessMemory;
import id.balai.domain.dataprotection.KeyTrouble;
import id.balai.domain.dataprotection.Unfinished;
import id.balai.domain.dataprotection.WrittenFiles;
import id.balai.domain.evidence.KeyVault;
import id.balai.domain.log.Ledger;
import id.balai.domain.log.Repositories;
import id.balai.domain.participant.roster.ColumnMemory;
import id.balai.domain.printing.DocumentPrinter;
import id.balai.evidence.archive.BagSealer;
import id.balai.evidence.key.KeyFiles;
import id.balai.evidence.shelf.IndexedShelf;
import id.balai.evidence.token.CwtTokens;
import id.balai.evidence.verify.AddedSignatures;
import id.balai.paper.PdfPaperWriter;
import id.balai.paper.pdf.EmblemFiles;
import id.balai.paper.preview.PdfPageLooks;
import id.balai.paper.preview.PdfPreview;
import id.balai.paper.printing.RecoveryPage;
import id.balai.paper.printing.RulerPage;
import id.balai.paper.printing.ScannerPage;
import id.balai.paper.printing.SystemPrinters;
import id.balai.roster.FileRosterReader;
import id.balai.service.access.Access;
import id.balai.service.access.AccessRecovery;
import id.balai.service.access.AccountService;
import id.balai.service.access.CurrentActor;
import id.balai.service.access.GatedLedger;
import id.balai.service.access.LedgerAccess;
import id.balai.service.access.OperatorPinService;
import id.balai.service.archiving.ArchiveService;
import id.balai.service.badging.BadgeService;
import id.balai.service.certificates.CertificateCodes;
import id.balai.service.certificates.CertificateService;
import id.balai.service.certificates.PrintedNames;
import id.balai.service.certificates.TemplateService;
import id.balai.service.checkin.AttendanceService;
import id.balai.service.checkin.CheckInService;
import id.balai.service.dataprotection.DataProtection;
import id.balai.service.dataprotection.GatedKeyVault;
import id.balai.service.dataprotection.MaintenanceJob;
import id.balai.service.dataprotection.RecoveryPrint;
import id.balai.service.externalsigning.ExternalSigningService;
import id.balai.service.help.HelpService;
import id.balai.service.merging.OfflineMerge;
import id.balai.service.merging.StickService;
import id.balai.service.people.MergeUndoService;
import id.balai.service.people.PeopleServices;
import id.balai.service.people.PersonEditingService;
import id.balai.service.people.PersonMergeService;
import id.balai.service.people.PersonService;
import id.balai.service.people.ProtocolPlaceService;
import id.balai.service.planning.PlanningService;
import id.balai.service.printing.LabelService;
import id.balai.service.printing.PrintingService;
import id.balai.service.printing.TestPrintService;
import id.balai.service.readiness.ReadinessService;
import id.balai.service.registration.IdGenerator;
import id.balai.service.registration.ImportService;
import id.balai.service.registration.ImportUndoService;
import id.balai.service.registration.Lists;
import id.balai.service.registration.PeopleListService;
import id.balai.service.registration.RegistrationService;
import id.balai.service.registration.SampleSetupService;
import id.balai.service.settings.EventSettings;
import id.balai.service.settings.SettingsService;
import id.balai.service.signing.DeclarationService;
import id.balai.service.signing.SigningService;
import id.balai.service.verifying.ShelfService;
import id.balai.service.verifying.VerificationService;
import id.balai.service.workspace.OpenResult;
import id.balai.service.workspace.Services;
import id.balai.service.workspace.Workspace;
import id.balai.store.jdbc.Store;
import id.balai.store.jdbc.StoreOpening;
import id.balai.store.key.FolderShelf;
import id.balai.store.key.KeyShelf;
import id.balai.store.key.ShelfBeside;
import id.balai.store.stick.StickFile;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;

/// The composition root: builds everything in reading order, each from what stands above it;
/// closing runs in reverse.
final class Wiring {

  private final Clock clock;
  private final Function<Path, KeyShelf> shelves;
  private final Optional<String> hub;
  private final WrittenFiles files;
  private final Runnable server;
  private final SecureRandom random = new SecureRandom();
  private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator(random);

  /// @param clock the clock of all records, of at most a microsecond's grain
  /// @param shelves where the key of a data folder stands
  Wiring(Clock clock, Function<Path, KeyShelf> shelves) {
    this(clock, shelves, Optional.empty(), WrittenFiles.NONE, () -> {});
  }

  /// @param hub address of the common database of several doors, where there is one
  /// @param files papers that this program wrote outside of its data folders
  /// @param server starts the server of this laptop; done before every opening of a folder
  Wiring(
      Clock clock,
      Function<Path, KeyShelf> shelves,
      Optional<String> hub,
      WrittenFiles files,
      Runnable server) {
    this.clock = clock;
    this.shelves = shelves;
    this.hub = hub;
    this.files = files;
    this.server = server;
  }

  /// Keys that stand in their data folder itself: for days that are only played.
  static Function<Path, KeyShelf> playedKeys() {
    return folder -> new FolderShelf(folder.resolve("keys"));
  }

  /// Keys of this computer; the key of a played day is found where that day put it.
  static Function<Path, KeyShelf> keysAt(Path folder) {
    var own = new FolderShelf(folder);
    return data -> new ShelfBeside(own, playedKeys().apply(data));
  }

  Context context(Terminal terminal, Path folder) {
    var pictures = new ScannedPictures();
    var evidence =
        new EvidencePorts(
            pictures.examiner(),
            new KeyFiles(new SealedOffice(shelves)),
            new IndexedShelf(),
            ShelfFile::new,
            clock.withZone(ZoneId.systemDefault()));
    var ports =
        new Ports(
            pictures,
            new RosterReports(),
            new LocalSafe(shelves, random, clock),
            evidence,
            hubWiring()::parts,
            hubWiring().mover());
    return new Context(
        terminal,
        this::open,
        ports,
        new FxScreens(
            System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ""))),
        new DemoDay(day -> new Wiring(day, playedKeys())::open),
        new SimulatedDay(
            day -> new Wiring(day, playedKeys(), hub, WrittenFiles.NONE, server)::open,
            hub.isPresent()),
        new DoctorPorts(
            computer -> doctor().examine(computer), data -> HelpReports.of(data, clock)),
        folder);
  }

  HubWiring hubWiring() {
    return new HubWiring(clock, shelves, hub, random);
  }

  LocalDoctor doctor() {
    var safe = new LocalSafe(shelves, random, clock);
    return LocalDoctor.of(
        clock.withZone(ZoneId.systemDefault()),
        new DataChecks(this::open, safe, data -> shelves.apply(data).place(), clock),
        new DeviceChecks(LocalDevices::new, printers()));
  }

  SampleEvents samples() {
    return new SampleEvents(ids::generate);
  }

  OpenResult open(Path folder) {
    server.run();
    ExecutorService writer = Threads.WRITER.single();
    return switch (Store.open(folder, shelves.apply(folder), hub, writer)) {
      case StoreOpening.Opened opened ->
          new OpenResult.Opened(workspace(opened.store(), writer, folder));
      case StoreOpening.Occupied _ -> closed(writer, new OpenResult.Occupied());
      case StoreOpening.Away _ ->
          closed(writer, new OpenResult.Away(() -> hub.filter(Store::isThere).isPresent()));
      case StoreOpening.Newer _ -> closed(writer, new OpenResult.Newer());
      case StoreOpening.Locked(KeyTrouble trouble) ->
          closed(writer, new OpenResult.Locked(trouble));
      case StoreOpening.NotWritable _ -> closed(writer, new OpenResult.NotWritable());
      case StoreOpening.Older older ->
          closed(writer, new OpenResult.Older(older.seen(), older.found()));
      case StoreOpening.Damaged damaged ->
          closed(writer, new OpenResult.Damaged(damaged.sequence()));
    };
  }

  private Workspace workspace(Store store, ExecutorService writer, Path folder) {
    TakenBack.take(store, folder, clock);
    store
        .accepted()
        .ifPresent(fact -> store.ledger().record(CurrentActor.ofProgram(clock.instant()), fact));
    var desk = new CurrentActor(clock);
    var guarded = GuardedParts.of(store, folder, clock);
    var keys = guarded.officeKeys(random, desk);
    var recovery = new RecoveryPrint(printers(), new RecoveryPage(Locale.of("id"), clock));
    DataProtection keeping =
        new DataProtectionWiring(clock, random, shelves, files, Unfinished.before(clock), recovery)
            .of(store, folder, guarded.guarded(), keys, desk);
    var merging = new OfflineMerge(store.apart(), store.repositories(), store.ledger(), clock);
    var sticks =
        new StickService(
            store.exchange(),
            new StickFile(random),
            store.ledger(),
            desk,
            merging,
            store::eraseWhatCame);
    Services services = services(store, folder, guarded, keys, desk, keeping, sticks);
    var rounds = new MaintenanceJob(store.repositories().events(), keeping, clock);
    return new OpenWorkspace(
        services,
        store,
        writer,
        HourlyMaintenance.begin(rounds, store, merging, () -> checkArchive(services)));
  }

  /// Old archives are checked when there is time: on days without an event.
  private void checkArchive(Services services) {
    boolean isBusy =
        services.repositories().events().all().stream()
            .anyMatch(event -> event.date().equals(LocalDate.now(clock.withZone(event.zone()))));
    if (!isBusy) {
      services.shelf().checkNext();
    }
  }

  private static DocumentPrinter printers() {
    return SystemPrinters.of(
        System.getProperty("os.name", ""), System.getenv(), System.getProperty("user.name", ""));
  }

  private Services services(
      Store store,
      Path folder,
      GuardedParts guarded,
      KeyVault keys,
      CurrentActor desk,
      DataProtection keeping,
      StickService sticks) {
    var templates = new TemplateFolder(folder.resolve("templat"));
    Repositories repositories = store.repositories();
    Ledger ledger = new GatedLedger(store.ledger(), desk, repositories.events());
    var ledgerAccess = new LedgerAccess(repositories, ledger, desk);
    ColumnMemory columns = new ColumnFile(folder);
    AccessMemory memory = guarded.access();
    var access =
        new Access(
            new AccountService(memory, ledger, desk, clock, random),
            new OperatorPinService(memory, ledger, desk, clock, random),
            new AccessRecovery(memory, keys, keeping.custody(), store.ledger(), desk));
    var fresh = new IdGenerator(ids::generate, random);
    var writer = new PdfPaperWriter(Locale.of("id"), keys::seal);
    var codes = new CertificateCodes(random, new CwtTokens(keys));
    var certificates =
        new CertificateService(ledgerAccess, writer, codes, templates, keeping.heads()::current);
    DocumentPrinter printer = printers();
    var planning = new PlanningService(ledgerAccess, new EmblemFiles());
    var settings =
        new SettingsService(
            new EventSettings(new EmblemFiles(), templates::namesOrShipped),
            ledgerAccess,
            planning);
    var importing =
        new ImportService(new FileRosterReader(writer, clock), ledgerAccess, fresh, columns);
    var lists =
        new Lists(
            new RosterReports(),
            columns,
            new ImportUndoService(ledgerAccess, store.log()),
            new PeopleListService(ledgerAccess, new RosterExports()));
    return new Services(
        clock,
        desk,
        access,
        new HelpService(ledgerAccess, store.log()),
        fresh,
        repositories,
        store.log(),
        ledger,
        planning,
        settings,
        new SampleSetupService(samples(), planning, settings, importing),
        importing,
        lists,
        new PeopleServices(
            new PersonEditingService(ledgerAccess, fresh),
            new PersonMergeService(ledgerAccess, fresh),
            new MergeUndoService(ledgerAccess, store.log(), fresh),
            new PersonService(repositories, store.log(), keeping.dynamics(), desk),
            new ProtocolPlaceService(ledgerAccess)),
        new ReadinessService(
            repositories,
            store.log(),
            clock,
            Map.of(
                ReadinessService.Point.PIN, () -> access.pin().isSet(),
                ReadinessService.Point.PRINTER, printer::isThere,
                ReadinessService.Point.BACKUP, () -> keeping.backups().last().isPresent())),
        new RegistrationService(ledgerAccess, fresh, store.apart()),
        new BadgeService(ledgerAccess, fresh),
        new CheckInService(ledgerAccess, store.apart()),
        new AttendanceService(ledgerAccess),
        new SigningService(ledgerAccess, keeping.dynamics()::keep, store.apart()),
        new DeclarationService(ledgerAccess),
        certificates.papers(),
        certificates,
        new TemplateService(ledgerAccess, templates, writer),
        new PrintingService(printer, ledgerAccess, ids::generate),
        new LabelService(
            printer, writer, ledgerAccess, ids::generate, () -> DeviceFile.read(folder).labels()),
        new TestPrintService(
            printer,
            new RulerPage(Locale.of("id"), clock),
            new ScannerPage(Locale.of("id"), clock),
            desk),
        new PdfPreview(),
        new ArchiveService(
            at ->
                new CertificateService(
                    new LedgerAccess(repositories, ledger, desk.with(at)),
                    writer,
                    codes,
                    templates,
                    Optional::empty),
            ledgerAccess,
            store.log(),
            new ArchiveService.Signing(keys, new BagSealer(keys), keeping.shelf())),
        new ExternalSigningService(
            anchors ->
                new CertificateService(
                    ledgerAccess,
                    new PdfPaperWriter(Locale.of("id"), keys::seal, anchors),
                    codes,
                    templates,
                    keeping.heads()::current),
            ledgerAccess,
            new ExternalSigningService.Tools(
                new AddedSignatures(new PdfPageLooks()), keeping.shelf(), keys)),
        new VerificationService(
            new ScannedPictures().examiner(),
            keys,
            repositories,
            new PrintedNames(store.log())::of,
            new KeyFiles(_ -> Optional.empty())),
        new ShelfService(
            new IndexedShelf(),
            new ScannedPictures().examiner(),
            keys::known,
            new ShelfFile(folder),
            clock),
        sticks,
        new GatedKeyVault(keys, ledger, desk),
        keeping,
        new LocalDevices(folder),
        hubWiring().parts(folder),
        HelpReports.checkUp(doctor(), store, folder, settings, desk));
  }

  private static OpenResult closed(ExecutorService writer, OpenResult result) {
    writer.shutdown();
    return result;
  }
}
