package id.balai.app.device;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.badge.CameraMode;
import id.balai.service.station.DeviceChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DeviceFileTest {

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
    assertThat(DeviceFile.read(folder))
        .isEqualTo(new DeviceChoice(Optional.ofNullable(camera), Optional.ofNullable(serial)));
  }

  @Test
  void withoutAFileTheFirstCameraIsTaken() {
    assertThat(DeviceFile.read(folder))
        .isEqualTo(new DeviceChoice(Optional.of(""), Optional.empty()));
  }

  @Test
  void brokenFileIsNoReasonNotToOpen() throws IOException {
    write("kamera = \\u00zz");
    assertThat(DeviceFile.read(folder)).isEqualTo(DeviceChoice.USUAL);
    Files.write(folder.resolve(DeviceFile.FILE), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    assertThat(DeviceFile.read(folder)).isEqualTo(DeviceChoice.USUAL);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          '',               -
          -,                ttyACM0
          Webcam: depan,    COM3
          """)
  void aChoiceIsRemembered(String camera, String serial) throws IOException {
    var choice = new DeviceChoice(Optional.ofNullable(camera), Optional.ofNullable(serial));
    DeviceFile.write(folder, choice);
    assertThat(DeviceFile.read(folder)).isEqualTo(choice);
    assertThat(new LocalDevices(folder).choice()).isEqualTo(choice);
  }

  @Test
  void picturesAndTheSecondScannerAreRememberedAndNonsenseIsNot() throws IOException {
    var choice =
        new DeviceChoice(
            Optional.of(""),
            CameraMode.parse("640x480@30"),
            Optional.of("ttyACM0"),
            Optional.of("ttyACM1"));
    DeviceFile.write(folder, choice);
    assertThat(DeviceFile.read(folder)).isEqualTo(choice);
    write("kamera.gambar = 0x99999@-1");
    assertThat(DeviceFile.read(folder).mode()).isEmpty();
  }

  private void write(String text) throws IOException {
    Files.writeString(folder.resolve(DeviceFile.FILE), text);
  }
}
