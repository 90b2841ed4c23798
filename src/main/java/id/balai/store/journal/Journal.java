package id.balai.store.journal;

import id.balai.base.WholeFile;
import id.balai.domain.log.Entry;
import id.balai.domain.log.LogHead;
import id.balai.domain.log.LogText;
import id.balai.domain.log.Provenance;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The record itself: a file to which transactions are appended, each forced to disk before
/// [JournalTransaction#finish] returns. The database is only a view of it.
///
/// One thread writes. A transaction that a crash cut short is dropped at the next opening; anything
/// else that does not fit is [JournalDamagedException].
public final class Journal implements Closeable {

  /// For what a journal's key is.
  public static final String PURPOSE = "journal";

  /// What stands before the first entry.
  public static final String NO_HASH = "0".repeat(64);

  private final Path file;
  private final FactCodec codec;
  private final LineForm form;
  private final SecureRandom random = new SecureRandom();
  private UUID chain;
  private FileChannel channel;
  private JournalHead head;

  private Journal(Path file, LineForm form, FactCodec codec, JournalReading.Result read)
      throws IOException {
    this.file = file;
    this.form = form;
    this.codec = codec;
    this.chain = read.chain().equals(EntryLine.UNNAMED) ? UUID.randomUUID() : read.chain();
    this.head = read.head();
    this.channel = openChannel();
  }

  /// Opens or makes the journal in `file`, checks all of it and hands every entry to `reader`. A
  /// journal with lines in the clear is written anew in its form.
  ///
  /// @throws JournalDamagedException when an entry does not fit the one before or its checksum
  public static Journal open(Path file, LineForm form, FactCodec codec, EntryReader reader)
      throws IOException {
    JournalReading.Result read = JournalReading.read(file, codec, form, reader);
    var journal = new Journal(file, form, codec, read);
    try {
      journal.channel.truncate(read.head().length());
      journal.channel.force(true);
      if (!read.leftovers().isEmpty() || form.hasReadClear()) {
        journal.forget(read.leftovers());
      }
      return journal;
    } catch (IOException e) {
      journal.close();
      throw e;
    }
  }

  /// Reads a journal and checks every link.
  ///
  /// @return where it stands
  /// @throws IOException when it cannot be read as a whole
  public static LogHead check(InputStream in, LineForm form) throws IOException {
    JournalReading.Result read = JournalReading.read(in, new FactCodec(), form, _ -> {});
    return new LogHead(read.chain(), read.head().sequence(), read.head().hash());
  }

  /// Reads again what stands there now, with every link checked. Nothing may be appended meanwhile.
  ///
  /// @throws JournalDamagedException when it is not what was written
  public void replay(EntryReader reader) throws IOException {
    JournalReading.read(file, codec, form, reader);
  }

  /// The chain that this journal is.
  public UUID chain() {
    return chain;
  }

  /// A copy of what stands there now. Must be asked for on the writer's thread.
  public JournalCopy copy() throws IOException {
    return new JournalCopy(
        Files.newInputStream(file),
        head.length(),
        new LogHead(chain, head.sequence(), head.hash()));
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
    return new JournalTransaction(this, provenance, count);
  }

  /// Appends entries that the database still holds although the file lost them.
  ///
  /// @param texts whole transactions, oldest first
  /// @throws JournalDamagedException when they do not follow the newest entry
  public void restore(List<LogText> texts) throws IOException {
    String previous = head.hash();
    long sequence = head.sequence();
    var bytes = new ByteArrayOutputStream();
    for (LogText text : texts) {
      EntryLine line = EntryLine.of(codec, text);
      if (!line.previous().equals(previous)) {
        throw new JournalDamagedException(line.entry().sequence(), "does not follow");
      }
      bytes.write(form.write(text));
      if (sequence == 0 && !line.chain().equals(EntryLine.UNNAMED)) {
        chain = line.chain();
      }
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

  /// Takes the personal parts of these people out of the file. The file is written anew beside and
  /// moved into its place; the chain stays as it is.
  public void forget(Set<UUID> people) throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + ".part");
    long length = rewrite(beside, people);
    channel.close();
    WholeFile.moveInto(beside, file);
    channel = openChannel();
    head = new JournalHead(head.sequence(), head.hash(), length);
  }

  private long rewrite(Path beside, Set<UUID> people) throws IOException {
    try (var out = new FileOutputStream(beside.toFile());
        var bytes = new BufferedOutputStream(out, 1 << 16)) {
      var failure = new ArrayList<IOException>();
      JournalReading.read(
          file,
          codec,
          form,
          line -> {
            try {
              bytes.write(form.write(forgotten(line, people).text()));
            } catch (IOException e) {
              failure.add(e);
            }
          });
      if (!failure.isEmpty()) {
        throw failure.getFirst();
      }
      bytes.flush();
      out.getChannel().force(true);
      return out.getChannel().size();
    }
  }

  private static EntryLine forgotten(EntryLine line, Set<UUID> people) {
    return line.entry().fact().person().filter(people::contains).isPresent()
        ? line.withoutPersonalPart()
        : line;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private FileChannel openChannel() throws IOException {
    return FileChannel.open(
        file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.DSYNC);
  }

  EntryLine line(Entry entry, String previous, int left) {
    return EntryLine.of(
        codec, entry, chain, previous, left, PersonalPart.of(codec, entry.fact(), random));
  }

  byte[] bytes(EntryLine line) {
    return form.write(line.text());
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
