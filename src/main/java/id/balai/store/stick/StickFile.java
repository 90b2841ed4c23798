package id.balai.store.stick;

import id.balai.base.WholeFile;
import id.balai.domain.log.HandedOver;
import id.balai.domain.log.LogText;
import id.balai.store.key.PasswordBox;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// A first line that says what it is, and behind it entries in their order, packed, sealed under a
/// password. Nobody can tell from it how many people it is about, or who they are.
public final class StickFile implements HandedOver {

  private static final String KIND = "balai-stick ";
  private static final String FIRST = KIND + "1\n";

  /// More than a house of many years; what claims to be more is none of ours.
  private static final int MOST_BYTES = 1 << 30;

  private final PasswordBox box;

  public StickFile(SecureRandom random) {
    this.box = new PasswordBox(random);
  }

  @Override
  public void write(Path file, List<LogText> texts, char[] password) throws IOException {
    byte[] first = FIRST.getBytes(StandardCharsets.US_ASCII);
    byte[] sealed = box.seal(packed(texts), password);
    byte[] whole = Arrays.copyOf(first, first.length + sealed.length);
    System.arraycopy(sealed, 0, whole, first.length, sealed.length);
    WholeFile.write(file, whole);
  }

  @Override
  public Reading read(Path file, char[] password) throws IOException {
    if (Files.size(file) > MOST_BYTES) {
      return new Reading.Foreign();
    }
    byte[] whole = Files.readAllBytes(file);
    String begin =
        new String(whole, 0, Math.min(whole.length, FIRST.length()), StandardCharsets.US_ASCII);
    if (!begin.equals(FIRST)) {
      return begin.startsWith(KIND) ? new Reading.Newer() : new Reading.Foreign();
    }
    Optional<byte[]> plain =
        box.open(Arrays.copyOfRange(whole, FIRST.length(), whole.length), password);
    return plain.isPresent() ? new Reading.Read(unpacked(plain.get())) : new Reading.Closed();
  }

  private static byte[] packed(List<LogText> texts) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(new GZIPOutputStream(bytes))) {
      for (LogText text : texts) {
        out.writeBoolean(true);
        write(out, text.body());
        out.writeBoolean(text.personal().isPresent());
        if (text.personal().isPresent()) {
          write(out, text.personal().get());
        }
      }
      out.writeBoolean(false);
    } catch (IOException e) {
      throw new UncheckedIOException("memory takes everything", e);
    }
    return bytes.toByteArray();
  }

  private static void write(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static List<LogText> unpacked(byte[] plain) throws IOException {
    var texts = new ArrayList<LogText>();
    try (var in = new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(plain)))) {
      while (in.readBoolean()) {
        String body = text(in);
        texts.add(new LogText(body, in.readBoolean() ? Optional.of(text(in)) : Optional.empty()));
      }
    }
    return texts;
  }

  private static String text(DataInputStream in) throws IOException {
    int length = in.readInt();
    byte[] bytes = in.readNBytes(Math.max(0, length));
    if (bytes.length != length) {
      throw new EOFException("an entry is cut");
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
