package id.balai.scan.camera;

import id.balai.scan.Luma;

/// What the camera process says.
sealed interface CameraMessage {

  /// It lives.
  record Beat() implements CameraMessage {}

  /// It finds no camera.
  record Missing() implements CameraMessage {}

  /// It finds a camera that it may not open.
  record Blocked() implements CameraMessage {}

  /// A frame, valid until the next message is read.
  record Frame(Luma luma) implements CameraMessage {}
}
