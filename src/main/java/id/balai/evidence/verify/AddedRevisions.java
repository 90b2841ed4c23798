package id.balai.evidence.verify;

import static id.balai.evidence.verify.PdfTokens.require;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads what was written behind a paper to the last byte: objects, a table that names every one of
/// them and nothing else, and a trailer that leads to the table before. Nothing lies between, so no
/// program can be led to other objects than another.
final class AddedRevisions {

  private static final int MOST_OBJECTS = 50_000;

  /// A revision: where its end mark ends, and where the next one begins.
  private record Piece(int end, int next) {}

  private final byte[] pdf;
  private final PdfTokens tokens;
  private final String root;
  private final List<Piece> pieces = new ArrayList<>();
  private long before;

  private AddedRevisions(byte[] pdf, int original) throws IOException {
    this.pdf = pdf;
    this.tokens = new PdfTokens(pdf, original);
    String sealed = new String(pdf, 0, original, StandardCharsets.ISO_8859_1);
    int start = sealed.lastIndexOf("startxref");
    int trailer = sealed.lastIndexOf("trailer");
    require(start >= 0 && trailer >= 0);
    var last = new PdfTokens(pdf, start + "startxref".length());
    last.skipBlanks();
    before = last.number();
    var ours = new PdfTokens(pdf, trailer + "trailer".length());
    ours.skipBlanks();
    root = text(ours, ours.dictionary(0), "Root");
  }

  /// The revisions behind the first bytes, or empty where they are not written to the letter.
  static Optional<AddedRevisions> read(byte[] pdf, int original) {
    try {
      var all = new AddedRevisions(pdf, original);
      for (all.tokens.skipBlanks(); !all.tokens.isAtEnd(); all.tokens.skipBlanks()) {
        all.revision();
      }
      return Optional.of(all);
    } catch (IOException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  /// Whether one of them ends here.
  boolean endsAt(int place) {
    return pieces.stream().anyMatch(piece -> place >= piece.end() && place <= piece.next());
  }

  private void revision() throws IOException {
    Map<Long, Long> objects = new HashMap<>();
    while (!tokens.looksAt("xref")) {
      object(objects);
      tokens.skipBlanks();
    }
    int table = tokens.at();
    require(table().equals(objects));
    tokens.skipBlanks();
    tokens.word("trailer");
    tokens.skipBlanks();
    trailer(tokens.dictionary(0));
    tokens.skipBlanks();
    tokens.word("startxref");
    tokens.skipBlanks();
    require(tokens.number() == table);
    tokens.skipBlanks();
    tokens.word("%%EOF");
    int end = tokens.at();
    if (tokens.looksAt("\r\n")) {
      tokens.moveTo(end + 2);
    } else if (tokens.looksAt("\n") || tokens.looksAt("\r")) {
      tokens.moveTo(end + 1);
    }
    pieces.add(new Piece(end, tokens.at()));
    before = table;
  }

  private void object(Map<Long, Long> objects) throws IOException {
    long place = tokens.at();
    long number = tokens.number();
    tokens.skipBlanks();
    long generation = tokens.number();
    tokens.skipBlanks();
    tokens.word("obj");
    require(objects.put(number << 16 | generation, place) == null && objects.size() < MOST_OBJECTS);
    tokens.skipBlanks();
    Map<String, Integer> keys = Map.of();
    int start = tokens.at();
    if (tokens.looksAt("<<")) {
      keys = tokens.dictionary(0);
    } else {
      tokens.value(0);
    }
    require(!text(start, tokens.at()).contains("/XRef") || !keys.containsKey("W"));
    tokens.skipBlanks();
    if (tokens.looksAt("stream")) {
      stream(keys);
      tokens.skipBlanks();
    }
    tokens.word("endobj");
  }

  /// Streams say how long they are themselves; where they say it in another object, they end at the
  /// first word that ends one.
  private void stream(Map<String, Integer> keys) throws IOException {
    String kind = text(tokens, keys, "Type");
    require(!kind.equals("/XRef") && !kind.equals("/ObjStm"));
    tokens.word("stream");
    if (tokens.looksAt("\r")) {
      tokens.moveTo(tokens.at() + 1);
    }
    tokens.word("\n");
    int start = tokens.at();
    String length = text(tokens, keys, "Length");
    int end = start;
    if (length.matches("[0-9]{1,9}")) {
      end += Integer.parseInt(length);
    } else {
      while (!isEnd(end)) {
        end++;
        require(end < pdf.length);
      }
    }
    tokens.moveTo(end);
    tokens.skipBlanks();
    tokens.word("endstream");
  }

  private boolean isEnd(int place) {
    return new PdfTokens(pdf, place).looksAt("endstream");
  }

  /// Where the table says that objects lie.
  private Map<Long, Long> table() throws IOException {
    tokens.word("xref");
    Map<Long, Long> places = new HashMap<>();
    for (tokens.skipBlanks(); !tokens.looksAt("trailer"); tokens.skipBlanks()) {
      long number = tokens.number();
      tokens.skipBlanks();
      long count = tokens.number();
      require(count <= MOST_OBJECTS);
      for (long at = 0; at < count; at++) {
        tokens.skipBlanks();
        entry(number + at, places);
      }
    }
    return places;
  }

  private void entry(long number, Map<Long, Long> places) throws IOException {
    long place = tokens.number();
    tokens.word(" ");
    long generation = tokens.number();
    tokens.word(" ");
    if (tokens.looksAt("f")) {
      // Only the head of the list of free objects, which stands in every table.
      tokens.word("f");
      require(number == 0 && place == 0);
    } else {
      tokens.word("n");
      require(places.put(number << 16 | generation, place) == null);
    }
  }

  private void trailer(Map<String, Integer> keys) throws IOException {
    require(!keys.containsKey("XRefStm") && !keys.containsKey("Encrypt"));
    require(text(tokens, keys, "Prev").equals(Long.toString(before)));
    require(text(tokens, keys, "Root").equals(root));
  }

  /// A value as it is written.
  private String text(PdfTokens reader, Map<String, Integer> keys, String key) throws IOException {
    Integer place = keys.get(key);
    if (place == null) {
      return "";
    }
    int here = reader.at();
    reader.moveTo(place);
    reader.value(0);
    String text = text(place, reader.at()).strip();
    reader.moveTo(here);
    return text;
  }

  private String text(int from, int to) {
    return new String(pdf, from, to - from, StandardCharsets.ISO_8859_1);
  }
}
