package id.balai.paper.type;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/// Letters of one font and how wide they are.
public final class Typeface {

  private static final int SPACE_BETWEEN_DIGITS = 280;

  /// Letters up to here are looked up in tables of our own.
  private static final int USUAL = 0x250;

  private final Face face;
  private final TrueTypeFont font;
  private final CmapLookup letters;
  private final float scale;
  private final Optional<Kerning> kerning;
  private final int[] usualGlyphs = new int[USUAL];
  private final float[] usualAdvances = new float[USUAL];

  /// @param kerning of display faces
  Typeface(Face face, TrueTypeFont font, Optional<Kerning> kerning) {
    this.face = face;
    this.font = font;
    this.kerning = kerning;
    try {
      this.letters = font.getUnicodeCmapLookup();
      this.scale = 1000f / font.getUnitsPerEm();
      for (int letter = 0; letter < USUAL; letter++) {
        usualGlyphs[letter] = letters.getGlyphId(letter);
        usualAdvances[letter] = font.getAdvanceWidth(usualGlyphs[letter]) * scale;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the font " + face + " cannot be read", e);
    }
  }

  /// Whether the font has a letter for this code point.
  boolean shows(int codePoint) {
    return glyph(codePoint) != 0;
  }

  /// Whether the font has all of them.
  boolean showsAll(int[] codePoints) {
    for (int codePoint : codePoints) {
      if (!shows(codePoint)) {
        return false;
      }
    }
    return true;
  }

  /// Number of the letter's glyph; 0 when the font has none.
  public int glyph(int codePoint) {
    return codePoint < USUAL ? usualGlyphs[codePoint] : letters.getGlyphId(codePoint);
  }

  /// Advance of a letter in thousandths of the size, as the font has it.
  public float advance(int codePoint) {
    if (codePoint < USUAL) {
      return usualAdvances[codePoint];
    }
    try {
      return font.getAdvanceWidth(letters.getGlyphId(codePoint)) * scale;
    } catch (IOException e) {
      throw new UncheckedIOException("the font " + face + " cannot be read", e);
    }
  }

  /// What is added behind letter `at` of `run`, in thousandths of the size: kerning in display
  /// faces, wider spaces where the font's own are too narrow to part words, and still wider ones
  /// between groups of digits.
  public float extra(int[] run, int at) {
    if (run[at] != ' ') {
      return kern(run, at);
    }
    boolean inNumber = at > 0 && at + 1 < run.length && isNumeral(run[at - 1], run[at + 1]);
    int least = inNumber ? SPACE_BETWEEN_DIGITS : face.leastSpace();
    return Math.max(0, least - advance(' '));
  }

  private float kern(int[] run, int at) {
    if (kerning.isEmpty() || at + 1 >= run.length) {
      return 0;
    }
    return kerning.get().between(run[at], run[at + 1]);
  }

  private static boolean isNumeral(int before, int after) {
    return isDigit(before) && isDigit(after);
  }

  private static boolean isDigit(int codePoint) {
    return (codePoint >= '0' && codePoint <= '9') || codePoint == '•';
  }

  /// The parsed font, for embedding.
  public TrueTypeFont font() {
    return font;
  }
}
