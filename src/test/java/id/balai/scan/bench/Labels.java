package id.balai.scan.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What the frames of a folder show, from its `labels.csv`.
public final class Labels {

  /// One frame.
  ///
  /// @param severity 0 (easy) to 1 (hard), within its kind
  public record Label(String file, String kind, double severity, Set<String> texts) {}

  private Labels() {}

  /// The rows of the file.
  public static List<Label> read(Path folder) throws IOException {
    List<Label> labels = new ArrayList<>();
    try (var rows = CsvReader.builder().ofNamedCsvRecord(folder.resolve("labels.csv"))) {
      for (var row : rows) {
        labels.add(
            new Label(
                row.getField("file"),
                row.getField("kind"),
                Double.parseDouble(row.getField("severity")),
                texts(row.getField("text"))));
      }
    }
    return labels;
  }

  private static Set<String> texts(String field) {
    return field.isEmpty() ? Set.of() : Set.of(field.replace("\\n", "\n").split("\\|"));
  }
}
