package id.balai.store.journal;

import id.balai.domain.log.Entry;
import id.balai.domain.log.LogText;
import id.balai.domain.log.NewerProgramException;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads a journal from its beginning and checks every link.
final class JournalReading {

  private final FactCodec codec;
  private final LineForm form;
  private final EntryReader reader;
  private final ErasedParts erased = new ErasedParts();

  /// Up to here the lines of a transaction are kept as they were understood; of a longer one the
  /// rest is kept as text and understood again.
  private static final int SHORT = 1000;

  private final List<Kept> open = new ArrayList<>();
  private JournalHead whole = new JournalHead(0, Journal.NO_HASH, 0);
  private String previous = Journal.NO_HASH;
  private UUID chain = EntryLine.UNNAMED;
  private long sequence;
  private long length;

  private JournalReading(FactCodec codec, LineForm form, EntryReader reader) {
    this.codec = codec;
    this.form = form;
    this.reader = reader;
  }

  /// What was read.
  ///
  /// @param head where the last whole transaction ends; what a crash left behind it does not count
  /// @param chain the chain of the journal, [EntryLine#UNNAMED] while it is empty
  /// @param leftovers people who were erased but whose parts a crash left in the file
  record Result(JournalHead head, UUID chain, Set<UUID> leftovers) {}

  static Result read(Path file, FactCodec codec, LineForm form, EntryReader reader)
      throws IOException {
    if (Files.notExists(file)) {
      return new Result(new JournalHead(0, Journal.NO_HASH, 0), EntryLine.UNNAMED, Set.of());
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, codec, form, reader);
    }
  }

  static Result read(InputStream in, FactCodec codec, LineForm form, EntryReader reader)
      throws IOException {
    var reading = new JournalReading(codec, form, reader);
    JournalHead head = reading.read(new BufferedInputStream(in, 1 << 16));
    return new Result(head, reading.chain, reading.erased.leftovers());
  }

  private JournalHead read(InputStream in) throws IOException {
    for (byte[] line = line(in); line != null; line = line(in)) {
      try {
        take(parse(line), line.length);
      } catch (DamagedLineException e) {
        if (wholeTransactionsIn(in) > 1) {
          throw new JournalDamagedException(sequence + 1, "not what was written");
        }
        break;
      }
    }
    erased.check();
    return whole;
  }

  /// @throws DamagedLineException when a crash may have torn the line
  /// @throws JournalDamagedException when it is whole but no entry: no crash does that
  private EntryLine parse(byte[] line) throws DamagedLineException, JournalDamagedException {
    try {
      return EntryLine.of(codec, form.read(line));
    } catch (JournalDamagedException e) {
      throw new JournalDamagedException(sequence + 1, "not what was written");
    }
  }

  private void take(EntryLine line, int bytes) throws JournalDamagedException {
    Entry entry = line.entry();
    if (sequence == 0) {
      chain = line.chain().equals(EntryLine.UNNAMED) ? named(entry) : line.chain();
    }
    if (entry.sequence() != sequence + 1
        || !line.previous().equals(previous)
        || !line.in(chain).chain().equals(chain)) {
      throw new JournalDamagedException(sequence + 1, "does not follow the entry before");
    }
    sequence = entry.sequence();
    previous = entry.hash();
    length += bytes + 1;
    open.add(open.size() < SHORT ? new Kept.Whole(line) : new Kept.Text(line.text()));
    if (line.left() == 0) {
      deliver();
      whole = new JournalHead(sequence, previous, length);
    }
  }

  private void deliver() throws JournalDamagedException {
    for (Kept kept : open) {
      EntryLine line =
          switch (kept) {
            case Kept.Whole(EntryLine whole) -> whole;
            case Kept.Text(LogText text) -> EntryLine.of(codec, text);
          };
      erased.note(line);
      reader.take(line.in(chain));
    }
    open.clear();
  }

  /// The name of a chain from before chains had names: its first entry gives it.
  private static UUID named(Entry first) {
    return UUID.nameUUIDFromBytes(first.hash().getBytes(StandardCharsets.US_ASCII));
  }

  /// A line of a transaction whose end was not seen yet.
  private sealed interface Kept {
    record Whole(EntryLine line) implements Kept {}

    record Text(LogText text) implements Kept {}
  }

  /// How many transactions end in what is left. A crash can only have hurt the last one, whose
  /// lines may have reached the disk in any order; the database tells whether that one had been
  /// answered.
  private int wholeTransactionsIn(InputStream in) throws IOException {
    int ends = 0;
    for (byte[] line = line(in); line != null; line = line(in)) {
      ends += isEnd(line) ? 1 : 0;
    }
    return ends;
  }

  private boolean isEnd(byte[] line) {
    try {
      return parse(line).left() == 0;
    } catch (DamagedLineException | JournalDamagedException e) {
      return false;
    } catch (NewerProgramException e) {
      return true;
    }
  }

  /// The next line without its end; `null` at the end of the file, also where the last line has no
  /// end and so was cut.
  private static byte @Nullable [] line(InputStream in) throws IOException {
    var bytes = new ByteArrayOutputStream(512);
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (b == '\n') {
        return bytes.toByteArray();
      }
      bytes.write(b);
    }
    return null;
  }
}
