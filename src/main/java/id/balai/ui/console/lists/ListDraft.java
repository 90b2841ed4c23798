package id.balai.ui.console.lists;

import id.balai.domain.participant.roster.CellCorrection;
import id.balai.domain.participant.roster.ColumnMapping;
import id.balai.domain.participant.roster.RosterColumn;
import id.balai.domain.participant.roster.RosterRequest;
import id.balai.domain.participant.roster.RowPlace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;

/// What an operator decided about one file so far.
final class ListDraft {

  private final Path file;
  private final List<CellCorrection> corrections = new ArrayList<>();
  private final Set<RowPlace> skipped = new HashSet<>();
  private Optional<ColumnMapping> mapping = Optional.empty();
  private final Set<Integer> answered = new HashSet<>();
  private RosterRequest.Part part = RosterRequest.Part.FOUND;

  ListDraft(Path file) {
    this.file = file;
  }

  Path file() {
    return file;
  }

  Set<RowPlace> skipped() {
    return Set.copyOf(skipped);
  }

  /// Sets a row aside, or takes it back in.
  void toggle(RowPlace place) {
    if (!skipped.remove(place)) {
      skipped.add(place);
    }
  }

  void correct(RowPlace place, RosterColumn column, String text) {
    corrections.removeIf(c -> c.place().equals(place) && c.column() == column);
    corrections.add(new CellCorrection(place, column, text));
  }

  RosterRequest.Part part() {
    return part;
  }

  /// Somebody has said what becomes of a column.
  void answer(int column) {
    answered.add(column);
  }

  boolean isAnswered(int column) {
    return answered.contains(column);
  }

  void map(ColumnMapping columns) {
    mapping = Optional.of(columns);
  }

  /// Reads another sheet of the workbook; what was decided about the rows of one says nothing about
  /// another.
  void sheet(String name) {
    part(new RosterRequest.Part(name, RosterRequest.Part.TO_BE_FOUND, RosterRequest.Part.ALL));
  }

  /// Reads another part of the file.
  void part(RosterRequest.Part other) {
    part = other;
    answered.clear();
    mapping = Optional.empty();
    corrections.clear();
    skipped.clear();
  }

  RosterRequest request(IntConsumer progress) {
    RosterRequest plain =
        RosterRequest.plain().within(part).corrected(List.copyOf(corrections)).watchedBy(progress);
    return mapping.map(plain::mapped).orElse(plain);
  }
}
