package id.balai.service.archiving;

import id.balai.domain.signature.Ink;
import id.balai.domain.signature.InkPoint;
import id.balai.domain.signature.Signature;
import id.balai.domain.signature.Stroke;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Signatures as files: a picture (SVG) and the strokes from which it can be drawn again (JSON).
/// The hand's timing is in neither (R42).
final class InkFiles {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private InkFiles() {}

  /// The name of a signature's files, without an ending.
  ///
  /// @param place of the signature in the order of signing, from 0
  static String name(int place) {
    return String.format(Locale.ROOT, "tanda-tangan-%04d", place + 1);
  }

  static void write(List<Signature> signatures, Path folder) throws IOException {
    for (int place = 0; place < signatures.size(); place++) {
      Ink ink = signatures.get(place).ink();
      write(folder.resolve(name(place) + ".svg"), svg(ink));
      write(folder.resolve(name(place) + ".json"), strokes(ink));
    }
  }

  private static void write(Path file, String text) throws IOException {
    LooseFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String svg(Ink ink) {
    var text = new StringBuilder();
    text.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
        .append(ink.width())
        .append(' ')
        .append(ink.height())
        .append("\" fill=\"none\" stroke=\"#1b2a6b\" stroke-linecap=\"round\"")
        .append(" stroke-linejoin=\"round\">\n");
    for (Stroke stroke : ink.strokes()) {
      double width = stroke.points().stream().mapToInt(InkPoint::width).average().orElse(200);
      text.append("<path stroke-width=\"")
          .append(String.format(Locale.ROOT, "%.0f", width))
          .append("\" d=\"");
      char command = 'M';
      for (InkPoint point : stroke.points()) {
        text.append(command).append(point.x()).append(' ').append(point.y());
        command = 'L';
      }
      if (stroke.points().size() == 1) {
        text.append("h0");
      }
      text.append("\"/>\n");
    }
    return text.append("</svg>\n").toString();
  }

  private static String strokes(Ink ink) {
    ObjectNode root = JSON.createObjectNode();
    root.put("lebar", ink.width()).put("tinggi", ink.height());
    ArrayNode strokes = root.putArray("goresan");
    for (Stroke stroke : ink.strokes()) {
      ArrayNode points = strokes.addArray();
      for (InkPoint point : stroke.points()) {
        points.addArray().add(point.x()).add(point.y()).add(point.width());
      }
    }
    return JSON.writeValueAsString(root) + "\n";
  }
}
