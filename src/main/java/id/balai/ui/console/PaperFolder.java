package id.balai.ui.console;

import java.nio.file.Path;

/// Where the console puts papers, and how a person gets to see them.
public interface PaperFolder {

  /// The folder of an event.
  Path of(String eventCode);

  /// Shows a folder or file with the system's own program.
  void show(Path path);
}
