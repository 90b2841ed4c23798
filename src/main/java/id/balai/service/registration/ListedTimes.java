package id.balai.service.registration;

import id.balai.domain.attendance.TimeInside;
import id.balai.domain.event.Event;
import id.balai.domain.event.Session;
import id.balai.domain.log.Repositories;
import id.balai.domain.participant.roster.PersonTimes;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// When people were inside, for a list of them: the sessions one after the other, named by their
/// codes where there are several.
final class ListedTimes {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT);

  private final Repositories repositories;

  ListedTimes(Repositories repositories) {
    this.repositories = repositories;
  }

  /// Empty where the event records nobody who leaves.
  Optional<Map<UUID, PersonTimes>> of(Event event) {
    if (!event.door().keepsTimes()) {
      return Optional.empty();
    }
    var times = new HashMap<UUID, PersonTimes>();
    event.sessions().stream()
        .flatMap((Session one) -> repositories.attendances().times(event.id(), one.code()).stream())
        .collect(Collectors.groupingBy(time -> time.first().participant()))
        .forEach((person, all) -> times.put(person, said(event, all)));
    return Optional.of(times);
  }

  private static PersonTimes said(Event event, List<TimeInside> all) {
    long minutes =
        all.stream()
            .mapToLong(time -> time.length(event.end(time.first().session())).toMinutes())
            .sum();
    return new PersonTimes(
        said(event, all, time -> Optional.of(time.first().arrival())),
        said(event, all, TimeInside::left),
        Long.toString(minutes));
  }

  private static String said(
      Event event, List<TimeInside> all, Function<TimeInside, Optional<Instant>> moment) {
    return all.stream()
        .flatMap(
            time -> moment.apply(time).map(at -> said(event, time.first().session(), at)).stream())
        .collect(Collectors.joining(" · "));
  }

  private static String said(Event event, String session, Instant at) {
    String clock = CLOCK.format(at.atZone(event.zone()));
    return event.sessions().size() == 1
        ? clock
        : Stream.of(session, clock).collect(Collectors.joining(" "));
  }
}
