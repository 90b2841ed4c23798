package id.balai.service.dataprotection;

import id.balai.domain.event.Event;
import id.balai.domain.log.Entry;
import id.balai.domain.log.EventLog;
import id.balai.domain.log.Fact;
import id.balai.domain.log.PaperFact;
import id.balai.domain.printing.PrintState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Papers or tables that left the program: printed, or written where somebody wanted them. The log
/// knows that and when, never where.
///
/// @param kind what, as [PaperFact.Exported] names it, or `print`
/// @param times how often
/// @param last when last
public record ExportTrace(String kind, int times, Instant last) {

  private static final String PRINT = "print";

  /// What left since somebody was recorded.
  ///
  /// @param history what the log says about the people
  static List<ExportTrace> of(EventLog log, Event event, List<Entry> history) {
    Optional<Instant> first =
        history.stream().map(entry -> entry.provenance().at()).min(Instant::compareTo);
    var kinds = new TreeMap<String, ExportTrace>();
    first.ifPresent(
        since ->
            log.forEach(
                entry -> {
                  if (!entry.provenance().at().isBefore(since)) {
                    kind(entry.fact(), event).ifPresent(kind -> note(kinds, kind, entry));
                  }
                }));
    return List.copyOf(kinds.values());
  }

  private static void note(Map<String, ExportTrace> kinds, String kind, Entry entry) {
    Instant at = entry.provenance().at();
    kinds.merge(
        kind,
        new ExportTrace(kind, 1, at),
        (one, other) ->
            new ExportTrace(
                kind,
                one.times() + other.times(),
                one.last().isAfter(other.last()) ? one.last() : other.last()));
  }

  private static Optional<String> kind(Fact fact, Event event) {
    return switch (fact) {
      case PaperFact.Exported exported when exported.event().equals(event.id()) ->
          Optional.of(exported.kind());
      case PaperFact.PrintReported report
          when report.event().equals(event.id()) && report.run().state() == PrintState.PRINTED ->
          Optional.of(PRINT);
      default -> Optional.empty();
    };
  }
}
