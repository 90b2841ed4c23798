package id.balai.app.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DeviceSettingsTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          kamera = otomatis                      | ''           | -
          kamera =                               | ''           | -
          kamera = tidak                         | -            | -
          kamera = HD Webcam: kamera depan       | HD Webcam: kamera depan | -
          pemindai.serial = ttyACM0              | ''           | ttyACM0
          kamera=tidak\\npemindai.serial=COM3     | -            | COM3
          """)
  void fileSaysWhichDevicesAreUsed(String said, String camera, String serial) throws IOException {
    write(said.replace("\\n", "\n"));
    assertThat(DeviceSettings.read(folder))
        .isEqualTo(new DeviceSettings(Optional.ofNullable(camera), Optional.ofNullable(serial)));
  }

  @Test
  void withoutAFileTheFirstCameraIsTaken() {
    assertThat(DeviceSettings.read(folder))
        .isEqualTo(new DeviceSettings(Optional.of(""), Optional.empty()));
  }

  @Test
  void brokenFileIsNoReasonNotToOpen() throws IOException {
    write("kamera = \\u00zz");
    assertThat(DeviceSettings.read(folder)).isEqualTo(DeviceSettings.USUAL);
    Files.write(folder.resolve(DeviceSettings.FILE), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    assertThat(DeviceSettings.read(folder)).isEqualTo(DeviceSettings.USUAL);
  }

  private void write(String text) throws IOException {
    Files.writeString(folder.resolve(DeviceSettings.FILE), text);
  }
}
