package id.balai.evidence.verify;

import id.balai.domain.evidence.PageSpot;
import id.balai.domain.evidence.SigningPlace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.text.PDFTextStripper;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads which places a paper of ours keeps free for signatures: it says so in a file inside.
final class ReservedPlaces {

  private static final String FILE = "tempat-tte.json";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private ReservedPlaces() {}

  /// How far a signature may reach over, in points; places are rounded where they are written down.
  private static final float ROUNDING = 0.5f;

  /// The places in their order; none where the paper keeps none or is none of ours.
  static List<SigningPlace> in(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return read(document, new PDFTextStripper().getText(document));
    } catch (IOException | JacksonException e) {
      return List.of();
    }
  }

  /// The places in their order, without a look at where else their signs stand.
  static List<SigningPlace> kept(PDDocument document) {
    try {
      return read(document, "");
    } catch (IOException | JacksonException e) {
      return List.of();
    }
  }

  /// Whether a spot lies inside a place.
  static boolean isInside(PageSpot spot, SigningPlace place) {
    return spot.page() == place.page()
        && spot.left() >= place.left() - ROUNDING
        && spot.bottom() >= place.bottom() - ROUNDING
        && spot.left() + spot.width() <= place.left() + place.width() + ROUNDING
        && spot.bottom() + spot.height() <= place.bottom() + place.height() + ROUNDING;
  }

  private static List<SigningPlace> read(PDDocument document, String text) throws IOException {
    var places = new ArrayList<SigningPlace>();
    for (JsonNode place : JSON.readTree(attached(document)).path("tempat")) {
      String sign = place.path("tanda").asString("");
      places.add(
          new SigningPlace(
              place.path("halaman").asInt(0),
              place.path("kiri").floatValue(0),
              place.path("bawah").floatValue(0),
              place.path("lebar").floatValue(0),
              place.path("tinggi").floatValue(0),
              sign,
              place.path("nama").asString(""),
              text.indexOf(sign) >= 0 && text.indexOf(sign) == text.lastIndexOf(sign)));
    }
    return places;
  }

  private static byte[] attached(PDDocument document) throws IOException {
    var names = document.getDocumentCatalog().getNames();
    if (names == null || names.getEmbeddedFiles() == null) {
      throw new IOException("nothing inside");
    }
    Map<String, PDComplexFileSpecification> files = names.getEmbeddedFiles().getNames();
    PDComplexFileSpecification file = files == null ? null : files.get(FILE);
    if (file == null || file.getEmbeddedFile() == null) {
      throw new IOException("no places inside");
    }
    return file.getEmbeddedFile().toByteArray();
  }
}
