package id.balai.store.journal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Checks all of a journal while it is in use, in no hurry: closed parts by their digests, the part
/// that grows line by line up to where it stood.
public final class JournalCheck {

  /// It rests so many times as long as it works.
  private static final int RESTS = 24;

  private static final long SLICE = Duration.ofMillis(10).toNanos();

  private final JournalFolder folder;
  private final BooleanSupplier isWanted;
  private long begun = System.nanoTime();

  /// @param isWanted is asked again and again; when it says no, the check ends
  public JournalCheck(Path data, JournalKey key, BooleanSupplier isWanted) {
    this.folder = new JournalFolder(data, key);
    this.isWanted = isWanted;
  }

  /// Nobody wants to know any more.
  public static final class StoppedException extends IOException {
    @java.io.Serial private static final long serialVersionUID = 1;
  }

  /// Checks what is in a copy.
  ///
  /// @throws JournalDamagedException with the first entry that is not what was written
  /// @throws StoppedException when it was not wanted any more
  /// @throws IOException when a file could not be read, or an erasure wrote it anew meanwhile
  public void check(JournalCopy copy) throws IOException {
    String previous = Journal.NO_HASH;
    for (Segment segment : copy.segments()) {
      previous = SegmentCheck.check(folder, segment, previous, _ -> rest()).hash();
    }
    long last = copy.segments().isEmpty() ? 0 : copy.segments().getLast().last();
    var reading = new JournalReading(new FactCodec(), folder.key(), EarlierForms.NONE, _ -> {});
    if (last > 0) {
      reading.beginBehind(copy.head().chain(), last, previous);
    }
    try (InputStream in = new Slowly(copy.growing())) {
      FoundJournal found = reading.readGrowing(in);
      if (!found.logHead().equals(copy.head())) {
        throw new JournalDamagedException(found.head().sequence() + 1, "not what was written");
      }
    }
  }

  /// Rests in proportion to what was done since the last rest; to be called after every piece of
  /// work.
  ///
  /// @throws StoppedException when nobody wants to know any more
  public void rest() throws StoppedException {
    long worked = System.nanoTime() - begun;
    if (worked < SLICE) {
      return;
    }
    try {
      Thread.sleep(Duration.ofNanos(worked * RESTS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoppedException();
    }
    if (!isWanted.getAsBoolean()) {
      throw new StoppedException();
    }
    begun = System.nanoTime();
  }

  /// Rests between pieces.
  private final class Slowly extends FilterInputStream {

    Slowly(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      rest();
      return super.read(bytes, from, Math.min(length, 1 << 13));
    }
  }
}
