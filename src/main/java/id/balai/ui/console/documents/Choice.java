package id.balai.ui.console.documents;

import id.balai.domain.document.BadgeSheet;
import id.balai.domain.event.Event;
import id.balai.domain.event.Group;
import id.balai.domain.event.InaugurationEntry;
import id.balai.domain.event.PaperEntries;
import id.balai.domain.layout.PaperFit;
import id.balai.domain.layout.PaperFormat;
import id.balai.domain.layout.PaperPlan;
import id.balai.domain.layout.PaperSize;
import id.balai.domain.layout.SheetLayout;
import id.balai.domain.layout.SheetMode;
import id.balai.domain.layout.SheetSort;
import id.balai.service.issuing.PaperOrder;
import java.util.List;

/// What somebody chose to have on paper.
///
/// @param people of which session, group, role and institution; whatever is empty means all
/// @param count lines, frames or slips
/// @param entries what is filled in, as typed
record Choice(
    DocumentKind kind, PaperOrder.People people, Look look, int count, PaperEntries entries) {

  /// How a paper looks.
  record Look(PaperSize size, SheetMode mode, SheetSort sort, PaperFit fit) {}

  /// The event with its papers on the chosen size.
  Event onPaper(Event event) {
    PaperPlan plan = event.papers();
    var letters = new PaperFormat(look.size(), plan.letters().orientation());
    var papers = new PaperPlan(plan.look(), layout(event), letters, plan.stampDuty());
    return event.withPapers(papers.on(look.fit()));
  }

  /// @throws IllegalStateException for certificates, which are issued and not ordered
  PaperOrder order(Event event) {
    return switch (kind) {
      case SHEETS -> new PaperOrder.Sheets(people, layout(event));
      case EMPTY_SHEET -> new PaperOrder.EmptySheet(session(event), count, layout(event));
      case BADGES -> new PaperOrder.Badges(BadgeSheet.Layout.EIGHT_ON_A4, List.of());
      case DECLARATIONS -> new PaperOrder.JointDeclarations();
      case PACTS -> new PaperOrder.Pacts();
      case PLEDGES -> new PaperOrder.Pledges();
      case RECORD -> new PaperOrder.Inauguration(inauguration(event));
      case ROSTER -> new PaperOrder.Roster(group(event), "");
      case RECAP -> new PaperOrder.Recap(people.session());
      case RECEIPTS -> new PaperOrder.Receipts(people, entries.payment());
      case INVITED -> new PaperOrder.InvitedList();
      case CERTIFICATE_LIST -> new PaperOrder.CertificateList();
      case MINUTES -> new PaperOrder.Minutes();
      case PHOTOS -> new PaperOrder.Photos(Math.min(count, 40));
      case SLIPS -> new PaperOrder.Slips(session(event), 1, count);
      case CERTIFICATES -> throw new IllegalStateException("certificates are issued");
    };
  }

  private SheetLayout layout(Event event) {
    SheetLayout kept = event.papers().sheet();
    return kept.on(new PaperFormat(look.size(), kept.format().orientation()))
        .in(look.mode())
        .by(look.sort());
  }

  /// The record of the inauguration of the chosen session and group; where neither is chosen, the
  /// one that was filled in before.
  InaugurationEntry inauguration(Event event) {
    boolean isOpen = people.session().isEmpty() && people.group().isEmpty();
    return entries.inaugurations().stream()
        .filter(_ -> isOpen)
        .findFirst()
        .or(() -> entries.inauguration(session(event), group(event)))
        .orElseGet(() -> new InaugurationEntry(session(event), group(event)));
  }

  private String session(Event event) {
    return people.session().orElse(event.sessions().getFirst().code());
  }

  private String group(Event event) {
    return people.group().or(() -> event.groups().stream().findFirst().map(Group::name)).orElse("");
  }
}
