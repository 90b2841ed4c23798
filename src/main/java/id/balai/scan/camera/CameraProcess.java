package id.balai.scan.camera;

import id.balai.domain.badge.CameraMode;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Starts [CameraMain] in a small virtual machine of its own, with our own class path.
public final class CameraProcess implements CameraLauncher {
  private final String device;
  private final String mode;

  /// @param device the name of the wanted camera as the system lists it, or empty for the first
  public CameraProcess(String device) {
    this(device, Optional.empty());
  }

  /// @param device the name of the wanted camera as the system lists it, or empty for the first
  /// @param mode how it is to deliver; empty: what reads codes best
  public CameraProcess(String device, Optional<CameraMode> mode) {
    this.device = device;
    this.mode = mode.map(CameraMode::text).orElse("");
  }

  @Override
  public Process launch() throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    return new ProcessBuilder(
            List.of(
                java.toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-classpath",
                System.getProperty("java.class.path"),
                CameraMain.class.getName(),
                device,
                mode))
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .directory(new File(System.getProperty("java.io.tmpdir")))
        .start();
  }
}
