package id.balai.scan.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What the frames of a folder show, from its `labels.csv`.
public final class Labels {

  /// One frame.
  ///
  /// @param severity 0 (easy) to 1 (hard), within its kind
  /// @param corners of its first code: x and y of each in pixels; empty without a code
  public record Label(
      String file, String kind, double severity, Set<String> texts, List<Double> corners) {}

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
                texts(row.getField("text")),
                corners(row.getField("corners"))));
      }
    }
    return labels;
  }

  private static List<Double> corners(String field) {
    return Stream.of(field.split("[ |;]+"))
        .filter(number -> !number.isBlank())
        .limit(8)
        .map(Double::valueOf)
        .toList();
  }

  private static Set<String> texts(String field) {
    return field.isEmpty() ? Set.of() : Set.of(field.replace("\\n", "\n").split("\\|"));
  }
}
