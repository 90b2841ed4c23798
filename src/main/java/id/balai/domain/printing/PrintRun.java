package id.balai.domain.printing;

import java.util.UUID;

/// One print of a paper. Printing a paper again is another run of the same paper, never a new issue
/// of it.
///
/// @param id of the run
/// @param event id of the event
/// @param paper what was printed
/// @param printer name of the printer as the office gave it
/// @param copies how many copies
/// @param run 1 for the first print of this paper, 2 for the next, and so on
/// @param state how far it has come
public record PrintRun(
    UUID id,
    UUID event,
    PrintedPaper paper,
    String printer,
    int copies,
    int run,
    PrintState state) {

  /// The kind of paper that a label or card beside a door is.
  public static final String LABEL = "label";

  /// Whether it is the print of a label or card, which doors make by themselves.
  public boolean isLabel() {
    return paper.kind().equals(LABEL);
  }

  /// Whether the paper had been printed before.
  public boolean isReprint() {
    return run > 1;
  }

  /// The same run, further on.
  public PrintRun in(PrintState other) {
    return new PrintRun(id, event, paper, printer, copies, run, other);
  }
}
