package id.balai.scan.camera;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import id.balai.domain.badge.CameraMode;
import id.balai.scan.Luma;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpnp.capture.library.CapFormatInfo;
import org.openpnp.capture.library.OpenpnpCaptureLibrary;

/// The cameras of the machine through openpnp-capture. Loads the native library when made.
final class NativeCameras implements AutoCloseable {
  private static final int BYTES_PER_PIXEL = 3;

  private final OpenpnpCaptureLibrary library = OpenpnpCaptureLibrary.INSTANCE;
  private final Pointer context = library.Cap_createContext();
  private int stream = -1;
  private int width;
  private int height;
  private @Nullable Memory colours;
  private byte[] row = {};
  private byte[] pixels = {};

  /// How opening a camera went.
  enum Opening {
    OPEN,
    MISSING,
    BLOCKED
  }

  /// The names of the cameras that are plugged in.
  List<String> names() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < library.Cap_getDeviceCount(context); i++) {
      Pointer name = library.Cap_getDeviceName(context, i);
      names.add(name == null ? "" : name.getString(0, "UTF-8"));
    }
    return names;
  }

  /// Opens the camera of that name, or the first when the name is empty.
  ///
  /// @param mode how it is to deliver, as near as it can; empty: what reads codes best
  Opening open(String wanted, Optional<CameraMode> mode) {
    List<String> names = names();
    int device = wanted.isEmpty() ? 0 : names.indexOf(wanted);
    if (names.isEmpty() || device < 0) {
      return Opening.MISSING;
    }
    for (CameraFormat format : CameraFormat.bestFirst(formats(device), mode)) {
      stream = library.Cap_openStream(context, device, format.id());
      if (stream >= 0) {
        width = format.width();
        height = format.height();
        colours = new Memory((long) width * height * BYTES_PER_PIXEL);
        row = new byte[width * BYTES_PER_PIXEL];
        pixels = new byte[width * height];
        return Opening.OPEN;
      }
    }
    return Opening.BLOCKED;
  }

  private List<CameraFormat> formats(int device) {
    List<CameraFormat> formats = new ArrayList<>();
    for (int i = 0; i < library.Cap_getNumFormats(context, device); i++) {
      var info = new CapFormatInfo();
      if (library.Cap_getFormatInfo(context, device, i, info)
          == OpenpnpCaptureLibrary.CAPRESULT_OK) {
        formats.add(new CameraFormat(i, info.width, info.height, info.fps, info.fourcc));
      }
    }
    return formats;
  }

  /// The newest frame, or empty when none has come since the last call.
  Optional<Luma> frame() {
    Memory buffer = colours;
    if (buffer == null || library.Cap_hasNewFrame(context, stream) != 1) {
      return Optional.empty();
    }
    int result = library.Cap_captureFrame(context, stream, buffer, (int) buffer.size());
    if (result != OpenpnpCaptureLibrary.CAPRESULT_OK) {
      return Optional.empty();
    }
    for (int y = 0; y < height; y++) {
      buffer.read((long) y * row.length, row, 0, row.length);
      brighten(y);
    }
    return Optional.of(new Luma(pixels, width, height));
  }

  /// Rec. 601 weights.
  private void brighten(int y) {
    for (int x = 0; x < width; x++) {
      int i = x * BYTES_PER_PIXEL;
      int sum = 77 * (row[i] & 0xff) + 150 * (row[i + 1] & 0xff) + 29 * (row[i + 2] & 0xff);
      pixels[y * width + x] = (byte) (sum >> 8);
    }
  }

  @Override
  public void close() {
    if (stream >= 0) {
      library.Cap_closeStream(context, stream);
    }
    library.Cap_releaseContext(context);
  }
}
