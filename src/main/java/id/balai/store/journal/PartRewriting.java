package id.balai.store.journal;

import id.balai.base.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;

/// Writes a part anew, as a part of its own, without what says who some people are. The entries and
/// their chain stay as they are.
///
/// @param folder of the journal
/// @param codec reads facts
/// @param people whose parts go
record PartRewriting(JournalFolder folder, FactCodec codec, Set<UUID> people) {

  /// Whether a closed part holds anything that is to go.
  boolean isConcerned(Segment segment) throws IOException {
    var found = new ArrayList<UUID>();
    try (InputStream in = Files.newInputStream(segment.file())) {
      reading(
              segment.file(),
              line -> {
                if (line.text().personal().isPresent()) {
                  line.entry().fact().person().filter(people::contains).ifPresent(found::add);
                }
              })
          .readClosed(in);
    }
    return !found.isEmpty();
  }

  /// Writes a closed part anew and deletes the old file.
  Segment closed(Segment segment) throws IOException {
    PartHead fresh = successor(segment.file());
    Path file = folder.closed().resolve(Segment.name(fresh, segment.last()));
    WholeFile.write(
        file,
        out -> {
          var copy = new Copy(fresh, out);
          try (InputStream in = Files.newInputStream(segment.file())) {
            reading(segment.file(), copy).readClosed(in);
          }
          copy.end(folder.end(segment));
        });
    Files.delete(segment.file());
    return new Segment(file, segment.first(), segment.last());
  }

  /// Writes the part that grows anew, up to where it is whole.
  ///
  /// @return its new head
  PartHead growing() throws IOException {
    PartHead fresh = successor(folder.growing());
    WholeFile.write(
        folder.growing(),
        out -> {
          var copy = new Copy(fresh, out);
          try (InputStream in = Files.newInputStream(folder.growing())) {
            reading(folder.growing(), copy).readGrowing(in);
          }
          copy.finish();
        });
    return fresh;
  }

  private JournalReading reading(Path file, EntryReader reader) throws IOException {
    PartHead old = head(file);
    var reading = new JournalReading(codec, folder.key(), EarlierForms.NONE, reader);
    reading.beginBehind(old.chain(), old.first() - 1, old.previous());
    return reading;
  }

  private PartHead successor(Path file) throws IOException {
    PartHead old = head(file);
    return PartHead.fresh(folder.key(), old.chain(), old.first(), old.previous());
  }

  private PartHead head(Path file) throws IOException {
    return folder.head(file).orElseThrow(() -> new IOException("a part without a head"));
  }

  /// The lines under the new head.
  private final class Copy implements EntryReader {

    private final BoundForm form;
    private final OutputStream out;
    private final PartDigest digest = new PartDigest();
    private final ArrayList<IOException> failures = new ArrayList<>();

    Copy(PartHead head, OutputStream out) throws IOException {
      this.form = new BoundForm(folder.key(), head);
      this.out = out;
      write(head.line(folder.key()));
    }

    @Override
    public void take(EntryLine line) {
      EntryLine kept =
          line.entry().fact().person().filter(people::contains).isPresent()
              ? line.withoutPersonalPart()
              : line;
      try {
        write(form.write(kept.entry().sequence(), kept.text()));
      } catch (IOException e) {
        failures.add(e);
      }
    }

    void end(PartEnd old) throws IOException {
      finish();
      out.write(new PartEnd(old.last(), old.hash(), digest.hex()).line(folder.key()));
    }

    void finish() throws IOException {
      if (!failures.isEmpty()) {
        throw failures.getFirst();
      }
    }

    private void write(byte[] line) throws IOException {
      out.write(line);
      digest.add(line, line.length);
    }
  }
}
