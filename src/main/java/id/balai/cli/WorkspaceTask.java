package id.balai.cli;

import id.balai.service.workspace.Workspace;
import java.io.IOException;

/// Work in an opened data folder.
@FunctionalInterface
interface WorkspaceTask {

  /// Does the work.
  ///
  /// @return an exit code
  /// @throws IOException when a file of the caller could not be read or written
  int in(Workspace workspace) throws IOException;
}
