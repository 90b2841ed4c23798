package id.balai.evidence.verify;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/// Compares two revisions of a PDF object by object, from the catalogue down. Between them only
/// what signing needs may have come: the fields that [AddedFields] let pass and their widgets on
/// pages, their places in the structure, what later checks want (DSS), metadata.
final class RevisionComparison {

  private static final int MOST_STEPS = 2_000_000;

  private static final COSName TREE = COSName.STRUCT_TREE_ROOT;
  private static final COSName DSS = COSName.getPDFName("DSS");
  private static final COSName EXTENSIONS = COSName.getPDFName("Extensions");
  private static final COSName NUMBERS = COSName.getPDFName("ParentTreeNextKey");

  /// What may differ in the catalogue: it is neither seen nor read aloud.
  private static final Set<COSName> CATALOGUE =
      Set.of(DSS, EXTENSIONS, COSName.METADATA, COSName.VERSION);

  private static final Set<COSName> FORM = Set.of(COSName.SIG_FLAGS);

  /// How many elements the tree can find again.
  private static final Set<COSName> STRUCTURE = Set.of(NUMBERS);

  /// What new fields are drawn with; our own need neither.
  private static final Pattern DEFAULTS = Pattern.compile("AcroForm/(DR|DA)(/.*)?");

  private static final Pattern ANNOTATIONS = Pattern.compile("Page [0-9]+/Annots");

  private static final Pattern NUMBER_LIST =
      Pattern.compile("StructTreeRoot/ParentTree(/Kids/[0-9]+)*/Nums");

  private final PDDocument before;
  private final PDDocument after;
  private final AddedFields added;

  /// What may grow has one name, whichever way leads to it.
  private final IdentityHashMap<COSBase, String> names = new IdentityHashMap<>();

  private final Deque<Step> open = new ArrayDeque<>();
  private final IdentityHashMap<COSBase, Set<COSBase>> seen = new IdentityHashMap<>();

  RevisionComparison(PDDocument before, PDDocument after, AddedFields added) {
    this.before = before;
    this.after = after;
    this.added = added;
    COSDictionary catalogue = before.getDocumentCatalog().getCOSObject();
    name(catalogue.getDictionaryObject(COSName.ACRO_FORM), COSName.ACRO_FORM.getName());
    name(catalogue.getDictionaryObject(TREE), TREE.getName());
    int page = 0;
    for (PDPage one : before.getPages()) {
      page++;
      name(one.getCOSObject(), "Page " + page);
    }
  }

  private void name(@Nullable COSBase part, String path) {
    if (part != null) {
      names.put(part, path);
    }
  }

  /// Two objects to be compared.
  private record Step(@Nullable COSBase was, @Nullable COSBase is, String path) {}

  /// The first place at which something else was changed.
  ///
  /// @throws IOException when an object cannot be read, or there are too many
  Optional<String> firstChange() throws IOException {
    if (after.getDocument().getTrailer().containsKey(COSName.ENCRYPT)) {
      return Optional.of("Encrypt");
    }
    if (!AboutText.isSame(before, after)) {
      return Optional.of("Metadata");
    }
    COSDictionary catalogue = before.getDocumentCatalog().getCOSObject();
    dictionary(catalogue, after.getDocumentCatalog().getCOSObject(), "", CATALOGUE);
    for (int steps = 0; !open.isEmpty(); steps++) {
      if (steps > MOST_STEPS) {
        throw new IOException("more objects than a paper has");
      }
      Step step = open.pop();
      if (!isSame(step)) {
        return Optional.of(step.path());
      }
    }
    return Optional.empty();
  }

  private boolean isSame(Step step) throws IOException {
    COSBase was = plain(step.was());
    COSBase is = plain(step.is());
    if (was == null) {
      return is == null || mayAppear(is, step.path());
    }
    if (is == null) {
      return false;
    }
    boolean isNode = was instanceof COSDictionary || was instanceof COSArray;
    if (isNode && !isNew(was, is)) {
      return true;
    }
    if (was instanceof COSArray || is instanceof COSArray) {
      return isSame(list(was), list(is), step.path());
    }
    if (was instanceof COSStream one) {
      return is instanceof COSStream other && isSame(one, other, step.path());
    }
    if (was instanceof COSDictionary one) {
      return is instanceof COSDictionary other && isSame(one, other, step.path());
    }
    if (was instanceof COSString one) {
      return is instanceof COSString other && Arrays.equals(one.getBytes(), other.getBytes());
    }
    if (was instanceof COSNumber one) {
      return is instanceof COSNumber other
          && Float.compare(one.floatValue(), other.floatValue()) == 0
          && one.longValue() == other.longValue();
    }
    return was.equals(is);
  }

  /// Two objects are compared once, however often they refer to each other.
  private boolean isNew(COSBase was, COSBase is) {
    return seen.computeIfAbsent(was, _ -> Collections.newSetFromMap(new IdentityHashMap<>()))
        .add(is);
  }

  private boolean isSame(COSStream was, COSStream is, String path) throws IOException {
    try (InputStream one = was.createRawInputStream();
        InputStream other = is.createRawInputStream()) {
      if (!Arrays.equals(one.readAllBytes(), other.readAllBytes())) {
        return false;
      }
    }
    dictionary(was, is, path, Set.of(COSName.LENGTH));
    return true;
  }

  private boolean isSame(COSDictionary was, COSDictionary is, String way) {
    if (is instanceof COSStream) {
      return false;
    }
    String path = names.getOrDefault(was, way);
    Set<COSName> free =
        path.equals("AcroForm") ? FORM : path.equals(TREE.getName()) ? STRUCTURE : Set.of();
    dictionary(was, is, path, free);
    return true;
  }

  private void dictionary(COSDictionary was, COSDictionary is, String path, Set<COSName> free) {
    var keys = new LinkedHashSet<COSName>(was.keySet());
    keys.addAll(is.keySet());
    String prefix = path.isEmpty() ? "" : path + "/";
    for (COSName key : keys) {
      if (!free.contains(key)) {
        open.push(new Step(was.getItem(key), is.getItem(key), prefix + key.getName()));
      }
    }
  }

  /// A list may have grown where signature fields are listed; what it had stands first.
  private boolean isSame(COSArray was, COSArray is, String path) {
    if (is.size() < was.size()) {
      return false;
    }
    for (int at = 0; at < was.size(); at++) {
      open.push(new Step(was.get(at), is.get(at), path + "/" + at));
    }
    for (int at = was.size(); at < is.size(); at++) {
      if (!mayHaveGrown(path, plain(is.get(at)))) {
        return false;
      }
    }
    return true;
  }

  private boolean mayHaveGrown(String path, @Nullable COSBase item) {
    if (path.equals("AcroForm/Fields")) {
      return added.isField(item);
    }
    if (ANNOTATIONS.matcher(path).matches()) {
      return added.isWidget(item);
    }
    if (NUMBER_LIST.matcher(path).matches()) {
      return item instanceof COSNumber || added.isElement(item);
    }
    return isInTree(path) && added.isElement(item);
  }

  /// A page had no annotation before, or an element of the structure no child.
  private boolean mayAppear(@Nullable COSBase item, String path) {
    if (ANNOTATIONS.matcher(path).matches() && item instanceof COSArray list) {
      return isSame(new COSArray(), list, path);
    }
    return DEFAULTS.matcher(path).matches()
        || (isInTree(path) && path.endsWith("/K") && added.isElement(item));
  }

  private static boolean isInTree(String path) {
    return path.startsWith(TREE.getName() + "/");
  }

  /// One child of an element may stand without a list.
  private static COSArray list(COSBase item) {
    if (item instanceof COSArray list) {
      return list;
    }
    var list = new COSArray();
    list.add(item);
    return list;
  }

  private static @Nullable COSBase plain(@Nullable COSBase item) {
    COSBase plain = item instanceof COSObject object ? object.getObject() : item;
    return plain instanceof COSNull ? null : plain;
  }
}
