package id.balai.scan.serial;

import com.sun.jna.LastErrorException;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Platform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// A serial line without a plug: what is sent into it comes out of a device file, as out of that of
/// a scanner, and closing it is pulling the scanner out. The operating system makes it (POSIX.1,
/// `posix_openpt`).
final class PseudoTerminal implements AutoCloseable {

  private static final int READ_AND_WRITE = 2;
  private static final int NOT_CONTROLLING = 0x100;

  private final int master;
  private final Path device;
  private boolean isOpen = true;

  private PseudoTerminal(int master, Path device) {
    this.master = master;
    this.device = device;
  }

  /// Whether the system is one whose constants are known here.
  static boolean isKnown() {
    return Platform.isLinux();
  }

  static PseudoTerminal plugIn() {
    Posix c = Posix.load();
    int master = c.posix_openpt(READ_AND_WRITE | NOT_CONTROLLING);
    c.grantpt(master);
    c.unlockpt(master);
    return new PseudoTerminal(master, Path.of(c.ptsname(master)));
  }

  /// The device file that a program opens.
  Path device() {
    return device;
  }

  /// What the scanner sends.
  void send(String text) {
    send(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  void send(byte[] bytes) {
    long sent = Posix.load().write(master, bytes, bytes.length);
    if (sent != bytes.length) {
      throw new UncheckedIOException(new IOException("only " + sent + " bytes were taken"));
    }
  }

  @Override
  public void close() {
    pullOut();
  }

  /// Pulls the scanner out; does nothing when it is out.
  void pullOut() {
    if (isOpen) {
      isOpen = false;
      Posix.load().close(master);
    }
  }

  /// What the C library calls them.
  private interface Posix extends Library {

    static Posix load() {
      return Native.load("c", Posix.class);
    }

    int posix_openpt(int flags) throws LastErrorException;

    int grantpt(int master) throws LastErrorException;

    int unlockpt(int master) throws LastErrorException;

    String ptsname(int master) throws LastErrorException;

    long write(int master, byte[] bytes, long count) throws LastErrorException;

    int close(int master) throws LastErrorException;
  }
}
