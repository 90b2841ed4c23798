package id.balai.store.journal;

import id.balai.domain.log.LogHead;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A journal that was read and checked; nothing of it was changed yet.
public final class JournalOpening {

  private final JournalFolder folder;
  private final FactCodec codec;
  private final JournalFolder.Listing listing;
  private final FoundJournal found;

  private JournalOpening(
      JournalFolder folder, FactCodec codec, JournalFolder.Listing listing, FoundJournal found) {
    this.folder = folder;
    this.codec = codec;
    this.listing = listing;
    this.found = found;
  }

  /// The chain of the journal in a folder, if its parts say so themselves and can be read.
  public static Optional<UUID> chain(Path data, JournalKey key) throws IOException {
    var folder = new JournalFolder(data, key);
    try {
      Optional<PartHead> growing = folder.head(folder.growing());
      if (growing.isPresent()) {
        return growing.map(PartHead::chain);
      }
      List<Segment> closed = folder.list(Set.of()).segments();
      return closed.isEmpty()
          ? Optional.empty()
          : folder.head(closed.getLast().file()).map(PartHead::chain);
    } catch (JournalDamagedException e) {
      return Optional.empty();
    }
  }

  /// Whether the journal in a folder was written by a version before 0.3, so that opening it writes
  /// it anew.
  public static boolean isOfEarlierForm(Path data, JournalKey key) throws IOException {
    var folder = new JournalFolder(data, key);
    Path growing = folder.growing();
    boolean isAlone =
        Files.exists(growing) && Files.size(growing) > 0 && Files.notExists(folder.closed());
    try {
      return isAlone && folder.head(growing).isEmpty();
    } catch (JournalDamagedException e) {
      // It begins as parts do today; what is wrong with it is said by whoever reads it.
      return false;
    }
  }

  /// Reads and checks a journal, all of it or from a checkpoint on, and hands entries to `reader`.
  ///
  /// @throws JournalDamagedException when an entry does not fit the one before, its checksum, or
  ///   its place
  public static JournalOpening read(
      Path data, JournalKey key, FactCodec codec, JournalStart start, EntryReader reader)
      throws IOException {
    var folder = new JournalFolder(data, key);
    new Relaying(folder).finish();
    return read(folder, codec, start, reader);
  }

  static JournalOpening read(
      JournalFolder folder, FactCodec codec, JournalStart start, EntryReader reader)
      throws IOException {
    Set<String> known = start.checkpoint().map(Checkpoint::names).orElse(Set.of());
    JournalFolder.Listing listing = folder.list(known);
    var reading = new JournalReading(codec, folder.key(), start.earlier(), reader);
    FoundJournal found =
        start.checkpoint().isPresent()
            ? behind(folder, listing, start.checkpoint().get(), start.known(), reading)
            : all(folder, listing.segments(), reading);
    return new JournalOpening(folder, codec, listing, found);
  }

  private static FoundJournal all(
      JournalFolder folder, List<Segment> segments, JournalReading reading) throws IOException {
    for (Segment segment : segments) {
      try (InputStream in = Files.newInputStream(segment.file())) {
        reading.readClosed(in);
      }
    }
    if (Files.notExists(folder.growing())) {
      return reading.readGrowing(InputStream.nullInputStream());
    }
    try (InputStream in = Files.newInputStream(folder.growing())) {
      return reading.readGrowing(in);
    }
  }

  private static FoundJournal behind(
      JournalFolder folder,
      JournalFolder.Listing listing,
      Checkpoint checkpoint,
      long known,
      JournalReading reading)
      throws IOException {
    long from = Math.min(known, checkpoint.at().sequence());
    var unread = new ArrayList<>(listing.segments());
    unread.removeIf(segment -> segment.last() <= from);
    List<Segment> resting =
        listing.segments().subList(0, listing.segments().size() - unread.size());
    String previous = checkChanged(folder, resting, checkpoint);
    if (unread.isEmpty() && isUnchanged(folder, checkpoint, known)) {
      return unchanged(folder, listing.last(), checkpoint, reading);
    }
    long begin = resting.isEmpty() ? 0 : resting.getLast().last();
    if (begin > 0) {
      reading.beginBehind(checkpoint.at().chain(), begin, previous);
    }
    return all(folder, unread, reading);
  }

  private static boolean isUnchanged(JournalFolder folder, Checkpoint checkpoint, long known)
      throws IOException {
    return known >= checkpoint.at().sequence()
        && Files.exists(folder.growing())
        && Stamp.of(folder.growing()).equals(checkpoint.growing());
  }

  private static FoundJournal unchanged(
      JournalFolder folder, long closed, Checkpoint checkpoint, JournalReading reading)
      throws IOException {
    LogHead at = checkpoint.at();
    PartHead part =
        folder
            .head(folder.growing())
            .orElseThrow(() -> new JournalDamagedException(at.sequence(), "no head"));
    if (part.first() != closed + 1) {
      throw new JournalDamagedException(closed + 1, "a part is missing");
    }
    reading.beginBehind(at.chain(), at.sequence(), at.hash());
    return new FoundJournal(
        new JournalHead(at.sequence(), at.hash(), checkpoint.growing().bytes()),
        at.chain(),
        new FoundJournal.Growing(Optional.of(part), false, 1, false),
        Set.of());
  }

  /// Reads the closed parts that are not as the checkpoint knew them.
  ///
  /// @return hash of the last entry of all
  private static String checkChanged(
      JournalFolder folder, List<Segment> segments, Checkpoint checkpoint) throws IOException {
    var known = new HashSet<>(checkpoint.segments());
    Segment before = null;
    boolean hasChanged = false;
    for (Segment segment : segments) {
      boolean isChanged = !known.contains(Stamp.of(segment.file()));
      if (isChanged || hasChanged) {
        String previous = before == null ? Journal.NO_HASH : folder.end(before).hash();
        SegmentCheck.check(folder, segment, previous, _ -> {});
      }
      hasChanged = isChanged;
      before = segment;
    }
    return before == null ? Journal.NO_HASH : folder.end(before).hash();
  }

  /// Where the journal ends; of no chain while it is empty.
  public LogHead head() {
    return found.logHead();
  }

  /// Mends what a crash left, writes an earlier form anew, and opens the journal for appending.
  ///
  /// @param isFirstHere whether this folder is new on this computer: then it begins a part of its
  ///   own, so that two copies of one folder never write into the same
  public Journal open(boolean isFirstHere) throws IOException {
    for (Segment stray : listing.strays()) {
      Files.delete(stray.file());
    }
    Journal journal = new Journal(folder, codec, mended());
    try {
      journal.cut();
      if (!found.toForget().isEmpty()) {
        journal.forget(found.toForget());
      }
      if (isFirstHere) {
        journal.beginOwnPart();
      }
      return journal;
    } catch (IOException e) {
      journal.close();
      throw e;
    }
  }

  /// The parts as they are to be appended to.
  private Journal.Parts mended() throws IOException {
    JournalHead head = found.head();
    if (head.sequence() == 0 && listing.segments().isEmpty()) {
      UUID chain = found.chain().equals(EntryLine.UNNAMED) ? UUID.randomUUID() : found.chain();
      return found.growing().part().isPresent()
          ? new Journal.Parts(List.of(), found.growing().part().get(), head)
          : Journal.Parts.begun(folder, List.of(), chain, head);
    }
    if (found.growing().isToBeLaidAnew()) {
      layAnew();
      JournalOpening laid = read(folder, codec, JournalStart.first(EarlierForms.NONE), _ -> {});
      return new Journal.Parts(
          laid.listing.segments(), laid.found.growing().part().orElseThrow(), laid.found.head());
    }
    if (found.growing().isEnded()) {
      folder.moveToClosed(found.growing().part().orElseThrow(), head.sequence());
      return Journal.Parts.begun(folder, folder.list(Set.of()).segments(), found.chain(), head);
    }
    return found.growing().part().isPresent()
        ? new Journal.Parts(listing.segments(), found.growing().part().get(), head)
        : Journal.Parts.begun(folder, listing.segments(), found.chain(), head);
  }

  private void layAnew() throws IOException {
    var laying = new Relaying(folder);
    try (InputStream in = Files.newInputStream(folder.growing())) {
      laying.lay(codec, EarlierForms.SEALED, in);
    }
    laying.note(head(), found.growing().isEarlier());
    laying.finish();
  }
}
