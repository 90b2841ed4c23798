package id.balai.scan.camera;

import java.io.IOException;

/// Starts a process that speaks as [CameraWire] says on its standard output and ends when its
/// standard input is closed.
public interface CameraLauncher {

  /// Starts one.
  ///
  /// @throws IOException when the system cannot
  Process launch() throws IOException;
}
