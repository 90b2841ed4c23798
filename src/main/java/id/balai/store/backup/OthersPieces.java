package id.balai.store.backup;

import id.balai.domain.log.Fact;
import id.balai.domain.log.MergingFact;
import id.balai.store.journal.FactCodec;
import id.balai.store.key.ByteSeal;
import id.balai.store.key.DataKey;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// What others recorded, in pieces: one fact a line, packed and sealed. The log only grows, so all
/// pieces but the newest stay as they are from backup to backup. The last file says how many
/// entries there are and what comes before them.
final class OthersPieces {

  /// Folder of the pieces, in a backup and in a data folder that came back from one.
  static final String FOLDER = "lain/";

  private static final String END = FOLDER + "akhir-";

  private static final Pattern LAST = Pattern.compile(END + "(\\d{1,15})-([0-9a-f]{16}).*");

  /// Far less than a file in a backup may have.
  private static final int PIECE_BYTES = 1 << 20;

  private final FactCodec codec = new FactCodec();
  private final ByteSeal seal;

  OthersPieces(DataKey key) {
    this.seal = new ByteSeal(key.aesFor("others in a backup"));
  }

  /// Takes a piece under a name that goes with its content.
  @FunctionalInterface
  interface Taker {
    void take(String name, byte[] plain) throws IOException;
  }

  /// Hands on all pieces of a moment.
  void write(OthersRecord others, long upTo, Taker taker) throws IOException {
    var writing = new Writing(taker);
    try {
      MergingFact.TablesBegun begun = others.read(upTo, writing::add);
      writing.end(others.mark(), begun);
    } catch (UncheckedIOException e) {
      throw new IOException("what others recorded cannot be written", e);
    }
  }

  private final class Writing {
    private final Taker taker;
    private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
    private int pieces;
    private long entries;

    Writing(Taker taker) {
      this.taker = taker;
    }

    void add(Fact fact) {
      if (fact instanceof MergingFact.EntryBrought) {
        entries++;
      }
      lines.writeBytes(line(fact));
      if (lines.size() >= PIECE_BYTES) {
        flush();
      }
    }

    private void flush() {
      if (lines.size() > 0) {
        pieces++;
        take("%05d-%s".formatted(pieces, BackupPart.mark(lines.toByteArray())), lines);
      }
    }

    private void take(String name, ByteArrayOutputStream content) {
      try {
        taker.take(FOLDER + name, content.toByteArray());
        content.reset();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    void end(String mark, MergingFact.TablesBegun begun) throws IOException {
      flush();
      taker.take(END + entries + "-" + mark, line(begun));
    }

    private byte[] line(Fact fact) {
      String line = FactCodec.kindOf(fact) + " " + codec.write(fact) + "\n";
      return line.getBytes(StandardCharsets.UTF_8);
    }
  }

  /// How many entries of others a backup or folder holds by the names in it; 0 for none.
  static long entries(Stream<String> names) {
    return last(names).map(end -> Long.parseLong(end.group(1))).orElse(0L);
  }

  /// Up to where others are in a backup, by the names of its parts.
  static Optional<String> mark(Stream<String> names) {
    return last(names).map(end -> end.group(2));
  }

  private static Optional<Matcher> last(Stream<String> names) {
    return names.map(LAST::matcher).filter(Matcher::matches).findFirst();
  }

  /// The sealed file of a piece.
  byte[] seal(byte[] plain) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(packed)) {
      out.write(plain);
    }
    return seal.seal(packed.toByteArray());
  }

  /// The facts of a sealed file.
  ///
  /// @throws IOException when it was changed
  List<Fact> facts(byte[] sealed) throws IOException {
    byte[] packed =
        seal.open(sealed).orElseThrow(() -> new IOException("what others recorded was changed"));
    var facts = new ArrayList<Fact>();
    try (var in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.lines().toList()) {
        facts.add(fact(line));
      }
    }
    return facts;
  }

  private Fact fact(String line) throws IOException {
    int end = line.indexOf(' ');
    String content = line.substring(end + 1);
    return switch (line.substring(0, Math.max(0, end))) {
      case "EntryBrought" -> codec.read(content, MergingFact.EntryBrought.class);
      case "OwnAgain" -> codec.read(content, MergingFact.OwnAgain.class);
      case "TablesBegun" -> codec.read(content, MergingFact.TablesBegun.class);
      default -> throw new IOException("no entry of others");
    };
  }

  /// Whether a file is the one that comes before all others.
  static boolean isEnd(String name) {
    return (FOLDER + name).startsWith(END);
  }
}
