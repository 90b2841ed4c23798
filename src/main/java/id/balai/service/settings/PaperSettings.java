package id.balai.service.settings;

import static id.balai.service.settings.Parts.field;

import id.balai.domain.event.InaugurationEntry;
import id.balai.domain.event.Numbering;
import id.balai.domain.event.PaymentEntry;
import id.balai.domain.event.Topic;
import id.balai.domain.layout.IdentityMask;
import id.balai.domain.layout.InkColour;
import id.balai.domain.layout.PaperFit;
import id.balai.domain.layout.PaperFont;
import id.balai.domain.layout.PaperFormat.Orientation;
import id.balai.domain.layout.PaperLook;
import id.balai.domain.layout.PaperSize;
import id.balai.domain.layout.PlannedColumn;
import id.balai.domain.layout.SheetColumn;
import id.balai.domain.layout.SheetGrouping;
import id.balai.domain.layout.SheetLayout.Identities;
import id.balai.domain.layout.SheetMode;
import id.balai.domain.layout.SheetSort;
import id.balai.domain.layout.StampDuty;
import id.balai.domain.participant.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// How the papers of an event look, what is filled in on them, and its certificates.
final class PaperSettings {

  private static final int LINE = 200;
  private static final int MOST_NUMBER = 999_999;
  private static final int MOST_HOURS = 999;

  private static final Words LINES = new Words(0, 4000, Words.Lines.MANY);

  /// Roles by the names that the plan has for them.
  private static final Many<String> ROLES =
      Many.of(new Named(_ -> References.roles()), Role.values().length);

  private PaperSettings() {}

  /// @param templates names of the certificates' templates
  static List<Setting<?>> all(Supplier<List<String>> templates) {
    var all = new ArrayList<Setting<?>>(papers());
    all.addAll(sheets());
    all.addAll(certificates(templates));
    all.addAll(entries());
    return all;
  }

  private static List<Setting<?>> papers() {
    return List.of(
        Setting.office("paper.size", "papers.letters.size", Choice.of(PaperSize.class)),
        Setting.office(
            "paper.orientation", "papers.letters.orientation", Choice.of(Orientation.class)),
        Setting.office("paper.fit", "papers.look.fit", Choice.of(PaperFit.class)),
        Setting.office("paper.font", "papers.look.font", Choice.of(PaperFont.class)),
        Setting.office(
                "paper.textSize",
                "papers.look.textSize",
                new Whole(PaperLook.LEAST_SIZE, PaperLook.MOST_SIZE, "pt"))
            .readAs(event -> event.papers().look().size()),
        Setting.office("paper.ink", "papers.look.ink", Choice.of(InkColour.class)),
        Setting.office("paper.margins.records", "papers.look.margins", new MarginsKind()),
        Setting.office("paper.margins.lists", "papers.look.listMargins", new MarginsKind())
            .readAs(event -> event.papers().look().lists()),
        Setting.office("paper.stampDuty", "papers.stampDuty", Choice.of(StampDuty.class)),
        Setting.office("archive.classification", "papers.archive.classification", Words.line(60)),
        Setting.office("archive.retention", "papers.archive.retention", Words.line(LINE)),
        Setting.office("archive.security", "papers.archive.security", Words.line(60)));
  }

  private static List<Setting<?>> sheets() {
    return List.of(
        Setting.office("sheet.size", "papers.sheet.format.size", Choice.of(PaperSize.class)),
        Setting.office(
            "sheet.orientation", "papers.sheet.format.orientation", Choice.of(Orientation.class)),
        Setting.office(
            "sheet.columns",
            "papers.sheet.columns",
            new Many<>(
                Parts.of(
                    PlannedColumn.class,
                    field("column", Choice.of(SheetColumn.class)),
                    field("width", new Whole(0, PlannedColumn.WIDEST, "mm"), 0)),
                1,
                SheetColumn.values().length)),
        Setting.office("sheet.grouping", "papers.sheet.grouping", Choice.of(SheetGrouping.class)),
        Setting.office("sheet.mode", "papers.sheet.mode", Choice.of(SheetMode.class)),
        Setting.office("sheet.sort", "papers.sheet.sort", Choice.of(SheetSort.class)),
        Setting.office("identities.sheets", "papers.sheet.identities", Choice.of(Identities.class)),
        mask("receipts"),
        mask("rosters"),
        mask("records"),
        mask("pacts"),
        mask("certificates"));
  }

  private static Setting<IdentityMask> mask(String paper) {
    return Setting.office(
        "identities." + paper, "papers.identities." + paper, Choice.of(IdentityMask.class));
  }

  private static List<Setting<?>> certificates(Supplier<List<String>> templates) {
    return List.of(
        Setting.office("numbering.mode", "certificates.numbering", Choice.of(Numbering.class)),
        Setting.office("numbering.pattern", "certificates.numberPattern", Words.line(LINE)),
        Setting.office("numbering.code", "certificates.code", Words.line(60)),
        Setting.office("numbering.unit", "certificates.unit", Words.line(60)),
        Setting.own("numbering.first", "certificates.firstNumber", new Whole(1, MOST_NUMBER, "")),
        Setting.own(
            "numbering.taken", "certificates.taken", Many.of(new Whole(1, MOST_NUMBER, ""), 2000)),
        Setting.office(
            "certificate.template", "certificates.template", new Named(_ -> templates.get())),
        Setting.own("certificate.hours", "certificates.hours", new Whole(0, MOST_HOURS, "JP")),
        Setting.own(
            "certificate.topics",
            "certificates.topics",
            Many.of(
                Parts.of(
                    Topic.class,
                    field("title", Words.needed(300)),
                    field("speaker", Words.line(LINE), ""),
                    field("hours", new Whole(0, MOST_HOURS, "JP"), 0)),
                60)),
        Setting.own(
            "certificate.sessions",
            "certificates.sessions",
            new Many<>(new Named(References::sessions), 0, 60)),
        Setting.office("certificate.least", "certificates.demand.least", new Whole(0, 60, "")),
        Setting.office("certificate.roles", "certificates.roles", ROLES),
        Setting.office("certificate.charters", "certificates.charters", ROLES));
  }

  private static List<Setting<?>> entries() {
    return List.of(
        Setting.own("payment.purpose", "entries.payment.purpose", Words.line(LINE)),
        Setting.own("payment.each", "entries.payment.each", new Amount(PaymentEntry.MOST)),
        Setting.own("payment.taxPercent", "entries.payment.taxPercent", new Whole(0, 100, "%")),
        Setting.own(
            "payment.rates",
            "entries.payment.rates",
            Many.of(
                Parts.of(
                    PaymentEntry.Rate.class,
                    field("whom", Choice.of(PaymentEntry.Whom.class)),
                    field("name", new Named(References::groupsAndRoles)),
                    field("amount", new Amount(PaymentEntry.MOST))),
                300)),
        Setting.own(
            "payment.singles",
            "entries.payment.singles",
            Many.of(
                Parts.of(
                    PaymentEntry.Single.class,
                    field("number", new Whole(1, MOST_NUMBER, "")),
                    field("amount", new Amount(PaymentEntry.MOST))),
                5000)),
        Setting.own(
            "records.inaugurations",
            "entries.inaugurations",
            Many.of(
                Parts.of(
                    InaugurationEntry.class,
                    field("session", new Named(References::sessions)),
                    field("group", new Named(References::groups)),
                    field("number", Words.line(100), ""),
                    field("decree", Words.line(500), ""),
                    field("witnesses", Many.of(new Whole(1, MOST_NUMBER, ""), 10), List.of()),
                    field(
                        "wording",
                        Parts.of(
                            InaugurationEntry.OwnWords.class,
                            field("opening", LINES, ""),
                            field("points", Many.of(LINES, 40), List.of()),
                            field("closing", LINES, "")),
                        InaugurationEntry.OwnWords.USUAL)),
                300)));
  }
}
