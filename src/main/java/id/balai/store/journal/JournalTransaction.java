package id.balai.store.journal;

import id.balai.domain.log.Entry;
import id.balai.domain.log.Fact;
import id.balai.domain.log.Provenance;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/// Facts on their way into the journal, all or none. A long one is written piece by piece, so that
/// it never stands in memory as a whole; a piece without its end counts for nothing.
public final class JournalTransaction implements Closeable {

  private static final int PIECE = 1 << 20;

  private final Journal journal;
  private final FileChannel channel;
  private final Provenance provenance;
  private final JournalHead before;
  private final ByteArrayOutputStream piece = new ByteArrayOutputStream(1024);
  private JournalHead at;
  private long written;
  private int left;
  private boolean isWhole;

  /// @param channel forces what is written
  JournalTransaction(Journal journal, FileChannel channel, Provenance provenance, int count) {
    this.journal = journal;
    this.channel = channel;
    this.provenance = provenance;
    this.before = journal.head();
    this.at = before;
    this.written = before.length();
    this.left = count;
  }

  /// Gives the next fact its place in the log.
  ///
  /// @param reader is handed the entry before any of it is on disk
  public void take(Fact fact, EntryReader reader) throws IOException {
    if (left == 0) {
      throw new IllegalStateException("more facts than the transaction was begun for");
    }
    left--;
    var place = new Entry(at.sequence() + 1, provenance, fact, "");
    EntryLine line = journal.line(place, at.hash(), left);
    reader.take(line);
    byte[] bytes = journal.bytes(line);
    piece.write(bytes);
    at = new JournalHead(line.entry().sequence(), line.entry().hash(), at.length() + bytes.length);
    if (piece.size() >= PIECE) {
      flush();
    }
  }

  /// Ends the transaction; on return it is on disk, on an exception the journal is as before.
  ///
  /// @return the journal's state before, for [Journal#takeBack]
  public JournalHead finish() throws IOException {
    if (left != 0) {
      throw new IllegalStateException("fewer facts than the transaction was begun for");
    }
    flush();
    journal.moveTo(at);
    isWhole = true;
    return before;
  }

  /// Leaves no trace of a transaction that was not finished.
  @Override
  public void close() throws IOException {
    if (!isWhole) {
      journal.cut();
    }
  }

  private void flush() throws IOException {
    write(channel, piece.toByteArray(), written);
    written += piece.size();
    piece.reset();
  }

  static void write(FileChannel channel, byte[] bytes, long position) throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    while (rest.hasRemaining()) {
      channel.write(rest, position + rest.position());
    }
  }
}
