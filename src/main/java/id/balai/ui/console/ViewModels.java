package id.balai.ui.console;

import id.balai.service.access.LedgerAccess;
import id.balai.service.dataprotection.DataKeyAdmin;
import id.balai.service.hub.HubDesk;
import id.balai.service.merging.MergingDesk;
import id.balai.service.people.PeopleIndex;
import id.balai.service.signing.AnomalyService;
import id.balai.service.station.Devices;
import id.balai.service.workspace.Services;
import id.balai.ui.console.anomalies.AnomaliesViewModel;
import id.balai.ui.console.archive.ArchiveViewModel;
import id.balai.ui.console.archive.ElsewhereViewModel;
import id.balai.ui.console.archive.KeysViewModel;
import id.balai.ui.console.attendance.AttendanceViewModel;
import id.balai.ui.console.cards.CardsViewModel;
import id.balai.ui.console.declarations.DeclarationsViewModel;
import id.balai.ui.console.declarations.SignersViewModel;
import id.balai.ui.console.devices.CheckUpViewModel;
import id.balai.ui.console.devices.DevicesViewModel;
import id.balai.ui.console.devices.StationInspector;
import id.balai.ui.console.documents.CertificateViewModel;
import id.balai.ui.console.documents.DocumentRows;
import id.balai.ui.console.documents.DocumentsParts;
import id.balai.ui.console.documents.DocumentsViewModel;
import id.balai.ui.console.documents.EntriesViewModel;
import id.balai.ui.console.documents.IssuingViewModel;
import id.balai.ui.console.documents.PaperWork;
import id.balai.ui.console.documents.PreviewViewModel;
import id.balai.ui.console.documents.PrintViewModel;
import id.balai.ui.console.documents.WorkViewModel;
import id.balai.ui.console.lists.ListsViewModel;
import id.balai.ui.console.look.LookPreview;
import id.balai.ui.console.look.LookViewModel;
import id.balai.ui.console.merging.MergingViewModel;
import id.balai.ui.console.overview.OverviewViewModel;
import id.balai.ui.console.people.PeopleViewModel;
import id.balai.ui.console.people.PersonViewModel;
import id.balai.ui.console.plan.PlanServices;
import id.balai.ui.console.plan.PlanViewModel;
import id.balai.ui.console.prepare.PrepareViewModel;
import id.balai.ui.console.settings.SettingsPanes;
import id.balai.ui.console.shelf.ShelfViewModel;
import id.balai.ui.console.stations.JoinViewModel;
import id.balai.ui.console.stations.StationsViewModel;
import id.balai.ui.console.templates.TemplatesViewModel;
import id.balai.ui.route.Routes;
import java.util.List;
import java.util.Optional;

/// Which services the view model of each page works with. Nobody behind here sees all of them.
public final class ViewModels {

  private ViewModels() {}

  public static OverviewViewModel overview(ConsoleContext context) {
    Services services = context.services();
    return new OverviewViewModel(
        context.page(),
        services.repositories(),
        services.log(),
        services.papers(),
        services.lists().people(),
        context.station(),
        services.clock());
  }

  public static PrepareViewModel prepare(ConsoleContext context) {
    Services services = context.services();
    return new PrepareViewModel(
        context.page(), services.readiness(), services.repositories().participants());
  }

  public static PeopleViewModel people(ConsoleContext context) {
    Services services = context.services();
    PageModel page = context.page();
    var index = new PeopleIndex(services.repositories(), page.id());
    var person = new PersonViewModel(page, index, services.people(), services.keeping().people());
    return new PeopleViewModel(page, index, services.lists().people(), person);
  }

  public static CardsViewModel cards(ConsoleContext context) {
    Services services = context.services();
    return new CardsViewModel(
        context.page(),
        services.repositories(),
        services.badging(),
        services.labels(),
        services.papers());
  }

  public static AttendanceViewModel attendance(ConsoleContext context) {
    Services services = context.services();
    return new AttendanceViewModel(
        context.page(),
        services.repositories(),
        services.attendanceDesk(),
        services.signing(),
        services.people().places());
  }

  public static DeclarationsViewModel declarations(ConsoleContext context) {
    Services services = context.services();
    PageModel page = context.page();
    var signers = new SignersViewModel(page, services.signing(), services.currentActor());
    return new DeclarationsViewModel(page, services.repositories(), services.declaring(), signers);
  }

  public static AnomaliesViewModel remarks(ConsoleContext context) {
    Services services = context.services();
    var desk =
        new AnomalyService(
            new LedgerAccess(services.repositories(), services.ledger(), services.currentActor()),
            services.log());
    return new AnomaliesViewModel(context.page(), desk, services.repositories());
  }

  public static SettingsPanes settings(ConsoleContext context) {
    Services services = context.services();
    return new SettingsPanes(
        context.page(),
        services.access(),
        services.currentActor(),
        services.ledger(),
        services.keeping(),
        services.repositories().events(),
        context.station());
  }

  public static ArchiveViewModel archive(ConsoleContext context) {
    Services services = context.services();
    return new ArchiveViewModel(context.page(), services.archiving(), services.verifying());
  }

  public static KeysViewModel keys(ConsoleContext context) {
    Services services = context.services();
    return new KeysViewModel(
        context.page(), services.keys(), services.access().recovery(), services.currentActor());
  }

  public static ElsewhereViewModel elsewhere(ConsoleContext context) {
    return new ElsewhereViewModel(context.page(), context.services().tte());
  }

  public static ShelfViewModel shelf(ConsoleContext context) {
    return new ShelfViewModel(context.page(), context.services().shelf());
  }

  public static TemplatesViewModel templates(ConsoleContext context) {
    return new TemplatesViewModel(context.page(), context.services().templates());
  }

  public static DocumentsParts documents(ConsoleContext context) {
    Services services = context.services();
    PageModel page = context.page();
    var documents =
        new DocumentsViewModel(
            page,
            new DocumentRows(
                services.repositories(),
                services.log(),
                services.papers(),
                services.certificates()),
            new PreviewViewModel(services.preview(), context.tasks()),
            new EntriesViewModel(
                page, services.repositories().participants(), services.planning()));
    var printing = new PrintViewModel(page.part(), services.printing(), services.preview());
    var work = new WorkViewModel(page);
    return new DocumentsParts(
        documents,
        printing,
        work,
        new PaperWork(services.papers(), documents, printing, work),
        new IssuingViewModel(services.certificates(), documents, work),
        new CertificateViewModel(page, documents, services.certificates().reissuing()));
  }

  public static LookViewModel look(ConsoleContext context) {
    return new LookViewModel(context.page(), context.services().settings());
  }

  public static LookPreview lookPreview(ConsoleContext context) {
    Services services = context.services();
    return new LookPreview(
        context.tasks(), services.papers(), services.certificates(), services.preview());
  }

  public static ListsViewModel lists(ConsoleContext context) {
    Services services = context.services();
    return new ListsViewModel(context.page(), services.importing(), services.lists());
  }

  public static MergingViewModel merging(ConsoleContext context) {
    Services services = context.services();
    return new MergingViewModel(
        context.page(),
        new MergingDesk(
            services.repositories(),
            services.log(),
            services.ledger(),
            services.currentActor(),
            services.people()),
        services.sticks());
  }

  public static StationsViewModel stations(ConsoleContext context) {
    Services services = context.services();
    var desk = new HubDesk(services.hub(), services.ledger(), services.currentActor());
    return new StationsViewModel(
        context.page(),
        desk,
        new JoinViewModel(
            desk, services.devices(), context.tasks(), context.messages(), context.routes()));
  }

  public static DevicesViewModel devices(ConsoleContext context, Devices devices) {
    Services services = context.services();
    var surveyor =
        new StationInspector(
            devices,
            services.log(),
            services.checkIn(),
            services.keeping().backups(),
            services.printing(),
            context.station(),
            services.clock());
    var guarding = new DataKeyAdmin(services.keeping(), services.ledger(), services.currentActor());
    return new DevicesViewModel(context.page(), surveyor, services.testPrint(), guarding);
  }

  /// The examination of the whole computer.
  public static CheckUpViewModel checkUp(ConsoleContext context) {
    return new CheckUpViewModel(context.page(), context.services().checkUp(), context.station());
  }

  public static PlanViewModel plan(ConsoleContext context) {
    PageModel page = context.page();
    return new PlanViewModel(
        planning(context.services()),
        page,
        page.routes(),
        Optional.of(context.event()),
        context.station()::openKiosks);
  }

  /// A new event, outside the console of another one.
  public static PlanViewModel newEvent(Services services, PageWork work, Routes routes) {
    return new PlanViewModel(planning(services), work, routes, Optional.empty(), List::of);
  }

  private static PlanServices planning(Services services) {
    return new PlanServices(
        services.planning(),
        services.settings(),
        services.repositories(),
        services.ids(),
        services.clock());
  }
}
