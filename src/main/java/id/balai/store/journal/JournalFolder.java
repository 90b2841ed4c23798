package id.balai.store.journal;

import id.balai.base.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// Where the parts of one journal lie.
///
/// @param data the data folder
/// @param key of the journal
record JournalFolder(Path data, JournalKey key) {

  /// The file that grows.
  Path growing() {
    return data.resolve(key.kind().file());
  }

  /// Where the closed parts lie; need not exist.
  Path closed() {
    return data.resolve(key.kind().segments());
  }

  /// The closed parts.
  ///
  /// @param segments in their order, without a gap
  /// @param strays files that another edition of the same entries makes needless
  record Listing(List<Segment> segments, List<Segment> strays) {

    /// Place of the last entry in them.
    long last() {
      return segments.isEmpty() ? 0 : segments.getLast().last();
    }
  }

  /// Lists the closed parts.
  ///
  /// @param known names that count where a crash left two editions of the same entries
  /// @throws JournalDamagedException when one is missing
  Listing list(Set<String> known) throws IOException {
    var segments = new ArrayList<Segment>();
    var strays = new ArrayList<Segment>();
    for (Segment next : found()) {
      long expected = segments.isEmpty() ? 1 : segments.getLast().last() + 1;
      if (next.first() == expected) {
        segments.add(next);
      } else if (!segments.isEmpty() && isSame(segments.getLast(), next)) {
        strays.add(known.contains(next.name()) ? segments.set(segments.size() - 1, next) : next);
      } else {
        throw new JournalDamagedException(Math.min(expected, next.first()), "a part is missing");
      }
    }
    return new Listing(List.copyOf(segments), List.copyOf(strays));
  }

  private static boolean isSame(Segment one, Segment other) {
    return one.first() == other.first() && one.last() == other.last();
  }

  private List<Segment> found() throws IOException {
    if (Files.notExists(closed())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(closed())) {
      return files
          .flatMap(file -> Segment.of(file).stream())
          .sorted(Comparator.comparingLong(Segment::first).thenComparing(each -> each.name()))
          .toList();
    }
  }

  /// What the head of a part says, or empty where the file has none: it is of an earlier form, or
  /// not there.
  ///
  /// @throws JournalDamagedException when a head is there but is another's
  Optional<PartHead> head(Path file) throws IOException {
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] line = new LineReader(in).next();
      return line != null && PartHead.isSaid(line)
          ? Optional.of(PartHead.read(key, line))
          : Optional.empty();
    }
  }

  /// The end of a closed part.
  ///
  /// @throws JournalDamagedException when it has none that this key wrote
  PartEnd end(Segment segment) throws IOException {
    return SegmentCheck.end(this, segment);
  }

  /// Makes an empty part and puts it into the place of the one that grows.
  PartHead begin(UUID chain, long first, String previous) throws IOException {
    PartHead head = PartHead.fresh(key, chain, first, previous);
    WholeFile.write(growing(), head.line(key));
    return head;
  }

  /// Closes the part that grows and moves it to the closed ones. A crash in between is made up for
  /// at the next start.
  ///
  /// @param at where the part ends
  void close(PartHead head, JournalHead at) throws IOException {
    byte[] end = new PartEnd(at.sequence(), at.hash(), digest(at.length())).line(key);
    try (FileChannel channel =
        FileChannel.open(growing(), StandardOpenOption.WRITE, StandardOpenOption.DSYNC)) {
      long position = at.length();
      for (ByteBuffer bytes = ByteBuffer.wrap(end); bytes.hasRemaining(); ) {
        position += channel.write(bytes, position);
      }
    }
    moveToClosed(head, at.sequence());
  }

  /// Moves a part whose end is written to the closed ones.
  void moveToClosed(PartHead head, long last) throws IOException {
    Files.createDirectories(closed());
    WholeFile.moveInto(growing(), closed().resolve(Segment.name(head, last)));
  }

  private String digest(long length) throws IOException {
    var digest = new PartDigest();
    byte[] piece = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(growing())) {
      for (long left = length; left > 0; ) {
        int read = in.read(piece, 0, (int) Math.min(piece.length, left));
        if (read < 0) {
          throw new IOException("the journal is shorter than it was");
        }
        digest.add(piece, read);
        left -= read;
      }
    }
    return digest.hex();
  }
}
