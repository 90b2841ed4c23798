package id.balai.service.archiving;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A table as JSON, and what its columns mean as a data package (Frictionless Table Schema).
final class JsonTable {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final List<String> TABLES =
      List.of(
          "peserta",
          "kehadiran",
          "keluar-masuk",
          "kehadiran-dibatalkan",
          "tanda-tangan",
          "tanda-tangan-dibatalkan",
          "sertifikat",
          "tte");

  private JsonTable() {}

  /// The head of a table.
  static List<String> columns(ArchiveWords words, String table) {
    return List.of(words.text("columns." + table).split(" ", -1));
  }

  /// One object a row; every value is text, as in the CSV.
  static String text(List<String> head, List<List<String>> rows) {
    ArrayNode all = JSON.createArrayNode();
    for (List<String> row : rows) {
      ObjectNode object = all.addObject();
      for (int i = 0; i < head.size(); i++) {
        object.put(head.get(i), row.get(i));
      }
    }
    return pretty(all);
  }

  /// The description of the tables, with words for every column.
  static String description(ArchiveWords words) {
    ObjectNode root = JSON.createObjectNode();
    root.put("profile", "tabular-data-package").put("name", "kegiatan");
    ArrayNode resources = root.putArray("resources");
    for (String table : TABLES) {
      ObjectNode resource = resources.addObject();
      resource.put("name", table).put("path", table + ".csv").put("encoding", "utf-8");
      resource.put("description", words.text("table." + table));
      ArrayNode fields = resource.putObject("schema").putArray("fields");
      for (String column : columns(words, table)) {
        fields
            .addObject()
            .put("name", column)
            .put("type", "string")
            .put("description", words.text("column." + column));
      }
    }
    return pretty(root);
  }

  private static String pretty(Object node) {
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(node) + "\n";
  }
}
