package id.balai.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/// A door's answer to a code in a picture, as it is printed.
///
/// @param answer the answer
/// @param file name of the picture, or of the video with `#` and the number of the frame
/// @param millis time of decoding alone, in milliseconds
@JsonPropertyOrder({"answer", "file", "millis"})
record PictureLine(@JsonUnwrapped ScanLine answer, String file, double millis) {

  static PictureLine of(ScanLine answer, String file, long nanos) {
    return new PictureLine(answer, file, Math.round(nanos / 10_000.0) / 100.0);
  }
}
