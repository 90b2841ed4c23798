package id.balai.paper.pdf;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/// An element of the structure tree: what a piece of a paper is, for those who hear it read and for
/// those who search it. Children stand in reading order.
public final class Tag {

  private static final COSName ELEMENT = COSName.getPDFName("StructElem");

  /// Types that were used; to ask PDFBox for a name costs more than all else of an element.
  private static final Map<String, COSName> TYPES = new ConcurrentHashMap<>();

  private static final COSName OWNER = COSName.getPDFName("O");
  private static final COSName ATTRIBUTES = COSName.A;
  private static final COSName PLACEMENT = COSName.getPDFName("Placement");
  private static final COSName BLOCK = COSName.getPDFName("Block");

  private final String type;
  private final COSDictionary element = new COSDictionary();
  private final COSArray children = new COSArray();

  Tag(COSDictionary parent, String type) {
    this.type = type;
    element.setItem(COSName.TYPE, ELEMENT);
    element.setItem(COSName.S, TYPES.computeIfAbsent(type, COSName::getPDFName));
    element.setItem(COSName.P, parent);
    children.setDirect(true);
    element.setItem(COSName.K, children);
  }

  /// A new last child.
  ///
  /// @param type a standard structure type, for example `P`, `H1`, `Table`, `TD`
  public Tag child(String type) {
    var child = new Tag(element, type);
    children.add(child.element);
    return child;
  }

  /// A new last child that is a header cell of a column.
  public Tag columnHead() {
    Tag head = child("TH");
    var table = attributes("Table");
    table.setItem(COSName.getPDFName("Scope"), COSName.getPDFName("Column"));
    head.element.setItem(ATTRIBUTES, table);
    return head;
  }

  /// Says that this cell spans so many columns.
  public Tag spanning(int columns) {
    var table = attributes("Table");
    table.setInt(COSName.getPDFName("ColSpan"), columns);
    element.setItem(ATTRIBUTES, table);
    return this;
  }

  /// A new last child that is a picture.
  ///
  /// @param words what a reader says instead of showing it
  /// @param box left, bottom, right and top in points from the lower left corner of the page
  Tag figure(String words, float... box) {
    Tag figure = child("Figure");
    figure.element.setString(COSName.ALT, words);
    var layout = attributes("Layout");
    var corners = new COSArray();
    corners.setDirect(true);
    for (float corner : box) {
      corners.add(new COSFloat(Math.round(corner * 100) / 100f));
    }
    layout.setItem(COSName.BBOX, corners);
    layout.setItem(PLACEMENT, BLOCK);
    figure.element.setItem(ATTRIBUTES, layout);
    return figure;
  }

  /// Says that marked content `id` of `page` belongs to this element.
  void mark(COSDictionary page, int id) {
    COSBase home = element.getDictionaryObject(COSName.PG);
    if (home == null) {
      element.setItem(COSName.PG, page);
    }
    if (home == null || home.equals(page)) {
      children.add(COSInteger.get(id));
      return;
    }
    var elsewhere = new COSDictionary();
    elsewhere.setDirect(true);
    elsewhere.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
    elsewhere.setItem(COSName.PG, page);
    elsewhere.setInt(COSName.MCID, id);
    children.add(elsewhere);
  }

  /// Says that this element is an annotation of `page`.
  void refer(COSDictionary page, COSDictionary annotation) {
    var reference = new COSDictionary();
    reference.setDirect(true);
    reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
    reference.setItem(COSName.PG, page);
    reference.setItem(COSName.OBJ, annotation);
    element.setItem(COSName.PG, page);
    children.add(reference);
  }

  /// Its structure type.
  String type() {
    return type;
  }

  COSDictionary element() {
    return element;
  }

  private static COSDictionary attributes(String owner) {
    var attributes = new COSDictionary();
    attributes.setDirect(true);
    attributes.setItem(OWNER, TYPES.computeIfAbsent(owner, COSName::getPDFName));
    return attributes;
  }
}
