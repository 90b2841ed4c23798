package id.balai.service.dataprotection;

import java.nio.file.Path;
import java.util.List;

/// The result of erasing people, and what the program cannot reach.
///
/// @param outcome the result of it
/// @param files papers and tables in the program's papers folder that held them and are gone
/// @param left archives in that folder that hold them, and files that do or cannot be read and that
///   the program did not write or could not delete
/// @param away folders with earlier backups that are not plugged in; these backups go as soon as
///   they are met
/// @param beyond what was printed or written elsewhere since the people were recorded, and may hold
///   them
public record ErasureReport(
    Outcome outcome, int files, List<Path> left, List<Path> away, List<ExportTrace> beyond) {

  public ErasureReport {
    left = List.copyOf(left);
    away = List.copyOf(away);
    beyond = List.copyOf(beyond);
  }

  /// The result of erasing somebody.
  public enum Outcome {
    /// Gone, from the program's own papers and the earlier backups too.
    DONE,
    /// Gone here, but earlier backups or files remain: a stick was away.
    REMAINS,
    /// The storage did not take it; nothing was erased.
    FAILED
  }

  static ErasureReport failed() {
    return new ErasureReport(Outcome.FAILED, 0, List.of(), List.of(), List.of());
  }
}
