package id.balai.ui.console.documents;

import id.balai.domain.document.BadgeSheet;
import id.balai.domain.event.Event;
import id.balai.domain.layout.PaperFormat;
import id.balai.domain.layout.PaperPlan;
import id.balai.domain.layout.PaperSize;
import id.balai.domain.layout.SheetLayout;
import id.balai.domain.layout.SheetMode;
import id.balai.domain.layout.SheetSort;
import id.balai.service.issuing.PaperOrder;
import java.util.List;
import java.util.Optional;

/// What somebody chose to have on paper.
///
/// @param session code; empty: all
/// @param group name; empty: all
/// @param count lines, frames or slips
/// @param payment what each person gets
record Choice(
    DocumentKind kind, String session, String group, Look look, int count, Payment payment) {

  /// How a paper looks.
  record Look(PaperSize size, SheetMode mode, SheetSort sort) {}

  /// @param amount in whole rupiah
  record Payment(String purpose, long amount) {}

  /// The event with its papers on the chosen size.
  Event onPaper(Event event) {
    PaperPlan plan = event.papers();
    var letters = new PaperFormat(look.size(), plan.letters().orientation());
    return event.withPapers(new PaperPlan(plan.look(), layout(event), letters, plan.stampDuty()));
  }

  /// @throws IllegalStateException for certificates, which are issued and not ordered
  PaperOrder order(Event event) {
    return switch (kind) {
      case SHEETS -> new PaperOrder.Sheets(people(), layout(event));
      case EMPTY_SHEET -> new PaperOrder.EmptySheet(session(event), count, layout(event));
      case BADGES -> new PaperOrder.Badges(BadgeSheet.Layout.EIGHT_ON_A4, List.of());
      case DECLARATIONS -> new PaperOrder.JointDeclarations();
      case PACTS -> new PaperOrder.Pacts();
      case PLEDGES -> new PaperOrder.Pledges();
      case RECORD -> new PaperOrder.Inauguration(session(event), group(event), "", "", List.of());
      case ROSTER -> new PaperOrder.Roster(group(event), "");
      case RECAP -> new PaperOrder.Recap(some(session));
      case RECEIPTS -> new PaperOrder.Receipts(people(), payment.purpose(), payment.amount(), 0);
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

  private PaperOrder.People people() {
    return new PaperOrder.People(some(session), some(group), Optional.empty(), Optional.empty());
  }

  private String session(Event event) {
    return some(session).orElse(event.sessions().getFirst().code());
  }

  private String group(Event event) {
    return some(group)
        .or(() -> event.groups().stream().findFirst().map(first -> first.name()))
        .orElse("");
  }

  private static Optional<String> some(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
