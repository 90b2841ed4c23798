package id.balai.roster;

import id.balai.domain.participant.roster.LeftOut;
import id.balai.domain.participant.roster.LeftOut.Kind;
import id.balai.domain.participant.roster.RosterRequest;
import id.balai.roster.source.RowSource;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The further sheets of a workbook that belong to its list: the same columns and other people, as
/// in a sheet for each village. Others are named, with how many people they hold.
final class FurtherSheets implements Closeable {
  private final List<SheetReading> taken = new ArrayList<>();
  private final List<LeftOut> left = new ArrayList<>();
  private final List<RowSource> opened = new ArrayList<>();

  /// @param first the sheet that is read in any case
  FurtherSheets(SheetReading first, RosterRequest request) throws IOException {
    Set<String> names = new HashSet<>(first.names());
    int room = request.limits().rows() - first.survey().filled();
    for (String name : first.source().further()) {
      RowSource source = first.source().sheet(name);
      opened.add(source);
      var survey = SheetReading.survey(source, room, request.limits().rows());
      SheetReading sheet = SheetReading.of(source, survey, request);
      if (!sheet.tables().isEmpty()) {
        judge(first, sheet, names);
      }
      room -= taken.contains(sheet) ? survey.filled() : 0;
    }
  }

  private void judge(SheetReading first, SheetReading sheet, Set<String> names) {
    Set<String> people = sheet.names();
    long again = people.stream().filter(names::contains).count();
    if (!sheet.signature().equals(first.signature())) {
      left.add(LeftOut.of(Kind.PEOPLE_SHEET, sheet.name(), people.size()));
    } else if (again * 2 > people.size()) {
      left.add(LeftOut.of(Kind.COPIED_SHEET, sheet.name(), again));
    } else {
      taken.add(sheet);
      names.addAll(people);
    }
  }

  /// The sheets that are read with the first.
  List<SheetReading> taken() {
    return taken;
  }

  /// Names of the sheets that are read with the first.
  List<String> names() {
    return taken.stream().map(SheetReading::name).toList();
  }

  /// The sheets with people that are not read.
  List<LeftOut> left() {
    return left;
  }

  @Override
  public void close() throws IOException {
    for (RowSource source : opened) {
      source.close();
    }
  }
}
