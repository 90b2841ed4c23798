package id.balai.paper.template;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.util.XRLog;
import id.balai.domain.document.TemplateFlaw;
import id.balai.domain.document.UnusableTemplateException;
import id.balai.paper.block.Frame;
import id.balai.paper.block.Millimetres;
import id.balai.paper.block.PaperContext;
import id.balai.paper.pdf.Canvas;
import id.balai.paper.pdf.FormXObject;
import id.balai.paper.type.Align;
import id.balai.paper.type.Face;
import id.balai.paper.type.TextStyle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.w3c.dom.Document;

/// Lets the HTML engine lay a page out once, and keeps what the press needs of it: the ornaments as
/// they are, and where every word and every place stands. The letters themselves are set by the
/// press, so that all of them can be searched.
final class TemplateLayout {

  static final float WIDTH_MM = 297;
  static final float HEIGHT_MM = 210;
  private static final Pattern FIELDS = Pattern.compile("f-[a-z0-9-]+");

  private static final TextStyle PLAIN = TextStyle.of(Face.SANS, 10.5f);

  private final PaperContext context;

  static {
    // The engine writes what it does to the terminal; a template's flaws are said by us.
    XRLog.setLoggingEnabled(false);
  }

  TemplateLayout(PaperContext context) {
    this.context = context;
  }

  /// Lays the page out.
  ///
  /// @param page filled with the words of the event
  /// @param event says the words of its officials
  CompiledTemplate compile(Document page, TemplateFill event) throws UnusableTemplateException {
    var out = new ByteArrayOutputStream();
    var builder = new PdfRendererBuilder();
    builder.withW3cDocument(page, null);
    builder.useDefaultPageSize(WIDTH_MM, HEIGHT_MM, PageSizeUnits.MM);
    builder.useExternalResourceAccessControl(
        (address, _) -> address.startsWith("data:image/"),
        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.toStream(OutputStream.nullOutputStream());
    try (var home = new PDDocument();
        PdfBoxRenderer renderer = renderer(builder, home)) {
      renderer.layout();
      PDDocument drawn = renderer.createPDFKeepOpen();
      Map<Field, FieldBox> fields = fields(renderer);
      drawn.save(out);
      return compiled(out.toByteArray(), fields, event);
    } catch (UnusableTemplateException e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      var flaw = new UnusableTemplateException(TemplateFlaw.NOT_DRAWN, "");
      flaw.initCause(e);
      throw flaw;
    }
  }

  private PdfBoxRenderer renderer(PdfRendererBuilder builder, PDDocument home) {
    builder.usePDDocument(home);
    BundledFonts.addTo(builder, home, context.types());
    return builder.buildPdfRenderer();
  }

  private Map<Field, FieldBox> fields(PdfBoxRenderer renderer) throws UnusableTemplateException {
    Map<Field, FieldBox> fields = new EnumMap<>(Field.class);
    float height = Millimetres.mm(HEIGHT_MM);
    for (PagePosition<Box> place : renderer.findPagePositionsByID(FIELDS)) {
      Field field = Field.of(place.getId()).orElseThrow();
      if (place.getPageNo() > 0) {
        throw new UnusableTemplateException(TemplateFlaw.OVERFLOW, "");
      }
      float top = height - place.getY() - place.getHeight();
      var frame = new Frame(place.getX(), top, place.getWidth(), place.getHeight());
      boolean isSet = field.kind().isPersonal();
      if (isSet && (frame.width() < 1 || frame.height() < 1)) {
        throw new UnusableTemplateException(TemplateFlaw.NO_ROOM, field.id());
      }
      Align align = align(place.getElement().getStyle());
      fields.put(field, new FieldBox(frame, PLAIN, align));
    }
    return fields;
  }

  private static Align align(CalculatedStyle style) {
    String word = style.getIdent(CSSName.TEXT_ALIGN).asString().toLowerCase(Locale.ROOT);
    return switch (word) {
      case "center" -> Align.CENTRE;
      case "right", "end" -> Align.RIGHT;
      default -> Align.LEFT;
    };
  }

  private CompiledTemplate compiled(byte[] pdf, Map<Field, FieldBox> fields, TemplateFill event)
      throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      if (document.getNumberOfPages() != 1) {
        throw new UnusableTemplateException(TemplateFlaw.OVERFLOW, "");
      }
      PDPage page = document.getPage(0);
      List<PlacedText> words = new ArrayList<>(PageWords.of(document));
      fields.replaceAll((field, box) -> styled(field, box, words));
      requireWithin(words);
      byte[] art = PageArt.of(page);
      COSDictionary resources = PageArt.detached(page);
      var plate =
          new FormXObject(
              Millimetres.mm(WIDTH_MM),
              Millimetres.mm(HEIGHT_MM),
              art,
              resources,
              canvas -> draw(canvas, words, fields, event));
      return CompiledTemplate.of(plate, fields);
    }
  }

  private static void requireWithin(List<PlacedText> words) throws UnusableTemplateException {
    for (PlacedText text : words) {
      boolean isWithin =
          text.left() >= -1
              && text.left() + text.width() <= Millimetres.mm(WIDTH_MM) + 1
              && text.baseline() >= 0
              && text.baseline() <= Millimetres.mm(HEIGHT_MM);
      if (!isWithin) {
        throw new UnusableTemplateException(TemplateFlaw.OVERFLOW, "");
      }
    }
  }

  private void draw(
      Canvas canvas, List<PlacedText> words, Map<Field, FieldBox> fields, TemplateFill event) {
    for (PlacedLine line : PlacedLine.of(words)) {
      line.draw(canvas, context.types());
    }
    var fitting = new FieldWords(context);
    fields.forEach(
        (field, box) -> {
          if (field == Field.PEJABAT_1 || field == Field.PEJABAT_2) {
            fitting.underlined(canvas, box, event.words(field));
          } else if (field.kind() == Field.Kind.OFFICIAL) {
            fitting.draw(canvas, box, event.words(field), 0);
          }
        });
  }

  /// The place of a person's words takes over how its sample was set; the sample is taken away.
  private static FieldBox styled(Field field, FieldBox box, List<PlacedText> words) {
    if (!field.kind().isFitted()) {
      return box;
    }
    Frame frame = box.frame();
    for (PlacedText text : words) {
      boolean isWithin =
          text.left() > frame.left() - 1
              && text.left() < frame.right() + 1
              && text.baseline() > frame.top() - 1
              && text.baseline() < frame.bottom() + text.style().size();
      if (isWithin && text.words().equals(TemplateFill.SAMPLE)) {
        words.remove(text);
        return new FieldBox(frame, text.style(), box.align());
      }
    }
    return box;
  }
}
