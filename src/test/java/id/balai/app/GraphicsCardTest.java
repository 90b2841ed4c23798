package id.balai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GraphicsCardTest {

  @ParameterizedTest
  @CsvSource({
    "Linux, dri, true",
    "Linux, nvidiactl, true",
    "Linux, null, false",
    "Windows 11, null, true",
    "Mac OS X, null, true",
  })
  void isFoundAmongTheDevices(String system, String device, boolean isThere, @TempDir Path devices)
      throws IOException {
    Files.createFile(devices.resolve(device));
    assertThat(GraphicsCard.isThere(system, devices)).isEqualTo(isThere);
  }
}
