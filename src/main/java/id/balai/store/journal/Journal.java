package id.balai.store.journal;

import id.balai.domain.log.Entry;
import id.balai.domain.log.Fact;
import id.balai.domain.log.Provenance;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/// The record itself: a file to which transactions are appended, each forced to disk before
/// [#append] returns. The database is only a view of it.
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

  /// Gives the facts their places in the log without writing them.
  public Draft draft(Provenance provenance, List<Fact> facts) {
    var lines = new ArrayList<EntryLine>(facts.size());
    String previous = head.hash();
    for (int i = 0; i < facts.size(); i++) {
      var entry = new Entry(head.sequence() + 1 + i, provenance, facts.get(i), "");
      EntryLine line = EntryLine.of(codec, entry, previous, facts.size() - 1 - i);
      lines.add(line);
      previous = line.entry().hash();
    }
    return new Draft(lines);
  }

  /// Appends a drafted transaction; on return it is on disk, on an exception the journal is as
  /// before.
  ///
  /// @return the journal's state before, for [#takeBack]
  public JournalHead append(Draft draft) throws IOException {
    var bytes = new ByteArrayOutputStream();
    for (EntryLine line : draft.lines) {
      bytes.write(line.bytes());
    }
    JournalHead before = head;
    try {
      write(ByteBuffer.wrap(bytes.toByteArray()), before.length());
    } catch (IOException e) {
      channel.truncate(before.length());
      throw e;
    }
    Entry last = draft.lines.getLast().entry();
    head = new JournalHead(last.sequence(), last.hash(), before.length() + bytes.size());
    return before;
  }

  /// Appends entries that the database still holds although the file lost them.
  ///
  /// @param bodies canonical JSON of whole transactions, oldest first
  /// @throws JournalDamagedException when they do not follow the newest entry
  public void restore(List<String> bodies) throws IOException {
    var lines = new ArrayList<EntryLine>(bodies.size());
    String previous = head.hash();
    for (String body : bodies) {
      EntryLine line = EntryLine.ofBody(codec, body);
      if (!line.previous().equals(previous)) {
        throw new JournalDamagedException(line.entry().sequence(), "does not follow");
      }
      lines.add(line);
      previous = line.entry().hash();
    }
    append(new Draft(lines));
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

  private void write(ByteBuffer bytes, long position) throws IOException {
    long at = position;
    while (bytes.hasRemaining()) {
      at += channel.write(bytes, at);
    }
  }

  /// Facts with their places in the log, not yet written.
  public static final class Draft {

    private final List<EntryLine> lines;

    private Draft(List<EntryLine> lines) {
      this.lines = List.copyOf(lines);
    }

    /// The entries to be.
    public List<Entry> entries() {
      return lines.stream().map(EntryLine::entry).toList();
    }

    /// Canonical JSON of each entry.
    public List<String> bodies() {
      return lines.stream().map(EntryLine::json).toList();
    }
  }
}
