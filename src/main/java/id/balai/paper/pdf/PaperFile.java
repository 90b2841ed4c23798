package id.balai.paper.pdf;

import id.balai.domain.evidence.Seal;
import id.balai.domain.layout.PaperFit;
import id.balai.paper.type.FontSet;
import id.balai.paper.type.Run;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// A PDF file that is PDF/A-3a and PDF/UA-1 at once: tagged pages, embedded subset fonts with right
/// text extraction, one colour space, metadata, attachments. Equal drawing gives equal bytes.
///
/// The content streams are our own. Fonts are registered letter by letter, because PDFBox embeds
/// only what it has written itself, and its own writer replaces letters by ligatures that nobody
/// can search.
public final class PaperFile implements AutoCloseable {

  private static final COSName TABS = COSName.getPDFName("Tabs");
  private static final COSName MARKED = COSName.getPDFName("Marked");
  private static final COSName XML = COSName.getPDFName("XML");

  /// Home of parts that are the file's own; a file of a batch has none.
  private final Optional<PDDocument> home;

  private final FontSet types;
  private final DocumentCard card;
  private final PaperFit fit;
  private final Optional<Seal> seal;
  private final Fonts fonts;
  private final Optional<SharedParts.Sealed> shared;
  private final List<Canvas> pages = new ArrayList<>();
  private final List<Attachment> attachments = new ArrayList<>();
  private final List<ReservedArea> places = new ArrayList<>();
  private final COSDictionary catalog = new COSDictionary();
  private final COSDictionary pageTree = new COSDictionary();
  private final COSArray kids = new COSArray();
  private final COSDictionary about = new COSDictionary();
  private final COSDictionary structure = new COSDictionary();
  private final Tag root;
  private Optional<Tag> sealTag = Optional.empty();

  /// A file with parts of its own.
  ///
  /// @param seal the office's seal, which goes into the file's first revision
  public PaperFile(FontSet types, DocumentCard card, Optional<Seal> seal) {
    this(types, card, seal, PaperFit.AS_IS);
  }

  /// A file with parts of its own, on other sheets than its pages are drawn for.
  ///
  /// @param seal the office's seal, which goes into the file's first revision
  public PaperFile(FontSet types, DocumentCard card, Optional<Seal> seal, PaperFit fit) {
    this.fit = fit;
    this.types = types;
    this.card = card;
    this.seal = seal;
    var document = new PDDocument();
    this.home = Optional.of(document);
    this.fonts = new OwnFonts(document, types);
    this.shared = Optional.empty();
    this.root = root(structure);
  }

  /// A file of a batch.
  ///
  /// @param seal the office's seal, which goes into the file's first revision
  public PaperFile(
      FontSet types, DocumentCard card, SharedParts.Sealed shared, Optional<Seal> seal) {
    this.types = types;
    this.card = card;
    this.seal = seal;
    this.fit = PaperFit.AS_IS;
    this.home = Optional.empty();
    this.fonts = shared;
    this.shared = Optional.of(shared);
    this.root = root(structure);
  }

  /// A file that is never written, but whose letters `parts` collects.
  public PaperFile(FontSet types, DocumentCard card, SharedParts parts) {
    this.types = types;
    this.card = card;
    this.seal = Optional.empty();
    this.fit = PaperFit.AS_IS;
    this.home = Optional.empty();
    this.fonts = parts.collecting();
    this.shared = Optional.empty();
    this.root = root(structure);
  }

  private static Tag root(COSDictionary structure) {
    structure.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
    var root = new Tag(structure, "Document");
    structure.setItem(COSName.K, root.element());
    return root;
  }

  /// The element under which all tags stand.
  public Tag root() {
    return root;
  }

  /// The letters that the file is set in.
  public FontSet types() {
    return types;
  }

  /// A new last page. Where the file comes onto other sheets, it is drawn as large as it is asked
  /// for, and printed smaller.
  ///
  /// @param width in points
  /// @param height in points
  public Canvas page(float width, float height) {
    var placement = Placement.of(fit, width, height);
    var page = new COSDictionary();
    page.setItem(COSName.TYPE, COSName.PAGE);
    page.setItem(
        COSName.MEDIA_BOX, new PDRectangle(placement.width(), placement.height()).getCOSArray());
    page.setItem(COSName.RESOURCES, fonts.resources());
    page.setItem(TABS, COSName.S);
    page.setInt(COSName.STRUCT_PARENTS, pages.size());
    page.setItem(COSName.PARENT, pageTree);
    kids.add(page);
    var canvas = new Canvas(this, page, width, height, placement);
    pages.add(canvas);
    return canvas;
  }

  /// All pages so far, in order, to be drawn on further.
  public List<Canvas> pages() {
    return List.copyOf(pages);
  }

  /// Puts a file into the file.
  public void attach(Attachment attachment) {
    attachments.add(attachment);
  }

  /// Keeps a place free that somebody signs elsewhere; lengths are points from the lower left.
  void reserve(
      Canvas canvas, float left, float bottom, float wide, float high, String sign, String name) {
    int page = pages.indexOf(canvas) + 1;
    places.add(new ReservedArea(page, left, bottom, wide, high, sign, name));
  }

  /// Writes the file; call once.
  public void save(OutputStream out) throws IOException {
    fonts.finish();
    for (Canvas canvas : pages) {
      canvas.page().setItem(COSName.CONTENTS, Streams.packed(canvas.content()));
    }
    finishPages();
    finishSeal();
    finishStructure();
    finishCatalog();
    if (!places.isEmpty()) {
      attach(
          new Attachment(
              ReservedArea.FILE, "application/json", ReservedArea.FILE, ReservedArea.text(places)));
    }
    if (!attachments.isEmpty()) {
      new Attachments(card.identity().issued()).put(attachments, catalog);
    }
    finishAbout();
    if (home.isPresent() && seal.isEmpty()) {
      new PackedWriter().write(catalog, about, out);
      return;
    }
    var writer = shared.map(parts -> new ObjectWriter(parts.frozen())).orElseGet(ObjectWriter::new);
    writer.finish(catalog, about, seal, out);
  }

  private void finishPages() {
    pageTree.setItem(COSName.TYPE, COSName.PAGES);
    pageTree.setItem(COSName.KIDS, kids);
    pageTree.setInt(COSName.COUNT, pages.size());
    catalog.setItem(COSName.TYPE, COSName.CATALOG);
    catalog.setName(COSName.VERSION, "1.7");
    catalog.setItem(COSName.PAGES, pageTree);
  }

  /// Registers the letters of a run and returns the name of its font.
  String use(Run run) {
    return fonts.use(run);
  }

  /// Registers a picture and returns its name.
  String use(Picture picture) {
    return fonts.use(picture);
  }

  /// Registers a plate and returns its name.
  String use(FormXObject plate) {
    return fonts
        .name(plate)
        .orElseGet(
            () -> {
              Canvas canvas = Canvas.plate(this, plate.width(), plate.height());
              plate.words().accept(canvas);
              fonts.put(plate, canvas.content());
              return fonts.name(plate).orElseThrow();
            });
  }

  private void finishStructure() {
    var owners = new COSArray();
    for (int page = 0; page < pages.size(); page++) {
      owners.add(COSInteger.get(page));
      owners.add(pages.get(page).owners());
    }
    if (sealTag.isPresent()) {
      owners.add(COSInteger.get(pages.size()));
      owners.add(sealTag.get().element());
    }
    var tree = new COSDictionary();
    tree.setItem(COSName.NUMS, owners);
    structure.setItem(COSName.PARENT_TREE, tree);
    structure.setInt(COSName.PARENT_TREE_NEXT_KEY, pages.size() + 1);
  }

  private void finishSeal() {
    if (seal.isPresent()) {
      var field = new SignatureField(seal.get(), card.identity().issued(), card.kind());
      var page = pages.getFirst().page();
      sealTag = Optional.of(field.put(catalog, page, root, pages.size()));
    }
  }

  private void finishCatalog() throws IOException {
    catalog.setString(COSName.LANG, card.language().toLanguageTag());
    catalog.setItem(COSName.STRUCT_TREE_ROOT, structure);
    var marks = new COSDictionary();
    marks.setDirect(true);
    marks.setBoolean(MARKED, true);
    catalog.setItem(COSName.MARK_INFO, marks);
    var viewing = new COSDictionary();
    viewing.setDirect(true);
    viewing.setBoolean(COSName.DISPLAY_DOC_TITLE, true);
    catalog.setItem(COSName.VIEWER_PREFERENCES, viewing);
    COSArray intents =
        shared.isPresent() ? shared.get().intents() : OutputIntents.of(home.orElseThrow());
    catalog.setItem(COSName.OUTPUT_INTENTS, intents);
    COSStream packet = Streams.plain(XmpPacket.bytes(card, pages.size()));
    packet.setItem(COSName.TYPE, COSName.METADATA);
    packet.setItem(COSName.SUBTYPE, XML);
    catalog.setItem(COSName.METADATA, packet);
  }

  private void finishAbout() {
    about.setString(COSName.TITLE, card.title());
    about.setString(COSName.AUTHOR, card.creator());
    about.setString(COSName.CREATOR, "Balai");
    about.setString(COSName.PRODUCER, "Balai");
    COSString issued = PdfDate.of(card.identity().issued());
    about.setItem(COSName.CREATION_DATE, issued);
    about.setItem(COSName.MOD_DATE, issued);
  }

  @Override
  public void close() throws IOException {
    if (home.isPresent()) {
      home.get().close();
    }
  }
}
