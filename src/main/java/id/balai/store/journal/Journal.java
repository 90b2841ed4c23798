package id.balai.store.journal;

import id.balai.domain.log.Entry;
import id.balai.domain.log.LogHead;
import id.balai.domain.log.LogText;
import id.balai.domain.log.Provenance;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The record itself: transactions are appended to the part that grows, each forced to disk before
/// [JournalTransaction#finish] returns. The database is only a view of it.
///
/// One thread writes. A transaction that a crash cut short is dropped at the next opening; anything
/// else that does not fit is [JournalDamagedException].
public final class Journal implements Closeable {

  /// For what a journal's key is.
  public static final String PURPOSE = "journal";

  /// What stands before the first entry.
  public static final String NO_HASH = "0".repeat(64);

  private static final Logger LOG = LoggerFactory.getLogger(Journal.class);

  /// A part is closed behind the transaction that fills it.
  private static final int FULL_ENTRIES = 2048;

  private static final long FULL_BYTES = 4L << 20;

  private final JournalFolder folder;
  private final FactCodec codec;
  private final SecureRandom random = new SecureRandom();
  private Parts parts;
  private FileChannel channel;
  private JournalHead head;
  private boolean isForgetDue;

  Journal(JournalFolder folder, FactCodec codec, Parts parts) throws IOException {
    this.folder = folder;
    this.codec = codec;
    this.parts = parts;
    this.head = parts.head();
    this.channel = openChannel();
  }

  /// What a journal consists of.
  ///
  /// @param closed parts, in their order
  /// @param part what the head of the part that grows says
  /// @param head where it ends
  record Parts(List<Segment> closed, PartHead part, JournalHead head) {

    /// With a new part behind the closed ones.
    static Parts begun(JournalFolder folder, List<Segment> closed, UUID chain, JournalHead at)
        throws IOException {
      PartHead part = folder.begin(chain, at.sequence() + 1, at.hash());
      long length = part.line(folder.key()).length;
      return new Parts(closed, part, new JournalHead(at.sequence(), at.hash(), length));
    }
  }

  /// Opens or makes a journal, checks all of it and hands every entry to `reader`.
  ///
  /// @throws JournalDamagedException when an entry does not fit the one before or its checksum
  public static Journal open(Path data, JournalKey key, FactCodec codec, EntryReader reader)
      throws IOException {
    return JournalOpening.read(data, key, codec, JournalStart.first(EarlierForms.SEALED), reader)
        .open(false);
  }

  /// Reads a journal whose parts stand one behind the other, or one of an earlier version, and
  /// checks every link.
  ///
  /// @return where it stands
  /// @throws IOException when it cannot be read as a whole
  public static LogHead check(InputStream in, JournalKey key) throws IOException {
    FoundJournal read =
        new JournalReading(new FactCodec(), key, EarlierForms.SEALED, _ -> {}).readGrowing(in);
    return new LogHead(read.chain(), read.head().sequence(), read.head().hash());
  }

  /// Reads the part that grows alone and checks every link, to the last closed part too.
  ///
  /// @param last the closed part before it, if there is one
  /// @return where it stands
  /// @throws IOException when it cannot be read as a whole, or follows another part
  public static LogHead checkGrowing(InputStream in, JournalKey key, Optional<Segment> last)
      throws IOException {
    var reading = new JournalReading(new FactCodec(), key, EarlierForms.NONE, _ -> {});
    if (last.isPresent()) {
      LogHead end = SegmentCheck.head(key, last.get());
      reading.beginBehind(end.chain(), end.sequence(), end.hash());
    }
    return reading.readGrowing(in).logHead();
  }

  /// Checks a closed part by its end, wherever it lies.
  ///
  /// @throws JournalDamagedException with the first entry that is not what was written
  public static void checkClosed(Segment segment, JournalKey key) throws IOException {
    SegmentCheck.checkAlone(key, segment);
  }

  /// Reads again what stands there now, with every link checked. Nothing may be appended meanwhile.
  ///
  /// @throws JournalDamagedException when it is not what was written
  public void replay(EntryReader reader) throws IOException {
    JournalOpening.read(folder, codec, JournalStart.first(EarlierForms.NONE), reader);
  }

  /// The chain that this journal is.
  public UUID chain() {
    return parts.part().chain();
  }

  /// A copy of what stands there now. Must be asked for on the writer's thread.
  public JournalCopy copy() throws IOException {
    return new JournalCopy(
        parts.closed(), Files.newInputStream(folder.growing()), head.length(), logHead());
  }

  /// What the next start need not read again; empty while parts of erased people may still be in
  /// the files. Must be asked for on the writer's thread.
  ///
  /// @param tables which tables agree with this journal
  public Optional<Checkpoint> checkpoint(UUID tables) throws IOException {
    if (isForgetDue) {
      return Optional.empty();
    }
    var stamps = new ArrayList<Stamp>();
    for (Segment segment : parts.closed()) {
      stamps.add(Stamp.of(segment.file()));
    }
    return Optional.of(new Checkpoint(logHead(), tables, Stamp.of(folder.growing()), stamps));
  }

  /// Where it ends.
  public LogHead logHead() {
    return new LogHead(chain(), head.sequence(), head.hash());
  }

  /// Entries so far.
  public long size() {
    return head.sequence();
  }

  /// Begins a transaction of `count` facts, at least one; the next one begins after it was closed.
  ///
  /// @throws IOException when there is no file to append to
  public JournalTransaction begin(Provenance provenance, int count) throws IOException {
    growing();
    return new JournalTransaction(this, channel, provenance, count);
  }

  /// Appends entries that the database still holds although the file lost them.
  ///
  /// @param texts whole transactions, oldest first
  /// @throws JournalDamagedException when they do not follow the newest entry
  public void restore(List<LogText> texts) throws IOException {
    growing();
    String previous = head.hash();
    long sequence = head.sequence();
    var bytes = new ByteArrayOutputStream();
    for (LogText text : texts) {
      EntryLine line = EntryLine.of(codec, text);
      if (!line.previous().equals(previous)) {
        throw new JournalDamagedException(line.entry().sequence(), "does not follow");
      }
      if (sequence == 0) {
        beginAs(line);
      }
      bytes.write(bytes(line));
      previous = line.entry().hash();
      sequence = line.entry().sequence();
    }
    try {
      JournalTransaction.write(channel, bytes.toByteArray(), head.length());
    } catch (IOException e) {
      cut();
      throw e;
    }
    head = new JournalHead(sequence, previous, head.length() + bytes.size());
  }

  /// An empty journal becomes the chain whose first entry comes back to it.
  private void beginAs(EntryLine first) throws IOException {
    UUID chain =
        first.chain().equals(EntryLine.UNNAMED)
            ? JournalReading.named(first.entry())
            : first.chain();
    if (!chain.equals(chain())) {
      channel.close();
      parts = Parts.begun(folder, List.of(), chain, head);
      head = parts.head();
      channel = openChannel();
    }
  }

  /// Removes what was appended since `before`, because it could not be completed and nobody was
  /// told of it.
  public void takeBack(JournalHead before) throws IOException {
    channel.truncate(before.length());
    channel.force(true);
    head = before;
  }

  /// Whether the part that grows has become long enough to be closed.
  public boolean isFull() {
    return isFull(parts.part(), head);
  }

  static boolean isFull(PartHead part, JournalHead at) {
    return at.sequence() - part.first() + 1 >= FULL_ENTRIES || at.length() >= FULL_BYTES;
  }

  /// Closes the part that grows and begins the next one, if there is anything in it.
  ///
  /// @throws IOException when it cannot be closed: it goes on growing
  public void closePart() throws IOException {
    if (head.sequence() < parts.part().first()) {
      return;
    }
    channel.close();
    try {
      folder.close(parts.part(), head);
    } catch (IOException e) {
      channel = openChannel();
      cut();
      throw e;
    }
    begin();
  }

  /// Goes on in a part that nobody else has, whatever other copies of this folder there are.
  void beginOwnPart() throws IOException {
    if (head.sequence() < parts.part().first()) {
      channel.close();
      begin();
    } else {
      closePart();
    }
  }

  private void begin() throws IOException {
    List<Segment> closed = folder.list(Set.of()).segments();
    parts = Parts.begun(folder, closed, chain(), head);
    head = parts.head();
    channel = openChannel();
  }

  /// Makes up for a part that could not be begun, for example on a full disk.
  private void growing() throws IOException {
    if (!channel.isOpen()) {
      begin();
    }
  }

  /// Takes the personal parts of these people out of all files that hold any. Those are written
  /// anew beside and moved into their place; the chain stays as it is.
  public void forget(Set<UUID> people) throws IOException {
    var rewriting = new PartRewriting(folder, codec, people);
    var concerned = new ArrayList<Segment>();
    isForgetDue = true;
    for (Segment segment : parts.closed()) {
      if (rewriting.isConcerned(segment)) {
        concerned.add(segment);
      }
    }
    forget(rewriting, concerned);
  }

  /// Takes the personal parts of these people out.
  ///
  /// @param places of all entries about them
  public void forget(Set<UUID> people, Collection<Long> places) throws IOException {
    isForgetDue = true;
    List<Segment> concerned =
        parts.closed().stream()
            .filter(
                segment ->
                    places.stream()
                        .anyMatch(place -> segment.first() <= place && place <= segment.last()))
            .toList();
    forget(new PartRewriting(folder, codec, people), concerned);
  }

  private void forget(PartRewriting rewriting, List<Segment> concerned) throws IOException {
    var closed = new ArrayList<>(parts.closed());
    for (Segment segment : concerned) {
      closed.set(closed.indexOf(segment), rewriting.closed(segment));
      parts = new Parts(List.copyOf(closed), parts.part(), parts.head());
    }
    growing();
    channel.close();
    try {
      PartHead part = rewriting.growing();
      head = new JournalHead(head.sequence(), head.hash(), Files.size(folder.growing()));
      parts = new Parts(List.copyOf(closed), part, head);
    } finally {
      channel = openChannel();
    }
    new Relaying(folder).dropEarlier();
    isForgetDue = false;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private FileChannel openChannel() throws IOException {
    return FileChannel.open(folder.growing(), StandardOpenOption.WRITE, StandardOpenOption.DSYNC);
  }

  EntryLine line(Entry entry, String previous, int left) {
    return EntryLine.of(
        codec, entry, chain(), previous, left, PersonalPart.of(codec, entry.fact(), random));
  }

  byte[] bytes(EntryLine line) {
    return new BoundForm(folder.key(), parts.part()).write(line.entry().sequence(), line.text());
  }

  JournalHead head() {
    return head;
  }

  void moveTo(JournalHead next) {
    head = next;
  }

  /// Cuts off what stands behind the head.
  void cut() throws IOException {
    if (channel.size() > head.length()) {
      LOG.warn("{} bytes behind the journal's end are cut off", channel.size() - head.length());
      channel.truncate(head.length());
      channel.force(true);
    }
  }
}
