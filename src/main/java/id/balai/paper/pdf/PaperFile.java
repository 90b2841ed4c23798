package id.balai.paper.pdf;

import id.balai.domain.evidence.Seal;
import id.balai.paper.type.Run;
import id.balai.paper.type.TypeCase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// A PDF file that is PDF/A-3a and PDF/UA-1 at once: tagged pages, embedded subset fonts with right
/// text extraction, one colour space, metadata, attachments. Equal drawing gives equal bytes.
///
/// The content streams are our own. Fonts are registered letter by letter, because PDFBox embeds
/// only what it has written itself, and its own writer replaces letters by ligatures that nobody
/// can search.
public final class PaperFile implements AutoCloseable {

  private final PDDocument document = new PDDocument();
  private final TypeCase types;
  private final DocumentCard card;
  private final Optional<Seal> seal;
  private final Fonts fonts;
  private final Optional<SharedParts.Sealed> shared;
  private final List<Canvas> pages = new ArrayList<>();
  private final List<Attachment> attachments = new ArrayList<>();
  private final COSDictionary structure = new COSDictionary();
  private final Tag root;
  private Optional<Tag> sealTag = Optional.empty();

  /// A file with parts of its own.
  ///
  /// @param seal the office's seal, which goes into the file's first revision
  public PaperFile(TypeCase types, DocumentCard card, Optional<Seal> seal) {
    this.types = types;
    this.card = card;
    this.seal = seal;
    this.fonts = new OwnFonts(document, types);
    this.shared = Optional.empty();
    this.root = root(structure);
  }

  /// A file of a batch.
  ///
  /// @param seal the office's seal, which goes into the file's first revision
  public PaperFile(
      TypeCase types, DocumentCard card, SharedParts.Sealed shared, Optional<Seal> seal) {
    this.types = types;
    this.card = card;
    this.seal = seal;
    this.fonts = shared;
    this.shared = Optional.of(shared);
    this.root = root(structure);
  }

  /// A file that is never written, but whose letters `parts` collects.
  public PaperFile(TypeCase types, DocumentCard card, SharedParts parts) {
    this.types = types;
    this.card = card;
    this.seal = Optional.empty();
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
  public TypeCase types() {
    return types;
  }

  /// A new last page.
  ///
  /// @param width in points
  /// @param height in points
  public Canvas page(float width, float height) {
    var page = new PDPage(new PDRectangle(width, height));
    page.getCOSObject().setItem(COSName.RESOURCES, fonts.resources());
    page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
    page.getCOSObject().setInt(COSName.STRUCT_PARENTS, pages.size());
    document.addPage(page);
    var canvas = new Canvas(this, page.getCOSObject(), width, height);
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

  /// Writes the file; call once.
  public void save(OutputStream out) throws IOException {
    fonts.finish();
    for (Canvas canvas : pages) {
      var content =
          new PDStream(document, new ByteArrayInputStream(canvas.content()), COSName.FLATE_DECODE);
      canvas.page().setItem(COSName.CONTENTS, content);
    }
    finishSeal();
    finishStructure();
    finishCatalog();
    if (!attachments.isEmpty()) {
      new Attachments(document, card.identity().issued()).put(attachments);
    }
    document.setVersion(1.7f);
    if (shared.isEmpty() && seal.isEmpty()) {
      document.setDocumentId(((long) card.identity().code().hashCode() << 16) ^ pages.size());
      document.save(out);
      return;
    }
    var catalog = document.getDocumentCatalog().getCOSObject();
    var about = document.getDocumentInformation().getCOSObject();
    var writer = shared.map(parts -> new ObjectWriter(parts.frozen())).orElseGet(ObjectWriter::new);
    writer.finish(catalog, about, seal, out);
  }

  /// Registers the letters of a run and returns the name of its font.
  String use(Run run) {
    return fonts.use(run);
  }

  /// Registers the file's picture and returns its name.
  String use(Picture picture) {
    return fonts.use(picture);
  }

  /// Registers a plate and returns its name.
  String use(Plate plate) {
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
      var catalog = document.getDocumentCatalog().getCOSObject();
      var page = pages.getFirst().page();
      sealTag = Optional.of(field.put(catalog, page, root, pages.size()));
    }
  }

  private void finishCatalog() throws IOException {
    var catalog = document.getDocumentCatalog();
    catalog.setLanguage(card.language().toLanguageTag());
    catalog.getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, structure);
    var marks = new COSDictionary();
    marks.setBoolean(COSName.getPDFName("Marked"), true);
    catalog.getCOSObject().setItem(COSName.MARK_INFO, marks);
    var viewing = new PDViewerPreferences(new COSDictionary());
    viewing.setDisplayDocTitle(true);
    catalog.setViewerPreferences(viewing);
    COSArray intents = shared.isPresent() ? shared.get().intents() : OutputIntents.of(document);
    catalog.getCOSObject().setItem(COSName.OUTPUT_INTENTS, intents);
    catalog.setMetadata(
        new PDMetadata(document, new ByteArrayInputStream(XmpPacket.bytes(card, pages.size()))));
    var about = document.getDocumentInformation();
    about.setTitle(card.title());
    about.setAuthor(card.creator());
    about.setCreator("Balai");
    about.setProducer("Balai");
    var issued = GregorianCalendar.from(card.identity().issued().withNano(0));
    about.setCreationDate(issued);
    about.setModificationDate(issued);
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
