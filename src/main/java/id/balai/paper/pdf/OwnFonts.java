package id.balai.paper.pdf;

import id.balai.paper.type.Face;
import id.balai.paper.type.FontSet;
import id.balai.paper.type.Run;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/// Fonts embedded with the letters that were registered, and plates.
final class OwnFonts implements Fonts {

  private final PDDocument document;
  private final FontSet types;
  private final PDResources resources = new PDResources();
  private final Map<Face, PDType0Font> fonts = new EnumMap<>(Face.class);
  private final IdentityHashMap<FormXObject, String> plates = new IdentityHashMap<>();
  private final Set<String> pictures = new HashSet<>();

  OwnFonts(PDDocument document, FontSet types) {
    this.document = document;
    this.types = types;
  }

  @Override
  public String use(Run run) {
    PDType0Font font = fonts.computeIfAbsent(run.face(), this::embed);
    for (int letter : run.letters()) {
      font.addToSubset(letter);
    }
    return run.face().name();
  }

  @Override
  public String use(Picture picture) {
    if (pictures.add(picture.name())) {
      var name = COSName.getPDFName(picture.name());
      try {
        resources.put(name, LosslessFactory.createFromImage(document, picture.pixels()));
      } catch (IOException e) {
        throw new UncheckedIOException("the emblem cannot be embedded", e);
      }
    }
    return picture.name();
  }

  @Override
  public Optional<String> name(FormXObject plate) {
    return Optional.ofNullable(plates.get(plate));
  }

  @Override
  public void put(FormXObject plate, byte[] words) {
    String name = "P" + plates.size();
    plates.put(plate, name);
    try {
      if (plate.hasArt()) {
        COSDictionary own = new ForeignParts(document).ornaments(plate.resources());
        form(plate, name + FormXObject.ART, plate.art(), own);
      }
      form(plate, name + FormXObject.WORDS, words, lettersOnly());
    } catch (IOException e) {
      throw new UncheckedIOException("a plate cannot be embedded", e);
    }
  }

  /// The fonts without the plates themselves, so that no plate holds itself.
  private COSDictionary lettersOnly() {
    var letters = new COSDictionary();
    letters.setItem(COSName.FONT, resources.getCOSObject().getItem(COSName.FONT));
    return letters;
  }

  private void form(FormXObject plate, String name, byte[] content, COSDictionary own)
      throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    stream.setItem(COSName.TYPE, COSName.XOBJECT);
    stream.setItem(COSName.SUBTYPE, COSName.FORM);
    stream.setItem(COSName.BBOX, new PDRectangle(plate.width(), plate.height()).getCOSArray());
    stream.setItem(COSName.RESOURCES, own);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content);
    }
    resources.put(COSName.getPDFName(name), new PDFormXObject(stream));
  }

  private PDType0Font embed(Face face) {
    try {
      var font = PDType0Font.load(document, types.typeface(face).font(), true);
      resources.put(COSName.getPDFName(face.name()), font);
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException("the font " + face + " cannot be embedded", e);
    }
  }

  @Override
  public COSDictionary resources() {
    return resources.getCOSObject();
  }

  @Override
  public void finish() {
    try {
      for (PDType0Font font : fonts.values()) {
        font.subset();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a font cannot be embedded", e);
    }
  }
}
