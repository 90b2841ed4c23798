package id.balai.evidence.verify;

import id.balai.domain.evidence.PageSpot;
import id.balai.domain.evidence.SigningPlace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/// The signature fields that a later version of a paper has beyond the version that the office
/// sealed. One may be added for every place that the paper keeps free: inside that place, or
/// invisible. Time stamps may be added in any number; they are never seen.
final class AddedFields {

  private final List<SigningPlace> places;
  private final IdentityHashMap<COSBase, Integer> pages = new IdentityHashMap<>();
  private final List<AddedField> all = new ArrayList<>();
  private final Set<COSBase> parts = Collections.newSetFromMap(new IdentityHashMap<>());

  /// @throws UnreservedException when something was added that no place was kept for
  /// @throws IOException when the versions cannot be read
  AddedFields(PDDocument before, PDDocument after) throws IOException, UnreservedException {
    this.places = ReservedPlaces.kept(before);
    if (before.getNumberOfPages() != after.getNumberOfPages()) {
      throw new UnreservedException("Pages");
    }
    for (int page = 0; page < before.getNumberOfPages(); page++) {
      notePage(before, after, page);
    }
    List<COSBase> fields = fields(after);
    for (COSBase field :
        fields.subList(Math.min(fields(before).size(), fields.size()), fields.size())) {
      take(field);
    }
    requireNamesOnce(fields);
    requirePlaces();
    for (COSBase widget : pages.keySet()) {
      if (!parts.contains(widget)) {
        throw new UnreservedException("Annots");
      }
    }
  }

  /// Every one, in their order.
  List<AddedField> all() {
    return all;
  }

  /// Whether it is one of the fields: that very object of the file.
  @SuppressWarnings("ReferenceEquality")
  boolean isField(@Nullable COSBase item) {
    return all.stream().anyMatch(one -> one.field() == item);
  }

  /// Whether it is where such a field shows on a page.
  @SuppressWarnings("ReferenceEquality")
  boolean isWidget(@Nullable COSBase item) {
    return all.stream().anyMatch(one -> one.widget() == item);
  }

  /// Whether it is an element of the structure for such a field.
  boolean isElement(@Nullable COSBase item) {
    if (!(item instanceof COSDictionary element)) {
      return false;
    }
    if (COSName.getPDFName("OBJR").equals(element.getCOSName(COSName.TYPE))) {
      return isWidget(element.getDictionaryObject(COSName.OBJ));
    }
    return COSName.getPDFName("Form").equals(element.getCOSName(COSName.S))
        && FieldKeys.isPlainElement(element)
        && isElement(only(element.getDictionaryObject(COSName.K)));
  }

  /// Where they show.
  List<PageSpot> spots() {
    return all.stream().flatMap(one -> one.spot().stream()).toList();
  }

  private void notePage(PDDocument before, PDDocument after, int page) throws UnreservedException {
    List<COSBase> was = items(before.getPage(page).getCOSObject(), COSName.ANNOTS);
    List<COSBase> is = items(after.getPage(page).getCOSObject(), COSName.ANNOTS);
    for (int at = was.size(); at < is.size(); at++) {
      if (pages.put(is.get(at), page + 1) != null) {
        throw new UnreservedException("Annots");
      }
    }
  }

  private void take(@Nullable COSBase item) throws UnreservedException {
    if (!(item instanceof COSDictionary field)
        || !COSName.SIG.equals(field.getCOSName(COSName.FT))
        || !(field.getDictionaryObject(COSName.V) instanceof COSDictionary value)
        || value.getCOSArray(COSName.BYTERANGE) == null) {
      throw new UnreservedException("AcroForm/Fields");
    }
    COSDictionary widget = widget(field);
    if (!FieldKeys.isPlain(field) || !FieldKeys.isPlain(widget) || FieldKeys.certifies(value)) {
      throw new UnreservedException("AcroForm/Fields");
    }
    AppearanceLimits.check(widget);
    parts.add(field);
    parts.add(widget);
    all.add(new AddedField(field, widget, value, spot(widget)));
  }

  @SuppressWarnings("ReferenceEquality")
  private static COSDictionary widget(COSDictionary field) throws UnreservedException {
    if (!field.containsKey(COSName.KIDS)) {
      return field;
    }
    List<COSBase> kids = items(field, COSName.KIDS);
    if (kids.size() == 1 && kids.getFirst() instanceof COSDictionary kid && kid != field) {
      return kid;
    }
    throw new UnreservedException("AcroForm/Fields");
  }

  private Optional<PageSpot> spot(COSDictionary widget) throws UnreservedException {
    COSArray box = widget.getCOSArray(COSName.RECT);
    float[] corners = box == null ? new float[4] : box.toFloatArray();
    if (corners.length != 4) {
      throw new UnreservedException("Rect");
    }
    float width = Math.abs(corners[2] - corners[0]);
    float height = Math.abs(corners[3] - corners[1]);
    if (width == 0 && height == 0) {
      return Optional.empty();
    }
    Integer page = pages.get(widget);
    if (page == null || !FieldKeys.isShown(widget)) {
      throw new UnreservedException("Annots");
    }
    float left = Math.min(corners[0], corners[2]);
    float bottom = Math.min(corners[1], corners[3]);
    return Optional.of(new PageSpot(page, left, bottom, width, height));
  }

  private static void requireNamesOnce(List<COSBase> fields) throws UnreservedException {
    Set<String> names = new HashSet<>();
    for (COSBase field : fields) {
      String name = field instanceof COSDictionary one ? one.getString(COSName.T) : null;
      if (name == null || !names.add(name)) {
        throw new UnreservedException("AcroForm/Fields/T");
      }
    }
  }

  /// Every visible signature takes the place around it; invisible ones take places that are left.
  private void requirePlaces() throws UnreservedException {
    var free = new ArrayList<>(places);
    int invisible = 0;
    for (AddedField one : all) {
      boolean isStamp = FieldKeys.isStamp(one.value());
      if (one.spot().isEmpty()) {
        invisible += isStamp ? 0 : 1;
        continue;
      }
      PageSpot spot = one.spot().get();
      Optional<SigningPlace> around =
          free.stream().filter(place -> ReservedPlaces.isInside(spot, place)).findFirst();
      if (isStamp || around.isEmpty()) {
        throw new UnreservedException("Annots");
      }
      free.remove(around.get());
    }
    if (invisible > free.size()) {
      throw new UnreservedException("AcroForm/Fields");
    }
  }

  private static List<COSBase> fields(PDDocument document) {
    COSDictionary catalogue = document.getDocumentCatalog().getCOSObject();
    COSDictionary form = catalogue.getCOSDictionary(COSName.ACRO_FORM);
    return form == null ? List.of() : items(form, COSName.FIELDS);
  }

  private static List<COSBase> items(COSDictionary owner, COSName key) {
    COSArray array = owner.getCOSArray(key);
    var items = new ArrayList<COSBase>();
    for (int at = 0; array != null && at < array.size(); at++) {
      items.add(array.getObject(at));
    }
    return items;
  }

  private static @Nullable COSBase only(@Nullable COSBase kids) {
    return kids instanceof COSArray array && array.size() == 1 ? array.getObject(0) : kids;
  }
}
