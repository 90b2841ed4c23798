package id.balai.paper.template;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import id.balai.domain.document.TemplateFlaw;
import id.balai.domain.document.UnusableTemplateException;
import id.balai.paper.type.Face;
import id.balai.paper.type.FontSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/// The letters that a template may be set in, by the names and weights of CSS.
final class BundledFonts {

  /// One family and weight.
  private record Cut(String family, int weight) {}

  private static final Map<Face, Cut> CUTS =
      Map.of(
          Face.SANS, new Cut("Plus Jakarta Sans", 400),
          Face.SANS_MEDIUM, new Cut("Plus Jakarta Sans", 500),
          Face.SANS_SEMIBOLD, new Cut("Plus Jakarta Sans", 600),
          Face.SANS_BOLD, new Cut("Plus Jakarta Sans", 700),
          Face.SANS_EXTRABOLD, new Cut("Plus Jakarta Sans", 800),
          Face.DISPLAY, new Cut("Cormorant Garamond", 600),
          Face.DISPLAY_BOLD, new Cut("Cormorant Garamond", 700),
          Face.SCRIPT, new Cut("Great Vibes", 400),
          Face.RESERVE, new Cut("Noto Sans", 400),
          Face.RESERVE_BOLD, new Cut("Noto Sans", 700));

  private BundledFonts() {}

  /// Makes the letters known to a renderer, without the ligatures that nobody can search.
  ///
  /// @param home the document that is drawn
  static void addTo(PdfRendererBuilder builder, PDDocument home, FontSet types) {
    CUTS.forEach(
        (face, cut) ->
            builder.useFont(
                new Letters(home, types, face),
                cut.family(),
                cut.weight(),
                FontStyle.NORMAL,
                true));
  }

  /// A face that is embedded when it is first needed.
  private static final class Letters extends PDFontSupplier {

    private final PDDocument home;
    private final FontSet types;
    private final Face face;
    private @Nullable PDFont font;

    @SuppressWarnings("NullAway") // the engine asks for the font by supply() only
    Letters(PDDocument home, FontSet types, Face face) {
      super(null);
      this.home = home;
      this.types = types;
      this.face = face;
    }

    @Override
    public PDFont supply() {
      PDFont known = font;
      if (known == null) {
        try {
          known = PDType0Font.load(home, types.typeface(face).font(), true);
        } catch (IOException e) {
          throw new UncheckedIOException("a font of the house cannot be embedded", e);
        }
        font = known;
      }
      return known;
    }
  }

  /// The face of a font in a drawn page.
  static Optional<Face> face(String postScriptName) {
    return Arrays.stream(Face.values())
        .filter(face -> postScriptName.endsWith(face.file()))
        .findFirst();
  }

  /// Refuses a list of families of which none is here.
  static void require(String families) throws UnusableTemplateException {
    String plain = families.toLowerCase(Locale.ROOT);
    boolean isKnown =
        CUTS.values().stream()
            .anyMatch(cut -> plain.contains(cut.family().toLowerCase(Locale.ROOT)));
    if (!isKnown && !plain.strip().equals("inherit")) {
      throw new UnusableTemplateException(TemplateFlaw.UNKNOWN_FONT, families.strip());
    }
  }
}
