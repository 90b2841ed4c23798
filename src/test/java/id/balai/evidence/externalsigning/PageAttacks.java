package id.balai.evidence.externalsigning;

import static id.balai.evidence.externalsigning.Attack.signed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/// Changes to pages and to the document around them.
final class PageAttacks {

  private PageAttacks() {}

  static List<Attack> all() {
    return List.of(
        signed("content replaced", d -> content(d, "BT ET")),
        signed("content drawn over", d -> appended(d, "q 1 g 100 100 300 200 re f Q")),
        signed("a white word in white", d -> appended(d, "q 1 g 100 100 1 1 re f Q")),
        signed("resources replaced", PageAttacks::resources),
        signed("one font replaced", PageAttacks::font),
        signed("a drawing replaced", PageAttacks::drawing),
        signed(
            "page added",
            d -> {
              d.addPage(new PDPage());
              Brush.touch(d, d.getPages().getCOSObject());
            }),
        signed(
            "page removed and another put in its place",
            d -> {
              d.removePage(0);
              d.addPage(new PDPage());
              Brush.touch(d, d.getPages().getCOSObject());
            }),
        signed(
            "page turned",
            d -> {
              d.getPage(0).setRotation(180);
              Brush.touch(d, d.getPage(0).getCOSObject());
            }),
        box(COSName.MEDIA_BOX),
        box(COSName.CROP_BOX),
        box(COSName.TRIM_BOX),
        page("UserUnit", new org.apache.pdfbox.cos.COSFloat(2)),
        page("AA", new COSDictionary()),
        page("PieceInfo", new COSDictionary()),
        page("Group", new COSDictionary()),
        page("Thumb", new COSDictionary()),
        signed(
            "what runs when it is opened",
            d -> {
              d.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('halo')"));
              Brush.touch(d);
            }),
        catalogue("OCProperties", new COSDictionary()),
        catalogue("Perms", new COSDictionary()),
        catalogue("Names", new COSDictionary()),
        catalogue("Outlines", new COSDictionary()),
        catalogue("PageLabels", new COSDictionary()),
        catalogue("ViewerPreferences", new COSDictionary()),
        catalogue("Lang", new COSString("en")),
        catalogue("MarkInfo", new COSDictionary()),
        catalogue("AF", new COSArray()),
        catalogue("OutputIntents", new COSArray()),
        catalogue("StructTreeRoot", new COSDictionary()),
        catalogue("Collection", new COSDictionary()),
        catalogue("Requirements", new COSArray()),
        form("NeedAppearances", COSBoolean.TRUE),
        form("XFA", new COSString("<xdp/>")),
        form("CO", new COSArray()),
        signed(
            "the office's seal taken off the list",
            d -> {
              Brush.form(d).getCOSArray(COSName.FIELDS).remove(0);
              Brush.touch(d, Brush.form(d));
            }),
        signed("other words for who hears it read", PageAttacks::spoken),
        signed("another title in the metadata", PageAttacks::metadata),
        signed(
            "another title in the summary",
            d -> {
              d.getDocumentInformation().setTitle("Surat Keputusan");
              d.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            }),
        signed("another file inside", PageAttacks::attached));
  }

  private static Attack page(String key, COSBase value) {
    return signed(
        "page with /" + key,
        d -> {
          d.getPage(0).getCOSObject().setItem(COSName.getPDFName(key), value);
          Brush.touch(d, d.getPage(0).getCOSObject());
        });
  }

  private static Attack box(COSName key) {
    return signed(
        "page with another /" + key.getName(),
        d -> {
          var half = new PDRectangle(0, 0, 400, 400);
          d.getPage(0).getCOSObject().setItem(key, half.getCOSArray());
          Brush.touch(d, d.getPage(0).getCOSObject());
        });
  }

  private static Attack catalogue(String key, COSBase value) {
    return signed(
        "catalogue with another /" + key,
        d -> {
          Brush.catalogue(d).setItem(COSName.getPDFName(key), value);
          Brush.touch(d);
        });
  }

  private static Attack form(String key, COSBase value) {
    return signed(
        "form with /" + key,
        d -> {
          Brush.form(d).setItem(COSName.getPDFName(key), value);
          Brush.touch(d, Brush.form(d));
        });
  }

  private static void content(PDDocument document, String content) throws Exception {
    document.getPage(0).getCOSObject().setItem(COSName.CONTENTS, Brush.stream(document, content));
    Brush.touch(document, document.getPage(0).getCOSObject());
  }

  private static void appended(PDDocument document, String content) throws Exception {
    COSDictionary page = document.getPage(0).getCOSObject();
    var all = new COSArray();
    all.add(page.getItem(COSName.CONTENTS));
    all.add(Brush.stream(document, content));
    page.setItem(COSName.CONTENTS, all);
    Brush.touch(document, page);
  }

  private static void resources(PDDocument document) {
    document.getPage(0).getCOSObject().setItem(COSName.RESOURCES, new COSDictionary());
    Brush.touch(document, document.getPage(0).getCOSObject());
  }

  private static void font(PDDocument document) {
    COSDictionary resources = document.getPage(0).getResources().getCOSObject();
    COSDictionary fonts = resources.getCOSDictionary(COSName.FONT);
    COSName first = fonts.keySet().iterator().next();
    COSDictionary font = fonts.getCOSDictionary(first);
    font.setItem(COSName.ENCODING, COSName.IDENTITY_V);
    Brush.touch(document, font);
  }

  /// The stream of the first form, or else of the first font, says something else.
  private static void drawing(PDDocument document) throws Exception {
    COSDictionary resources = document.getPage(0).getResources().getCOSObject();
    COSDictionary forms = resources.getCOSDictionary(COSName.XOBJECT);
    COSStream stream =
        forms == null
            ? document.getPage(0).getCOSObject().getCOSStream(COSName.CONTENTS)
            : forms.getCOSStream(forms.keySet().iterator().next());
    try (var out = stream.createOutputStream()) {
      out.write("q Q".getBytes(StandardCharsets.US_ASCII));
    }
    Brush.touch(document, stream);
  }

  private static void spoken(PDDocument document) {
    COSDictionary tree = Brush.catalogue(document).getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    COSBase kids = tree.getDictionaryObject(COSName.K);
    COSDictionary first =
        kids instanceof COSArray array ? (COSDictionary) array.getObject(0) : (COSDictionary) kids;
    first.setString(COSName.ACTUAL_TEXT, "Lulus dengan pujian");
    Brush.touch(document, first);
  }

  private static void metadata(PDDocument document) throws Exception {
    COSStream packet = Brush.catalogue(document).getCOSStream(COSName.METADATA);
    String text = packet.toTextString();
    try (var out = packet.createOutputStream()) {
      out.write(
          text.replaceFirst("(<rdf:li[^>]*>)", "$1Surat Keputusan ")
              .getBytes(StandardCharsets.UTF_8));
    }
    Brush.touch(document, packet);
  }

  private static void attached(PDDocument document) throws Exception {
    var files = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
    COSStream file = files.values().iterator().next().getEmbeddedFile().getCOSObject();
    try (var out = file.createOutputStream()) {
      out.write("{\"jenis\":\"lain\"}".getBytes(StandardCharsets.US_ASCII));
    }
    Brush.touch(document, file);
  }
}
