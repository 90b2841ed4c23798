package id.balai.service.papers;

import id.balai.domain.badge.Badge;
import id.balai.domain.document.BadgeCard;
import id.balai.domain.document.BadgeSheet;
import id.balai.domain.document.PaperSubject;
import id.balai.domain.event.Event;
import id.balai.domain.log.Repositories;
import id.balai.domain.participant.Participant;
import java.util.ArrayList;
import java.util.List;

/// The cards of participants and operators.
final class BadgePapers {

  private final Repositories repositories;

  BadgePapers(Repositories repositories) {
    this.repositories = repositories;
  }

  /// The cards of everybody on the list, in order of their numbers.
  List<BadgeCard> cards(Event event) {
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

  List<PaperDraft> badges(PaperRequest asked) {
    List<BadgeCard> cards =
        cards(asked.event()).stream()
            .filter(card -> asked.order().details().cards().includes(card.number()))
            .toList();
    return sheet(asked, cards, "kartu-peserta.pdf");
  }

  List<PaperDraft> operators(PaperRequest asked) {
    List<BadgeCard> cards =
        repositories.badges().operators(asked.event().id()).stream()
            .filter(card -> card.state() == Badge.State.ISSUED)
            .map(BadgeCard::of)
            .toList();
    return sheet(asked, cards, "kartu-petugas.pdf");
  }

  private static List<PaperDraft> sheet(PaperRequest asked, List<BadgeCard> cards, String name) {
    if (cards.isEmpty()) {
      return List.of();
    }
    var layout = asked.order().details().cards().layout();
    var sheet = new BadgeSheet(asked.event(), layout, cards, asked.identity("badges"));
    return List.of(new PaperDraft(name, sheet, PaperSubject.EVENT));
  }
}
