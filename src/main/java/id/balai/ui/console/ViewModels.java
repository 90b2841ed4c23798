package id.balai.ui.console;

import id.balai.service.access.LedgerAccess;
import id.balai.service.people.PeopleIndex;
import id.balai.service.signing.AnomalyService;
import id.balai.service.workspace.Services;
import id.balai.ui.console.anomalies.AnomaliesViewModel;
import id.balai.ui.console.attendance.AttendanceViewModel;
import id.balai.ui.console.cards.CardsViewModel;
import id.balai.ui.console.declarations.DeclarationsViewModel;
import id.balai.ui.console.declarations.SignersViewModel;
import id.balai.ui.console.overview.OverviewViewModel;
import id.balai.ui.console.people.PeopleViewModel;
import id.balai.ui.console.people.PersonViewModel;
import id.balai.ui.console.prepare.PrepareViewModel;

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
}
