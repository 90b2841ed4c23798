package id.balai.scan.serial;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortDataListener;
import com.fazecast.jSerialComm.SerialPortEvent;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/// A serial port of the machine by its name, at 9,600 baud as scanners come from the factory; USB
/// scanners ignore the speed.
public final class NamedPort implements SerialLink {
  private static final int BAUD = 9600;
  private static final int DATA_BITS = 8;

  private final String name;

  /// @param name as the system names it, such as `ttyACM0` or `COM3`, or the path of a device file,
  ///   such as the link that a rule of udev makes
  public NamedPort(String name) {
    this.name = name;
  }

  /// The names of the ports that are there now.
  public static List<String> names() {
    return Arrays.stream(SerialPort.getCommPorts()).map(SerialPort::getSystemPortName).toList();
  }

  @Override
  public Optional<InputStream> connect() throws IOException {
    Optional<SerialPort> found = find();
    if (found.isEmpty()) {
      return Optional.empty();
    }
    SerialPort port = found.get();
    port.setComPortParameters(BAUD, DATA_BITS, SerialPort.ONE_STOP_BIT, SerialPort.NO_PARITY);
    port.setComPortTimeouts(SerialPort.TIMEOUT_READ_SEMI_BLOCKING, 0, 0);
    if (!port.openPort()) {
      throw new IOException("serial port in use or not permitted: " + name);
    }
    var last = new Last(port);
    port.addDataListener(last);
    return Optional.of(new ClosingStream(port.getInputStream(), last));
  }

  private Optional<SerialPort> find() throws IOException {
    Path file = Path.of(name);
    if (file.isAbsolute()) {
      return Files.exists(file)
          ? Optional.of(SerialPort.getCommPort(file.toRealPath().toString()))
          : Optional.empty();
    }
    return Arrays.stream(SerialPort.getCommPorts())
        .filter(port -> port.getSystemPortName().equals(name))
        .findFirst();
  }

  /// Closes the port once: at the first word that the scanner is gone, which the library repeats
  /// without end while the port stays open, or when the reader has enough. When both wanted to do
  /// it at the same moment, each waited for the other without end.
  private static final class Last implements SerialPortDataListener {
    private final SerialPort port;
    private final AtomicBoolean isClosed = new AtomicBoolean();

    Last(SerialPort port) {
      this.port = port;
    }

    void close() {
      if (isClosed.compareAndSet(false, true)) {
        port.removeDataListener();
        port.closePort();
      }
    }

    @Override
    public int getListeningEvents() {
      return SerialPort.LISTENING_EVENT_PORT_DISCONNECTED;
    }

    @Override
    public void serialEvent(SerialPortEvent event) {
      close();
    }
  }

  private static final class ClosingStream extends FilterInputStream {
    private final Last last;

    ClosingStream(InputStream in, Last last) {
      super(in);
      this.last = last;
    }

    @Override
    public void close() {
      last.close();
    }
  }
}
