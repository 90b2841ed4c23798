package id.balai.scan.serial;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortDataListener;
import com.fazecast.jSerialComm.SerialPortEvent;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A serial port of the machine by its name, at 9,600 baud as scanners come from the factory; USB
/// scanners ignore the speed.
public final class NamedPort implements SerialLink {
  private static final int BAUD = 9600;
  private static final int DATA_BITS = 8;

  private final String name;

  /// @param name as the system names it, such as `ttyACM0` or `COM3`
  public NamedPort(String name) {
    this.name = name;
  }

  /// The names of the ports that are there now.
  public static List<String> names() {
    return Arrays.stream(SerialPort.getCommPorts()).map(SerialPort::getSystemPortName).toList();
  }

  @Override
  public Optional<InputStream> connect() throws IOException {
    Optional<SerialPort> found =
        Arrays.stream(SerialPort.getCommPorts())
            .filter(port -> port.getSystemPortName().equals(name))
            .findFirst();
    if (found.isEmpty()) {
      return Optional.empty();
    }
    SerialPort port = found.get();
    port.setComPortParameters(BAUD, DATA_BITS, SerialPort.ONE_STOP_BIT, SerialPort.NO_PARITY);
    port.setComPortTimeouts(SerialPort.TIMEOUT_READ_SEMI_BLOCKING, 0, 0);
    if (!port.openPort()) {
      throw new IOException("serial port in use or not permitted: " + name);
    }
    port.addDataListener(new CloseWhenGone(port));
    return Optional.of(new ClosingStream(port));
  }

  /// Closes the port at the first word that the scanner is gone: the library repeats it without end
  /// while the port stays open.
  private record CloseWhenGone(SerialPort port) implements SerialPortDataListener {

    @Override
    public int getListeningEvents() {
      return SerialPort.LISTENING_EVENT_PORT_DISCONNECTED;
    }

    @Override
    public void serialEvent(SerialPortEvent event) {
      port.removeDataListener();
      port.closePort();
    }
  }

  private static final class ClosingStream extends FilterInputStream {
    private final SerialPort port;

    ClosingStream(SerialPort port) {
      super(port.getInputStream());
      this.port = port;
    }

    @Override
    public void close() {
      port.removeDataListener();
      port.closePort();
    }
  }
}
