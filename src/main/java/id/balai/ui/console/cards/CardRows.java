package id.balai.ui.console.cards;

import id.balai.domain.badge.Badge;
import id.balai.domain.badge.OperatorCard;
import id.balai.domain.log.Repositories;
import id.balai.domain.participant.Participant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// All cards of an event as they stand now. Reading blocks.
///
/// @param people everybody's newest badge, in order of the numbers
/// @param operators the operators' cards that work, in order of their holders' names
record CardRows(List<CardRow> people, List<OperatorCard> operators) {

  static CardRows read(Repositories repositories, UUID event) {
    Map<UUID, Badge> working =
        repositories.badges().issued(event).stream()
            .collect(Collectors.toMap(Badge::participant, Function.identity()));
    List<CardRow> people = new ArrayList<>();
    for (Participant person : repositories.participants().ofEvent(event)) {
      Optional.ofNullable(working.get(person.id()))
          .or(() -> repositories.badges().newest(person.id()))
          .ifPresent(badge -> people.add(CardRow.of(person, badge)));
    }
    List<OperatorCard> operators =
        repositories.badges().operators(event).stream()
            .filter(card -> card.state() == Badge.State.ISSUED)
            .toList();
    return new CardRows(people, operators);
  }
}
