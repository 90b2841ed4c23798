package id.balai.paper.template;

import id.balai.domain.document.CertificatePaper;
import id.balai.domain.document.CertificateTemplate;
import id.balai.domain.document.Signatory;
import id.balai.domain.document.TemplateFlaw;
import id.balai.domain.document.UnusableTemplateException;
import id.balai.domain.event.Event;
import id.balai.domain.signature.Ink;
import id.balai.paper.block.InkDrawing;
import id.balai.paper.block.Millimetres;
import id.balai.paper.block.PaperContext;
import id.balai.paper.pdf.Canvas;
import id.balai.paper.pdf.FormXObject;
import id.balai.paper.pdf.SharedParts;
import id.balai.paper.pdf.Tag;
import id.balai.paper.type.Colour;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/// The front pages of certificates. A template is laid out once for an event and kept.
public final class Templates {

  /// Laid out at the same time; a batch needs one.
  private static final int KEPT = 4;

  /// Below this a phone does not read the code, in millimetres.
  private static final int LEAST_CODE = 30;

  private final PaperContext context;
  private final Map<Key, CompiledTemplate> kept;

  /// Where a batch looks before it lays a template out.
  private final Optional<Templates> home;

  private volatile @Nullable Last recent;

  public Templates(PaperContext context) {
    this(context, KEPT, Optional.empty());
  }

  private Templates(PaperContext context, int most, Optional<Templates> home) {
    this.context = context;
    this.home = home;
    this.kept =
        new LinkedHashMap<>() {
          private static final long serialVersionUID = 1;

          @Override
          protected boolean removeEldestEntry(Map.Entry<Key, CompiledTemplate> eldest) {
            return size() > most;
          }
        };
  }

  /// Templates for one batch, which keeps all that it uses: its plates are told apart by identity,
  /// whatever is laid out elsewhere while it is written.
  public Templates forBatch() {
    return new Templates(context, Integer.MAX_VALUE, Optional.of(this));
  }

  /// What the words of a page depend on.
  private record Key(
      CertificateTemplate template,
      Event event,
      CertificatePaper.Programme programme,
      List<Signatory> officials) {}

  /// What was asked for last.
  private record Last(CertificatePaper paper, CompiledTemplate template) {}

  /// Draws the front page of a certificate.
  ///
  /// @throws UnusableTemplateException when its template cannot be used
  public void draw(CertificatePaper paper, Canvas canvas, Tag root)
      throws UnusableTemplateException {
    new TemplateFront(context, compiled(paper), canvas, root).draw(paper);
  }

  /// Registers the letters of a person's words, without drawing them.
  ///
  /// @throws UnusableTemplateException when its template cannot be used
  public void collect(CertificatePaper paper, SharedParts parts) throws UnusableTemplateException {
    var words = new PersonWords(context.messages());
    for (CompiledTemplate.Place place : compiled(paper).personal()) {
      if (place.field().kind() == Field.Kind.PERSON) {
        parts.collect(place.box().style().face(), words.of(place.field(), paper));
      }
    }
  }

  private CompiledTemplate compiled(CertificatePaper paper) throws UnusableTemplateException {
    Last last = recent;
    if (last != null && last.paper().differsOnlyInPerson(paper)) {
      return last.template();
    }
    CompiledTemplate template = kept(paper);
    recent = new Last(paper, template);
    return template;
  }

  private CompiledTemplate kept(CertificatePaper paper) throws UnusableTemplateException {
    var key = new Key(paper.template(), paper.event(), paper.programme(), paper.signatories());
    CompiledTemplate known;
    synchronized (kept) {
      known = kept.get(key);
    }
    if (known != null) {
      return known;
    }
    CompiledTemplate fresh = home.isPresent() ? home.get().kept(paper) : compile(paper);
    synchronized (kept) {
      kept.put(key, fresh);
    }
    return fresh;
  }

  private CompiledTemplate compile(CertificatePaper paper) throws UnusableTemplateException {
    Document page = TemplateReader.read(paper.template());
    var fill = new TemplateFill(context, paper);
    fill.fill(page);
    CompiledTemplate compiled = new TemplateLayout(context).compile(page, fill);
    FieldBox code = compiled.fields().get(Field.QR);
    float least = Millimetres.mm(LEAST_CODE) - 1;
    if (code != null && Math.min(code.frame().width(), code.frame().height()) < least) {
      throw new UnusableTemplateException(
          TemplateFlaw.CODE_TOO_SMALL, Integer.toString(LEAST_CODE));
    }
    return compiled.with(inks(compiled, paper));
  }

  /// Signatures in the event's ink (R12).
  private static Map<Field, FormXObject> inks(CompiledTemplate template, CertificatePaper paper) {
    Map<Field, FormXObject> inks = new EnumMap<>(Field.class);
    Colour colour = PaperContext.ink(paper.event().papers().look());
    for (int place = 0; place < paper.signatories().size(); place++) {
      Field field = place == 0 ? Field.TTD_1 : Field.TTD_2;
      FieldBox box = template.fields().get(field);
      Optional<Ink> ink = paper.signatories().get(place).ink();
      if (box != null && ink.isPresent()) {
        var drawing = new InkDrawing(ink.get(), colour);
        float wide = Millimetres.mm(TemplateLayout.WIDTH_MM);
        float high = Millimetres.mm(TemplateLayout.HEIGHT_MM);
        inks.put(field, drawing.plate(wide, high, box.frame()));
      }
    }
    return inks;
  }
}
