package id.balai.store.journal;

import id.balai.domain.log.Entry;
import id.balai.domain.log.Provenance;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/// The record itself: a file to which transactions are appended, each forced to disk before
/// [JournalTransaction#finish] returns. The database is only a view of it.
///
/// One thread writes. A transaction that a crash cut short is dropped at the next opening; anything
/// else that does not fit is [JournalDamagedException].
public final class Journal implements Closeable {

  /// What stands before the first entry.
  public static final String NO_HASH = "0".repeat(64);

  private final FactCodec codec;
  private final FileChannel channel;
  private JournalHead head;

  private Journal(FactCodec codec, FileChannel channel, JournalHead head) {
    this.codec = codec;
    this.channel = channel;
    this.head = head;
  }

  /// Opens or makes the journal in `file`, checks all of it and hands every entry to `reader`.
  ///
  /// @throws JournalDamagedException when an entry does not fit the one before or its checksum
  public static Journal open(Path file, FactCodec codec, EntryReader reader) throws IOException {
    JournalHead head = JournalReading.read(file, codec, reader);
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.DSYNC);
    try {
      channel.truncate(head.length());
      channel.force(true);
      return new Journal(codec, channel, head);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  /// The entry of a canonical JSON that was written by a journal.
  ///
  /// @throws IllegalArgumentException when it was not
  public static Entry entryOf(FactCodec codec, String body) {
    try {
      return EntryLine.ofBody(codec, body).entry();
    } catch (JournalDamagedException e) {
      throw new IllegalArgumentException("no entry", e);
    }
  }

  /// Entries so far.
  public long size() {
    return head.sequence();
  }

  /// Hash of the newest entry, or [#NO_HASH].
  public String headHash() {
    return head.hash();
  }

  /// Begins a transaction of `count` facts, at least one; the next one begins after it was closed.
  public JournalTransaction begin(Provenance provenance, int count) {
    return new JournalTransaction(this, codec, provenance, count);
  }

  /// Appends entries that the database still holds although the file lost them.
  ///
  /// @param bodies canonical JSON of whole transactions, oldest first
  /// @throws JournalDamagedException when they do not follow the newest entry
  public void restore(List<String> bodies) throws IOException {
    String previous = head.hash();
    long sequence = head.sequence();
    var bytes = new ByteArrayOutputStream();
    for (String body : bodies) {
      EntryLine line = EntryLine.ofBody(codec, body);
      if (!line.previous().equals(previous)) {
        throw new JournalDamagedException(line.entry().sequence(), "does not follow");
      }
      bytes.write(line.bytes());
      previous = line.entry().hash();
      sequence = line.entry().sequence();
    }
    try {
      write(ByteBuffer.wrap(bytes.toByteArray()), head.length());
    } catch (IOException e) {
      channel.truncate(head.length());
      throw e;
    }
    head = new JournalHead(sequence, previous, head.length() + bytes.size());
  }

  /// Removes what was appended since `before`, because it could not be completed and nobody was
  /// told of it.
  public void takeBack(JournalHead before) throws IOException {
    channel.truncate(before.length());
    channel.force(true);
    head = before;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  JournalHead head() {
    return head;
  }

  void moveTo(JournalHead next) {
    head = next;
  }

  void write(ByteBuffer bytes, long position) throws IOException {
    long at = position;
    while (bytes.hasRemaining()) {
      at += channel.write(bytes, at);
    }
  }

  /// Cuts off what stands behind the head.
  void cut() throws IOException {
    channel.truncate(head.length());
  }
}
