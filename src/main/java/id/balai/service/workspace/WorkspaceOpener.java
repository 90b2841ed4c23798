package id.balai.service.workspace;

import java.nio.file.Path;

/// Opens data folders.
public interface WorkspaceOpener {

  /// Opens the folder, making it where it does not exist.
  OpenResult open(Path folder);
}
