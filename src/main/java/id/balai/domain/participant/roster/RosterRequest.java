package id.balai.domain.participant.roster;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/// How a list is to be read.
///
/// @param limits how much is read
/// @param part which part of the file is the list
/// @param known people who are stored already
/// @param mapping what the columns hold, if the operator or an earlier file decided it
/// @param corrections cells typed again by the operator
/// @param progress is told the number of rows read so far, every thousand rows
public record RosterRequest(
    ReadLimits limits,
    Part part,
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
        ReadLimits.usual(), Part.FOUND, List.of(), Optional.empty(), List.of(), rows -> {});
  }

  /// The same with people who are there already.
  public RosterRequest knowing(List<KnownPerson> people) {
    return new RosterRequest(limits, part, people, mapping, corrections, progress);
  }

  /// The same with columns decided from outside.
  public RosterRequest mapped(ColumnMapping columns) {
    return new RosterRequest(limits, part, known, Optional.of(columns), corrections, progress);
  }

  /// The same with cells typed again.
  public RosterRequest corrected(List<CellCorrection> cells) {
    return new RosterRequest(limits, part, known, mapping, cells, progress);
  }

  /// The same with somebody who watches.
  public RosterRequest watchedBy(IntConsumer watcher) {
    return new RosterRequest(limits, part, known, mapping, corrections, watcher);
  }

  /// The same with another part of the file.
  public RosterRequest within(Part other) {
    return new RosterRequest(limits, other, known, mapping, corrections, progress);
  }

  /// The sheet that is asked for; empty: the first with people.
  public String sheet() {
    return part.sheet();
  }

  /// The line that is to be the header; see [Part#header].
  public int header() {
    return part.header();
  }

  /// A part of a file.
  ///
  /// @param sheet name of the sheet of a workbook; empty: the first with people
  /// @param header line of the header; 0: there is none; [#TO_BE_FOUND]: wherever it is
  /// @param table which of the tables that stand side by side, from 0; [#ALL]: every one
  public record Part(String sheet, int header, int table) {
    /// The reader looks for the header itself.
    public static final int TO_BE_FOUND = -1;

    /// All tables that stand side by side.
    public static final int ALL = -1;

    /// Whatever the reader finds.
    public static final Part FOUND = new Part("", TO_BE_FOUND, ALL);
  }
}
