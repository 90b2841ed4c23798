package id.balai.domain.participant.roster;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/// How a list is to be read.
///
/// @param limits how much is read
/// @param sheet name of the sheet of a workbook; empty: the first with a table
/// @param known people who are stored already
/// @param mapping what the columns hold, if the operator or an earlier file decided it
/// @param corrections cells typed again by the operator
/// @param progress is told the number of rows read so far, every thousand rows
public record RosterRequest(
    ReadLimits limits,
    String sheet,
    List<KnownPerson> known,
    Optional<ColumnMapping> mapping,
    List<CellCorrection> corrections,
    IntConsumer progress) {

  public RosterRequest {
    known = List.copyOf(known);
    corrections = List.copyOf(corrections);
  }

  /// Reads a list into an empty event.
  public static RosterRequest plain() {
    return new RosterRequest(
        ReadLimits.usual(), "", List.of(), Optional.empty(), List.of(), rows -> {});
  }

  /// The same with people who are there already.
  public RosterRequest knowing(List<KnownPerson> people) {
    return new RosterRequest(limits, sheet, people, mapping, corrections, progress);
  }

  /// The same with columns decided from outside.
  public RosterRequest mapped(ColumnMapping columns) {
    return new RosterRequest(limits, sheet, known, Optional.of(columns), corrections, progress);
  }

  /// The same with cells typed again.
  public RosterRequest corrected(List<CellCorrection> cells) {
    return new RosterRequest(limits, sheet, known, mapping, cells, progress);
  }

  /// The same with somebody who watches.
  public RosterRequest watchedBy(IntConsumer watcher) {
    return new RosterRequest(limits, sheet, known, mapping, corrections, watcher);
  }

  /// The same with other limits.
  public RosterRequest within(ReadLimits other) {
    return new RosterRequest(other, sheet, known, mapping, corrections, progress);
  }

  /// The same with another sheet of the workbook.
  public RosterRequest sheet(String name) {
    return new RosterRequest(limits, name, known, mapping, corrections, progress);
  }
}
