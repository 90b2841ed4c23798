package id.balai.roster.source;

import id.balai.domain.participant.roster.ReadLimits;
import java.util.List;
import java.util.function.ToIntFunction;

/// Which sheet of a workbook is read, and how much of it.
///
/// @param limits how much
/// @param name the sheet; empty: the first one with people
/// @param people says how many people the beginning of a sheet seems to hold
public record SheetChoice(ReadLimits limits, String name, ToIntFunction<List<RawRow>> people) {
  /// So many rows of a sheet are looked at.
  static final int SEARCHED = 200;
}
