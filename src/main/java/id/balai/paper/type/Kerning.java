package id.balai.paper.type;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How far pairs of letters move together or apart. PDFBox knows no kerning; the JDK's own shaper
/// reads it from the font. Large display letters need it, running text does not.
final class Kerning {

  /// Pairs are measured in this size: thousandths of the size in points.
  private static final int UNITS = 1000;

  private final Font font;
  private final FontRenderContext context = new FontRenderContext(null, true, true);

  /// Letters up to here have a row of their own.
  private static final int USUAL = 0x250;

  private static final float UNKNOWN = Float.NaN;

  /// By the letter before and the letter after.
  private final float[] @Nullable [] usual = new float[USUAL][];

  private final Map<Long, Float> others = new HashMap<>();

  Kerning(byte[] truetype) {
    try {
      this.font =
          Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(truetype))
              .deriveFont((float) UNITS)
              .deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
    } catch (IOException e) {
      throw new UncheckedIOException("a display font cannot be read", e);
    } catch (FontFormatException e) {
      throw new IllegalStateException("a display font is broken", e);
    }
  }

  /// What is added between two letters, in thousandths of the size; mostly negative or 0.
  synchronized float between(int before, int after) {
    if (before >= USUAL || after >= USUAL) {
      return others.computeIfAbsent((long) before << 32 | after, k -> measure(before, after));
    }
    float[] row = usual[before];
    if (row == null) {
      row = new float[USUAL];
      Arrays.fill(row, UNKNOWN);
      usual[before] = row;
    }
    if (Float.isNaN(row[after])) {
      row[after] = measure(before, after);
    }
    return row[after];
  }

  private float measure(int before, int after) {
    GlyphVector alone = shape(Character.toString(before));
    GlyphVector together = shape(Character.toString(before) + Character.toString(after));
    boolean isPlain = alone.getNumGlyphs() == 1 && together.getNumGlyphs() == 2;
    if (!isPlain) {
      return 0;
    }
    double moved = together.getGlyphPosition(1).getX() - alone.getGlyphPosition(1).getX();
    return Math.round(moved);
  }

  private GlyphVector shape(String text) {
    char[] letters = text.toCharArray();
    return font.layoutGlyphVector(context, letters, 0, letters.length, Font.LAYOUT_LEFT_TO_RIGHT);
  }
}
