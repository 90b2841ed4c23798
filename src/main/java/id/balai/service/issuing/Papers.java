package id.balai.service.issuing;

import id.balai.domain.badge.Badge;
import id.balai.domain.document.BadgeCard;
import id.balai.domain.document.BadgeSheet;
import id.balai.domain.document.PaperIdentity;
import id.balai.domain.document.PaperKind;
import id.balai.domain.document.PaperWriter;
import id.balai.domain.event.Event;
import id.balai.domain.log.LogHead;
import id.balai.domain.log.Repositories;
import id.balai.domain.participant.Participant;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Every paper of an event but certificates, from what the house knows. Nothing is written here: a
/// [Paper] can be looked at, printed or put into a folder.
public final class Papers {

  private final Repositories repositories;
  private final Supplier<Instant> clock;
  private final PaperWriter writer;
  private final SheetPapers sheets;
  private final DeclarationPapers declarations;
  private final OfficePapers office;
  private final ListPapers lists;

  /// @param head where the log stands, which attendance sheets show at their foot
  public Papers(
      Repositories repositories,
      Supplier<Instant> clock,
      PaperWriter writer,
      Supplier<Optional<LogHead>> head) {
    this.repositories = repositories;
    this.clock = clock;
    this.writer = writer;
    this.sheets = new SheetPapers(repositories, writer, head);
    this.declarations = new DeclarationPapers(repositories, writer);
    this.office = new OfficePapers(repositories, writer);
    this.lists = new ListPapers(repositories, writer);
  }

  /// The papers that an order comes to.
  ///
  /// @return none when there is nothing to put on them, or when the event has no session or group
  ///   of this name
  public List<Paper> of(Event event, PaperOrder order) {
    ZonedDateTime now = clock.get().atZone(event.zone());
    return switch (order) {
      case PaperOrder.Sheets wanted -> sheets.sheets(event, wanted, now);
      case PaperOrder.EmptySheet wanted -> sheets.empty(event, wanted, now);
      case PaperOrder.Badges wanted -> badges(event, wanted, now);
      case PaperOrder.OperatorCards wanted -> operatorCards(event, wanted, now);
      case PaperOrder.JointDeclarations _ -> declarations.joint(event, now);
      case PaperOrder.Pacts _ -> declarations.pacts(event, now);
      case PaperOrder.Pledges _ -> declarations.pledges(event, now);
      case PaperOrder.Inauguration wanted -> office.inauguration(event, wanted, now);
      case PaperOrder.Roster wanted -> office.roster(event, wanted, now);
      case PaperOrder.Recap wanted -> office.recap(event, wanted, now);
      case PaperOrder.Receipts wanted -> office.receipts(event, wanted, now);
      case PaperOrder.Minutes _ -> office.minutes(event, now);
      case PaperOrder.Slips wanted -> office.slips(event, wanted, now);
      case PaperOrder.InvitedList _ -> lists.invited(event, now);
      case PaperOrder.CertificateList _ -> lists.certificates(event, now);
      case PaperOrder.Photos wanted -> lists.photos(event, wanted, now);
    };
  }

  /// The cards of everybody on the list, in order of their numbers.
  public List<BadgeCard> cards(Event event) {
    var cards = new ArrayList<BadgeCard>();
    for (var badge : repositories.badges().issued(event.id())) {
      Participant person = repositories.participants().find(badge.participant()).orElseThrow();
      cards.add(
          new BadgeCard(
              person.number(),
              person.name(),
              person.main().institution(),
              person.main().role(),
              badge.code()));
    }
    return cards;
  }

  private List<Paper> badges(Event event, PaperOrder.Badges wanted, ZonedDateTime now) {
    List<BadgeCard> cards =
        cards(event).stream()
            .filter(c -> wanted.numbers().isEmpty() || wanted.numbers().contains(c.number()))
            .toList();
    return sheet(event, wanted.layout(), cards, "kartu-peserta.pdf", now);
  }

  private List<Paper> operatorCards(
      Event event, PaperOrder.OperatorCards wanted, ZonedDateTime now) {
    List<BadgeCard> cards =
        repositories.badges().operators(event.id()).stream()
            .filter(card -> card.state() == Badge.State.ISSUED)
            .map(BadgeCard::of)
            .toList();
    return sheet(event, wanted.layout(), cards, "kartu-petugas.pdf", now);
  }

  private List<Paper> sheet(
      Event event,
      BadgeSheet.Layout layout,
      List<BadgeCard> cards,
      String name,
      ZonedDateTime now) {
    if (cards.isEmpty()) {
      return List.of();
    }
    var identity = PaperIdentity.of(ShortCode.of("badges", event.id().toString()), now);
    var sheet = new BadgeSheet(event, layout, cards, identity);
    return List.of(new Paper(PaperKind.BADGES, name, out -> writer.write(sheet, out)));
  }
}
