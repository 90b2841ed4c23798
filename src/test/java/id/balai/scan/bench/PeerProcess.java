package id.balai.scan.bench;

import id.balai.scan.Luma;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/// A decoder of another language in a process of its own, which measures its CPU time itself. What
/// is said between us stands at the head of the programs in `src/test/peers`.
final class PeerProcess implements Decoder {
  private final Process process;
  private final OutputStream frames;
  private final BufferedReader answers;

  /// @param command program and arguments, divided by blanks
  PeerProcess(String command) {
    try {
      this.process =
          new ProcessBuilder(command.split(" "))
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.frames = process.getOutputStream();
    this.answers = process.inputReader(StandardCharsets.UTF_8);
  }

  @Override
  public Answer read(Luma frame) {
    int size = frame.width() * frame.height();
    ByteBuffer head = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
    head.putInt(frame.width()).putInt(frame.height());
    try {
      frames.write(head.array());
      frames.write(frame.pixels(), 0, size);
      frames.flush();
      String line = answers.readLine();
      if (line == null) {
        throw new IllegalStateException("the other decoder ended");
      }
      List<String> words = Arrays.asList(line.split(" "));
      return new Answer(
          words.stream().skip(1).map(PeerProcess::text).toList(),
          Long.parseLong(words.getFirst()) / 1e3);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(String hex) {
    return new String(HexFormat.of().parseHex(hex), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    process.destroy();
  }
}
