package id.balai.ui.console;

import id.balai.domain.access.AccessLevel;
import id.balai.service.guide.GuideChapter;
import id.balai.ui.console.ConsolePage.Place;
import id.balai.ui.console.anomalies.AnomaliesView;
import id.balai.ui.console.archive.ArchiveView;
import id.balai.ui.console.attendance.AttendanceView;
import id.balai.ui.console.cards.CardsView;
import id.balai.ui.console.declarations.DeclarationsView;
import id.balai.ui.console.devices.DevicesView;
import id.balai.ui.console.documents.DocumentsView;
import id.balai.ui.console.lists.ListsView;
import id.balai.ui.console.look.LookView;
import id.balai.ui.console.merging.MergingView;
import id.balai.ui.console.overview.OverviewView;
import id.balai.ui.console.people.PeopleView;
import id.balai.ui.console.plan.PlanView;
import id.balai.ui.console.prepare.PrepareView;
import id.balai.ui.console.settings.SettingsView;
import id.balai.ui.console.shelf.ShelfView;
import id.balai.ui.console.stations.StationsView;
import id.balai.ui.console.templates.TemplatesView;
import id.balai.ui.route.Screen;
import java.util.List;
import java.util.Optional;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignQ;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

/// The one list of the console's pages, in the order of the sidebar. A page is one entry here and
/// one package beside this class.
public final class ConsolePages {

  private static final List<ConsolePage> ALL =
      List.of(
          new ConsolePage(
              "overview.title",
              MaterialDesignV.VIEW_DASHBOARD_OUTLINE,
              Place.UPPER,
              1,
              AccessLevel.COMMITTEE,
              GuideChapter.DESK,
              context -> new OverviewView(ViewModels.overview(context), context.messages())),
          new ConsolePage(
              "prepare.title",
              MaterialDesignC.CLIPBOARD_CHECK_OUTLINE,
              Place.UPPER,
              0,
              AccessLevel.COMMITTEE,
              GuideChapter.EVENING,
              context -> new PrepareView(ViewModels.prepare(context), context.messages())),
          new ConsolePage(
              "templates.title",
              MaterialDesignC.CERTIFICATE_OUTLINE,
              Place.INNER,
              6,
              AccessLevel.COMMITTEE,
              GuideChapter.PAPERS,
              context -> new TemplatesView(ViewModels.templates(context), context.messages())),
          new ConsolePage(
              "look.title",
              MaterialDesignF.FORMAT_FONT,
              Place.INNER,
              6,
              AccessLevel.COMMITTEE,
              GuideChapter.PAPERS,
              context ->
                  new LookView(
                      ViewModels.look(context),
                      ViewModels.lookPreview(context),
                      context.messages())),
          new ConsolePage(
              "plan.title",
              MaterialDesignC.CALENDAR_EDIT,
              Place.INNER,
              0,
              AccessLevel.COMMITTEE,
              GuideChapter.EVENING,
              context ->
                  new PlanView(ViewModels.plan(context), context.messages(), context.permits())),
          new ConsolePage(
              "people.title",
              MaterialDesignA.ACCOUNT_MULTIPLE_OUTLINE,
              Place.UPPER,
              2,
              AccessLevel.KEEPER,
              GuideChapter.DESK,
              context -> new PeopleView(ViewModels.people(context), context.messages())),
          new ConsolePage(
              "cards.title",
              MaterialDesignQ.QRCODE,
              Place.UPPER,
              3,
              AccessLevel.COMMITTEE,
              GuideChapter.BADGES,
              context -> new CardsView(ViewModels.cards(context), context.messages())),
          new ConsolePage(
              "lists.title",
              MaterialDesignC.CALENDAR_EDIT,
              Place.INNER,
              2,
              AccessLevel.COMMITTEE,
              GuideChapter.EVENING,
              context -> new ListsView(ViewModels.lists(context), context.messages())),
          new ConsolePage(
              "attendance.title",
              MaterialDesignC.CALENDAR_CHECK_OUTLINE,
              Place.UPPER,
              4,
              AccessLevel.COMMITTEE,
              GuideChapter.DESK,
              context -> new AttendanceView(ViewModels.attendance(context), context.messages())),
          new ConsolePage(
              "declarations.title",
              MaterialDesignF.FILE_SIGN,
              Place.UPPER,
              5,
              AccessLevel.COMMITTEE,
              GuideChapter.STAGE,
              context ->
                  new DeclarationsView(ViewModels.declarations(context), context.messages())),
          new ConsolePage(
              "documents.title",
              MaterialDesignF.FILE_DOCUMENT_MULTIPLE_OUTLINE,
              Place.UPPER,
              6,
              AccessLevel.COMMITTEE,
              GuideChapter.PAPERS,
              context -> new DocumentsView(ViewModels.documents(context), context.messages())),
          new ConsolePage(
              "archive.title",
              MaterialDesignA.ARCHIVE_OUTLINE,
              Place.UPPER,
              8,
              AccessLevel.KEEPER,
              GuideChapter.AFTER,
              ConsolePages::archive),
          new ConsolePage(
              "remarks.title",
              MaterialDesignC.COMMENT_EYE_OUTLINE,
              Place.INNER,
              8,
              AccessLevel.KEEPER,
              GuideChapter.AFTER,
              context -> new AnomaliesView(ViewModels.remarks(context), context.messages())),
          new ConsolePage(
              "shelf.title",
              MaterialDesignB.BOOKSHELF,
              Place.INNER,
              8,
              AccessLevel.KEEPER,
              GuideChapter.AFTER,
              context -> new ShelfView(ViewModels.shelf(context), context.messages())),
          new ConsolePage(
              "devices.title",
              MaterialDesignU.USB_PORT,
              Place.LOWER,
              7,
              AccessLevel.COMMITTEE,
              GuideChapter.MORNING,
              context ->
                  new DevicesView(
                      ViewModels.devices(context, context.services().devices()),
                      ViewModels.checkUp(context),
                      context.messages())),
          new ConsolePage(
              "stations.title",
              MaterialDesignD.DOOR_OPEN,
              Place.INNER,
              7,
              AccessLevel.KEEPER,
              GuideChapter.DOORS,
              context -> new StationsView(ViewModels.stations(context), context.messages())),
          new ConsolePage(
              "merging.title",
              MaterialDesignC.CALL_MERGE,
              Place.INNER,
              7,
              AccessLevel.COMMITTEE,
              GuideChapter.DOORS,
              context -> new MergingView(ViewModels.merging(context), context.messages())),
          new ConsolePage(
              "settings.title",
              MaterialDesignC.COG_OUTLINE,
              Place.LOWER,
              9,
              AccessLevel.PARTICIPANT,
              GuideChapter.DATA,
              context -> new SettingsView(ViewModels.settings(context), context.messages())));

  private ConsolePages() {}

  private static Screen archive(ConsoleContext context) {
    return new ArchiveView(
        ViewModels.archive(context),
        ViewModels.keys(context),
        ViewModels.elsewhere(context),
        context.messages());
  }

  /// All pages, in the order of the sidebar.
  public static List<ConsolePage> all() {
    return ALL;
  }

  /// The first page, which a window opens with.
  public static ConsolePage first() {
    return ALL.getFirst();
  }

  /// The page with this key.
  public static Optional<ConsolePage> find(String key) {
    return ALL.stream().filter(page -> page.key().equals(key)).findFirst();
  }

  /// The page whose name stands for this one in the sidebar: itself, or the one that leads to it.
  static ConsolePage named(ConsolePage page) {
    return page.isIn(Place.INNER)
        ? ALL.stream()
            .filter(other -> !other.isIn(Place.INNER) && other.digit() == page.digit())
            .findFirst()
            .orElse(page)
        : page;
  }
}
