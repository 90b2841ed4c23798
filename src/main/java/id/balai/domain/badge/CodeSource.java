package id.balai.domain.badge;

/// A device that reads codes: a camera, a scanner, a folder of pictures.
public interface CodeSource extends AutoCloseable {

  /// Hears what a device reads and how it is doing, on a thread of the device; must return soon.
  interface Listener {

    /// A code was shown. Reported once a showing.
    void sighted(Sighting sighting);

    /// The device is doing differently now.
    void changed(DeviceState state);
  }

  /// Switches the device on; does nothing when it is on. Trouble is told to the listener.
  void start(Listener listener);

  /// Switches the device off and returns when it is; may be started again.
  void stop();

  @Override
  default void close() {
    stop();
  }
}
