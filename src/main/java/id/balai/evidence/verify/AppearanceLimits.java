package id.balai.evidence.verify;

import java.io.IOException;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;

/// Keeps pictures of signatures to what such a picture is: some words, lines and images. One that
/// would take a program long to draw, or uses what hides and shows, is not drawn at all.
final class AppearanceLimits {

  private static final int DEEPEST = 6;
  private static final long MOST_STEPS = 200_000;
  private static final long MOST_PIXELS = 16_000_000;
  private static final int MOST_BYTES = 2 << 20;
  private static final Set<String> DRAWN_ANEW = Set.of("sh", "BI", "d0", "d1");
  private static final COSName OPTIONAL = COSName.OC;

  private final IdentityHashMap<COSStream, Long> known = new IdentityHashMap<>();

  private AppearanceLimits() {}

  /// @throws UnreservedException when a widget's picture is none that is drawn
  static void check(COSDictionary widget) throws UnreservedException {
    COSDictionary appearance = widget.getCOSDictionary(COSName.AP);
    COSBase picture = appearance == null ? null : appearance.getDictionaryObject(COSName.N);
    if (!(picture instanceof COSStream stream)) {
      return;
    }
    try {
      if (new AppearanceLimits().steps(stream, 0) > MOST_STEPS) {
        throw new UnreservedException("AP/N");
      }
    } catch (IOException | RuntimeException e) {
      throw new UnreservedException("AP/N");
    }
  }

  /// How much there is to draw, with what is drawn again and again.
  private long steps(COSStream form, int depth) throws IOException, UnreservedException {
    Long before = known.get(form);
    if (before != null) {
      return before;
    }
    if (depth > DEEPEST || form.containsKey(OPTIONAL) || isLong(form)) {
      throw new UnreservedException("AP/N");
    }
    COSDictionary resources = form.getCOSDictionary(COSName.RESOURCES);
    requirePlain(resources);
    long steps = 0;
    var parser = new PDFStreamParser(new PDFormXObject(form));
    COSBase last = null;
    for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
      steps++;
      if (token instanceof Operator operator) {
        if (DRAWN_ANEW.contains(operator.getName())) {
          throw new UnreservedException("AP/N");
        }
        steps += operator.getName().equals("Do") ? drawn(resources, last, depth) : 0;
      } else if (token instanceof COSBase operand) {
        last = operand;
      }
      if (steps > MOST_STEPS) {
        throw new UnreservedException("AP/N");
      }
    }
    known.put(form, steps);
    return steps;
  }

  private long drawn(@Nullable COSDictionary resources, @Nullable COSBase name, int depth)
      throws IOException, UnreservedException {
    COSDictionary objects = resources == null ? null : resources.getCOSDictionary(COSName.XOBJECT);
    if (objects == null
        || !(name instanceof COSName key)
        || !(objects.getDictionaryObject(key) instanceof COSStream stream)) {
      return 0;
    }
    if (COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE))) {
      return steps(stream, depth + 1);
    }
    return image(stream);
  }

  private static long image(COSStream image) throws UnreservedException {
    long pixels = pixels(image);
    COSStream mask = image.getCOSStream(COSName.SMASK);
    long all = pixels + (mask == null ? 0 : pixels(mask));
    if (image.containsKey(OPTIONAL) || all > MOST_PIXELS) {
      throw new UnreservedException("AP/N");
    }
    return 1 + all / 1_000;
  }

  private static long pixels(COSStream image) throws UnreservedException {
    long wide = image.getLong(COSName.WIDTH, -1);
    long high = image.getLong(COSName.HEIGHT, -1);
    if (wide < 1 || high < 1 || wide > MOST_PIXELS || high > MOST_PIXELS) {
      throw new UnreservedException("AP/N");
    }
    return wide * high;
  }

  /// Patterns, shadings, letters that are drawings, and masks of whole pictures are no part of a
  /// signature.
  private static void requirePlain(@Nullable COSDictionary resources) throws UnreservedException {
    if (resources == null) {
      return;
    }
    Set<COSName> hidden = new HashSet<>(resources.keySet());
    hidden.retainAll(Set.of(COSName.PATTERN, COSName.SHADING, COSName.PROPERTIES));
    for (COSName key : hidden) {
      COSDictionary some = resources.getCOSDictionary(key);
      if (some == null || some.size() > 0) {
        throw new UnreservedException("AP/N/Resources");
      }
    }
    requireNone(resources.getCOSDictionary(COSName.EXT_G_STATE), COSName.SMASK, COSName.NONE);
    requireNone(resources.getCOSDictionary(COSName.FONT), COSName.SUBTYPE, null);
  }

  private static void requireNone(
      @Nullable COSDictionary parts, COSName key, @Nullable COSName allowed)
      throws UnreservedException {
    if (parts == null) {
      return;
    }
    for (COSName name : parts.keySet()) {
      COSDictionary part = parts.getCOSDictionary(name);
      COSBase value = part == null ? null : part.getDictionaryObject(key);
      boolean isRight =
          key.equals(COSName.SMASK)
              ? value == null || value.equals(allowed)
              : value != null && !COSName.TYPE3.equals(value);
      if (!isRight) {
        throw new UnreservedException("AP/N/Resources");
      }
    }
  }

  /// What unfolds to more than a signature's picture holds is not read as a whole.
  private static boolean isLong(COSStream form) throws IOException {
    try (var in = form.createInputStream()) {
      return in.readNBytes(MOST_BYTES + 1).length > MOST_BYTES;
    }
  }
}
