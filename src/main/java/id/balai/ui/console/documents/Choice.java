package id.balai.ui.console.documents;

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
import id.balai.service.papers.PaperOrder;
import id.balai.service.papers.PaperType;

/// What somebody chose to have on paper.
///
/// @param people of which session, group, role and institution; whatever is empty means all
/// @param count lines, frames or slips
/// @param entries what is filled in, as typed
record Choice(
    PaperType kind, PaperOrder.People people, Look look, int count, PaperEntries entries) {

  /// How a paper looks.
  record Look(PaperSize size, SheetMode mode, SheetSort sort, PaperFit fit) {}

  /// The event with its papers on the chosen size.
  Event onPaper(Event event) {
    PaperPlan plan = event.papers();
    var letters = new PaperFormat(look.size(), plan.letters().orientation());
    PaperPlan papers = plan.withSheet(layout(event)).withLetters(letters);
    return event.withPapers(papers.on(look.fit()));
  }

  /// @throws IllegalStateException for certificates, which are issued and not ordered
  PaperOrder order(Event event) {
    if (!kind.isOrdered()) {
      throw new IllegalStateException("certificates are issued");
    }
    PaperOrder order =
        PaperOrder.of(kind)
            .among(people)
            .in(layout(event))
            .count(kind.most() > 0 ? Math.min(count, kind.most()) : 1)
            .with(inauguration(event))
            .paying(entries.payment());
    return kind.isOfOne(PaperType.Part.GROUP) ? order.group(group(event)) : order;
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
