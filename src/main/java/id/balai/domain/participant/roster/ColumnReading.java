package id.balai.domain.participant.roster;

import java.util.List;
import java.util.Optional;

/// How one column of a list was understood, and on what grounds (R32).
///
/// @param index from 0
/// @param header its words in the file; may be empty
/// @param holds what it holds
/// @param certainty how sure that is
/// @param examples at most three of its cells
/// @param question what its cells look like although the column was not taken for it: a person must
///   say; only for identity numbers, telephones and names of further people
public record ColumnReading(
    int index,
    String header,
    RosterColumn holds,
    Certainty certainty,
    List<String> examples,
    Optional<RosterColumn> question) {

  public ColumnReading {
    examples = List.copyOf(examples);
  }

  /// Whether the column holds something and nothing of it is taken.
  public boolean isLeftOut() {
    return holds == RosterColumn.IGNORED && !examples.isEmpty();
  }
}
