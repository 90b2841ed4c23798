package id.balai.scan.camera;

import id.balai.scan.Luma;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// A camera process that behaves as its first word says.
final class MisbehavingCamera {
  private MisbehavingCamera() {}

  public static void main(String[] words) throws IOException, InterruptedException {
    var out = new FileOutputStream(FileDescriptor.out);
    var wire = new CameraWire.Writer(out);
    switch (words[0]) {
      case "mute" -> Thread.sleep(60_000);
      case "missing" -> wire.send(new CameraMessage.Missing());
      case "blocked" -> wire.send(new CameraMessage.Blocked());
      case "garbage" ->
          out.write("usb 1-1: device descriptor read error".getBytes(StandardCharsets.US_ASCII));
      case "huge" -> out.write(new byte[] {(byte) 0xBA, 0x1A, 0x10, 4, 127, 0, 0, 0, 127, 0, 0, 0});
      case "dies" -> frames(wire, 3);
      case "hangs" -> {
        frames(wire, 3);
        Thread.sleep(60_000);
      }
      case "unplugged" -> {
        frames(wire, 3);
        beats(wire);
      }
      default -> frames(wire, 100_000);
    }
  }

  private static void frames(CameraWire.Writer wire, int count)
      throws IOException, InterruptedException {
    for (int i = 0; i < count; i++) {
      wire.send(new CameraMessage.Frame(new Luma(new byte[64 * 48], 64, 48)));
      Thread.sleep(10);
    }
  }

  private static void beats(CameraWire.Writer wire) throws IOException, InterruptedException {
    while (true) {
      wire.send(new CameraMessage.Beat());
      Thread.sleep(50);
    }
  }
}
