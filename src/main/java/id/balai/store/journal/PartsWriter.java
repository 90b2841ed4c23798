package id.balai.store.journal;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writes a whole journal into an empty folder, closing its parts as they fill.
final class PartsWriter implements EntryReader, Closeable {

  private final JournalFolder into;
  private final PartDigest digest = new PartDigest();
  private final List<IOException> failures = new ArrayList<>();
  private @Nullable Part part;
  private JournalHead at = new JournalHead(0, Journal.NO_HASH, 0);

  /// @param data the folder; is made where it does not exist
  PartsWriter(Path data, JournalKey key) throws IOException {
    this.into = new JournalFolder(data, key);
    Files.createDirectories(data);
  }

  /// The part that is being written.
  private record Part(PartHead head, FileOutputStream file, BufferedOutputStream out) {}

  @Override
  public void take(EntryLine line) {
    if (failures.isEmpty()) {
      try {
        write(line);
      } catch (IOException e) {
        failures.add(e);
      }
    }
  }

  private void write(EntryLine line) throws IOException {
    long sequence = line.entry().sequence();
    Part open = part == null ? begin(line.chain()) : part;
    write(open, new BoundForm(into.key(), open.head()).write(sequence, line.text()));
    at = new JournalHead(sequence, line.entry().hash(), at.length());
    if (line.left() == 0 && Journal.isFull(open.head(), at)) {
      write(open, new PartEnd(sequence, at.hash(), digest.hex()).line(into.key()));
      close(open);
      into.moveToClosed(open.head(), sequence);
      begin(line.chain());
    }
  }

  private Part begin(UUID chain) throws IOException {
    PartHead head = PartHead.fresh(into.key(), chain, at.sequence() + 1, at.hash());
    var file = new FileOutputStream(into.growing().toFile());
    var begun = new Part(head, file, new BufferedOutputStream(file, 1 << 16));
    at = new JournalHead(at.sequence(), at.hash(), 0);
    digest.reset();
    write(begun, head.line(into.key()));
    part = begun;
    return begun;
  }

  private void write(Part open, byte[] line) throws IOException {
    digest.add(line, line.length);
    open.out().write(line);
    at = new JournalHead(at.sequence(), at.hash(), at.length() + line.length);
  }

  private static void close(Part open) throws IOException {
    open.out().flush();
    open.file().getChannel().force(true);
    open.out().close();
  }

  /// On return all is on disk.
  ///
  /// @throws IOException when something could not be written
  void finish() throws IOException {
    if (!failures.isEmpty()) {
      throw failures.getFirst();
    }
    if (part != null) {
      close(part);
    }
  }

  @Override
  public void close() throws IOException {
    if (part != null) {
      part.file().close();
    }
  }
}
