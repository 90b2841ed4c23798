package id.balai.store.journal;

import id.balai.domain.log.Entry;
import id.balai.domain.log.LogText;
import id.balai.domain.log.NewerProgramException;
import id.balai.domain.log.PeopleFact;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads the parts of a journal in their order and checks every link.
final class JournalReading {

  /// Up to here the lines of a transaction are kept as they were understood; of a longer one the
  /// rest is kept as text and understood again.
  private static final int SHORT = 1000;

  /// More ends of transactions than a crash can leave behind a torn line.
  private static final int TOO_MANY = 2;

  private final FactCodec codec;
  private final JournalKey key;
  private final EarlierForms earlier;
  private final EntryReader reader;
  private final ErasedParts erased = new ErasedParts();
  private final Set<UUID> tombstones = new HashSet<>();
  private final List<Kept> open = new ArrayList<>();
  private final PartDigest digest = new PartDigest();
  private JournalHead whole = new JournalHead(0, Journal.NO_HASH, 0);
  private String previous = Journal.NO_HASH;
  private UUID chain = EntryLine.UNNAMED;
  private long begun;
  private long sequence;
  private long length;
  private int heads;
  private @Nullable PartHead part;
  private @Nullable LineForm form;
  private boolean isEnded;

  /// @param earlier which lines are taken where a part has no head
  JournalReading(FactCodec codec, JournalKey key, EarlierForms earlier, EntryReader reader) {
    this.codec = codec;
    this.key = key;
    this.earlier = earlier;
    this.reader = reader;
  }

  /// Begins behind an entry that is known to be right, instead of at the first one.
  void beginBehind(UUID known, long place, String hash) {
    chain = known;
    begun = place;
    sequence = place;
    previous = hash;
    whole = new JournalHead(place, hash, 0);
    reader.beginsBehind(known, place, hash);
  }

  /// Reads a file that is closed: whatever is wrong in it, no crash did that.
  void readClosed(InputStream in) throws IOException {
    var lines = new LineReader(in);
    try {
      for (byte[] line = lines.next(); line != null; line = lines.next()) {
        take(line);
      }
    } catch (DamagedLineException e) {
      throw damaged("not what was written");
    }
    if (!isEnded) {
      throw damaged("the part was cut");
    }
    part = null;
    form = null;
    isEnded = false;
    length = 0;
    heads = 0;
    whole = new JournalHead(sequence, previous, 0);
  }

  /// Reads the file that grows, after all that are closed. A transaction at its end that a crash
  /// cut short does not count.
  FoundJournal readGrowing(InputStream in) throws IOException {
    var lines = new LineReader(in);
    for (byte[] line = lines.next(); line != null; line = lines.next()) {
      try {
        take(line);
      } catch (DamagedLineException e) {
        if (endsIn(lines) >= TOO_MANY) {
          throw damaged("not what was written");
        }
        break;
      }
    }
    if (begun == 0) {
      erased.check();
    }
    var growing =
        new FoundJournal.Growing(
            Optional.ofNullable(part), isEnded, heads, form instanceof EarlierForm);
    return new FoundJournal(
        whole, chain, growing, begun == 0 ? erased.leftovers() : Set.copyOf(tombstones));
  }

  private void take(byte[] line) throws DamagedLineException, JournalDamagedException {
    length += line.length + 1;
    try {
      if (PartHead.isSaid(line)) {
        begin(line);
      } else if (PartEnd.isSaid(line)) {
        end(line);
      } else {
        enter(line);
      }
    } catch (JournalDamagedException e) {
      throw e.sequence() == sequence + 1 ? e : damaged("not what was written");
    }
  }

  private void begin(byte[] line) throws JournalDamagedException {
    PartHead head = PartHead.read(key, line);
    boolean isFirst = sequence == 0 && chain.equals(EntryLine.UNNAMED);
    if ((form != null && !isEnded)
        || !open.isEmpty()
        || head.first() != sequence + 1
        || !head.previous().equals(previous)
        || (!isFirst && !head.chain().equals(chain))) {
      throw damaged("a part that does not follow");
    }
    chain = head.chain();
    part = head;
    form = new BoundForm(key, head);
    isEnded = false;
    heads++;
    digest.reset();
    digest.addLine(line);
    whole = new JournalHead(sequence, previous, length);
  }

  private void end(byte[] line) throws DamagedLineException, JournalDamagedException {
    PartEnd end = PartEnd.read(key, line);
    if (part == null
        || isEnded
        || !open.isEmpty()
        || end.last() != sequence
        || !end.hash().equals(previous)
        || !digest.isSaidBy(end)) {
      throw damaged("not the end of this part");
    }
    isEnded = true;
    whole = new JournalHead(sequence, previous, length);
  }

  private void enter(byte[] line) throws DamagedLineException, JournalDamagedException {
    if (isEnded) {
      throw damaged("a line behind the end");
    }
    if (form == null) {
      if (sequence > 0) {
        throw damaged("a part without a head");
      }
      boolean isClear = EarlierForm.isClear(line);
      if (earlier == EarlierForms.NONE || isClear != (earlier == EarlierForms.CLEAR)) {
        throw damaged("a form that is not taken here");
      }
      form = new EarlierForm(key.lines(), isClear);
    }
    EntryLine understood = EntryLine.of(codec, form.read(line));
    digest.addLine(line);
    enter(understood);
  }

  private void enter(EntryLine line) throws JournalDamagedException {
    Entry entry = line.entry();
    if (chain.equals(EntryLine.UNNAMED)) {
      chain = line.chain().equals(EntryLine.UNNAMED) ? named(entry) : line.chain();
    }
    if (entry.sequence() != sequence + 1
        || !line.previous().equals(previous)
        || !line.in(chain).chain().equals(chain)) {
      throw damaged("does not follow the entry before");
    }
    sequence = entry.sequence();
    previous = entry.hash();
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
      if (line.entry().fact() instanceof PeopleFact.Erased tombstone) {
        tombstones.add(tombstone.participant());
      }
      reader.take(line.in(chain));
    }
    open.clear();
  }

  /// The name of a chain from before chains had names: its first entry gives it.
  static UUID named(Entry first) {
    return UUID.nameUUIDFromBytes(first.hash().getBytes(StandardCharsets.US_ASCII));
  }

  private JournalDamagedException damaged(String what) {
    return new JournalDamagedException(sequence + 1, what);
  }

  /// A line of a transaction whose end was not seen yet.
  private sealed interface Kept {
    record Whole(EntryLine line) implements Kept {}

    record Text(LogText text) implements Kept {}
  }

  /// How many transactions end in what is left. A crash can only have hurt the last one, whose
  /// lines may have reached the disk in any order; the database tells whether that one had been
  /// answered.
  private int endsIn(LineReader lines) throws IOException {
    int ends = 0;
    for (byte[] line = lines.next(); line != null; line = lines.next()) {
      ends += ends(line);
    }
    return ends;
  }

  /// A line whose checksum fits and that is no entry of this part was not left by a crash.
  private int ends(byte[] line) {
    try {
      CheckedLine.read(line);
      if (PartHead.isSaid(line) || PartEnd.isSaid(line) || form == null) {
        return TOO_MANY;
      }
      return EntryLine.of(codec, form.read(line)).left() == 0 ? 1 : 0;
    } catch (DamagedLineException e) {
      return 0;
    } catch (JournalDamagedException e) {
      return TOO_MANY;
    } catch (NewerProgramException e) {
      return 1;
    }
  }
}
