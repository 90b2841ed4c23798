package id.balai.domain.participant.roster;

import java.util.List;
import java.util.Optional;

/// One reason, as a code with what goes into its sentence.
///
/// @param code which reason
/// @param column the column it is about, if it is about one
/// @param arguments what the sentence names: lines, cell texts; never empty strings for absent ones
public record Remark(RemarkCode code, Optional<RosterColumn> column, List<String> arguments) {

  public Remark {
    arguments = List.copyOf(arguments);
  }

  /// A reason about the whole row.
  public static Remark of(RemarkCode code, String... arguments) {
    return new Remark(code, Optional.empty(), List.of(arguments));
  }

  /// A reason about one column.
  public static Remark about(RosterColumn column, RemarkCode code, String... arguments) {
    return new Remark(code, Optional.of(column), List.of(arguments));
  }
}
