package id.balai.paper.type;

import id.balai.domain.document.Lettering;
import id.balai.domain.layout.PaperFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// All faces, each read from the class path when it is first needed and kept from then on. Safe for
/// use by several threads.
public final class FontSet implements Lettering {

  private static final char SOFT_HYPHEN = '\u00AD';
  private static final char NO_BREAK_SPACE = '\u00A0';

  /// Below the first combining mark every text is composed.
  private static final char FIRST_MARK = '\u0300';

  private final Map<Face, Typeface> faces;
  private final PaperFont font;

  /// Faces of the house.
  public FontSet() {
    this(new ConcurrentHashMap<>(), PaperFont.JAKARTA);
  }

  private FontSet(Map<Face, Typeface> faces, PaperFont font) {
    this.faces = faces;
    this.font = font;
  }

  /// The same faces, with text set in `other`.
  public FontSet in(PaperFont other) {
    return other == font ? this : new FontSet(faces, other);
  }

  /// The letters of `face`.
  public Typeface typeface(Face face) {
    return faces.computeIfAbsent(face, FontSet::read);
  }

  /// `text` cut into runs of one face each: what the face lacks stands in its fallback. Blanks of
  /// all kinds become spaces; letters are composed (NFC).
  ///
  /// @throws IllegalArgumentException when no font shows a character; [#unshowable] tells before
  public List<Run> runs(Face asked, String text) {
    Face face = asked.in(font);
    int[] letters = clean(text);
    Typeface wanted = typeface(face);
    if (letters.length > 0 && wanted.showsAll(letters)) {
      return List.of(new Run(face, letters));
    }
    var runs = new ArrayList<Run>();
    int from = 0;
    boolean isWanted = letters.length > 0 && wanted.shows(letters[0]);
    for (int at = 1; at <= letters.length; at++) {
      boolean isEnd = at == letters.length;
      if (isEnd || wanted.shows(letters[at]) != isWanted) {
        int[] part = Arrays.copyOfRange(letters, from, at);
        runs.add(new Run(isWanted ? face : fallback(face, part), part));
        from = at;
        isWanted = !isWanted;
      }
    }
    return runs;
  }

  /// Width of `text` in points.
  public float width(TextStyle style, String text) {
    float sum = 0;
    int count = 0;
    for (Run run : runs(style.face(), text)) {
      Typeface typeface = typeface(run.face());
      for (int at = 0; at < run.letters().length; at++) {
        sum += typeface.advance(run.letters()[at]) + typeface.extra(run.letters(), at);
        count++;
      }
    }
    return sum * style.size() / 1000 + style.tracking() * Math.max(0, count - 1);
  }

  @Override
  public Optional<String> unshowable(String text) {
    int[] letters = clean(text);
    Typeface usual = typeface(Face.SANS);
    if (usual.showsAll(letters)) {
      return Optional.empty();
    }
    String missing =
        Arrays.stream(letters)
            .filter(c -> !usual.shows(c) && !typeface(Face.RESERVE).shows(c))
            .distinct()
            .mapToObj(Character::toString)
            .collect(Collectors.joining(" "));
    return missing.isEmpty() ? Optional.empty() : Optional.of(missing);
  }

  private Face fallback(Face wanted, int[] letters) {
    Face other = wanted.fallback();
    for (int letter : letters) {
      if (!typeface(other).shows(letter)) {
        throw new IllegalArgumentException("no font shows U+%04X".formatted(letter));
      }
    }
    return other;
  }

  private static int[] clean(String text) {
    int[] letters = new int[text.length()];
    for (int at = 0; at < letters.length; at++) {
      char letter = text.charAt(at);
      boolean isPlain = letter >= ' ' && letter < FIRST_MARK && letter != NO_BREAK_SPACE;
      if (!isPlain || letter == SOFT_HYPHEN) {
        return cleaned(text);
      }
      letters[at] = letter;
    }
    return letters;
  }

  private static int[] cleaned(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .filter(c -> c != SOFT_HYPHEN)
        .map(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c)
        .toArray();
  }

  private static Typeface read(Face face) {
    try (InputStream in = face.open()) {
      byte[] truetype = in.readAllBytes();
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(truetype));
      font.setEnableGsub(false);
      var kerning =
          face.isDisplay() ? Optional.of(new Kerning(truetype)) : Optional.<Kerning>empty();
      return new Typeface(face, font, kerning);
    } catch (IOException e) {
      throw new UncheckedIOException("the font " + face.resource() + " cannot be read", e);
    }
  }
}
