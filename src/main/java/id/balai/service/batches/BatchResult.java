package id.balai.service.batches;

import java.nio.file.Path;
import java.util.List;

/// The result of writing many papers. Every file that is named is whole.
public sealed interface BatchResult {

  /// The files that are there, in order.
  List<Path> files();

  /// All papers are there.
  record Done(List<Path> files, int kept) implements BatchResult {
    public Done {
      files = List.copyOf(files);
    }
  }

  /// Somebody stopped it. Writing the same papers into the same folder goes on where it stopped.
  ///
  /// @param total how many papers there should have been
  record Stopped(List<Path> files, int kept, int total) implements BatchResult {
    public Stopped {
      files = List.copyOf(files);
    }
  }
}
