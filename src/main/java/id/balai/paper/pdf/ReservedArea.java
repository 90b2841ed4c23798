package id.balai.paper.pdf;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A place for a visible signature that somebody makes elsewhere. Lengths are points from the lower
/// left corner of the page.
///
/// @param page from 1
/// @param sign the character that stands there to be found
/// @param name of the official as printed
record ReservedArea(
    int page, float left, float bottom, float width, float height, String sign, String name) {

  static final String FILE = "tempat-tte.json";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// The places for machines.
  static String text(List<ReservedArea> places) {
    ObjectNode root = JSON.createObjectNode();
    root.put("jenis", "tempat-tanda-tangan");
    ArrayNode all = root.putArray("tempat");
    for (ReservedArea place : places) {
      all.addObject()
          .put("halaman", place.page())
          .put("kiri", rounded(place.left()))
          .put("bawah", rounded(place.bottom()))
          .put("lebar", rounded(place.width()))
          .put("tinggi", rounded(place.height()))
          .put("tanda", place.sign())
          .put("nama", place.name());
    }
    return JSON.writeValueAsString(root);
  }

  /// A tenth of a point is finer than any signing service places a picture.
  private static double rounded(float points) {
    return Math.round(points * 10) / 10.0;
  }
}
