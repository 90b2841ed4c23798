package id.balai.scan.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.balai.scan.Luma;
import id.balai.scan.file.ImageFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// How many pictures of public sets each decoder reads, at each quarter turn, beside the least that
/// the sets' owners ask of their own decoders. The pictures are not part of the project.
///
/// Arguments: folders of an owner, named after it, with a folder for each set: pictures (PNG, JPEG;
/// others have to be converted) and beside each its text (`NAME.txt`) or bytes (`NAME.bin`). A set
/// whose name begins with `falsepositives` has no codes: there everything that is read is wrong.
public final class PictureSetsBenchmark {

  private static final Path MINIMA = Path.of("src/test/resources/frames/published-minima.csv");
  private static final List<Integer> TURNS = List.of(0, 90, 180, 270);

  private final Map<String, Decoder> decoders = new LinkedHashMap<>();
  private final Map<String, Integer> totals = new LinkedHashMap<>();
  private int asked;
  private int askedThorough;

  private PictureSetsBenchmark() {
    for (Map.Entry<String, Supplier<Decoder>> each : Decoders.all(List.of()).entrySet()) {
      decoders.put(each.getKey(), each.getValue().get());
    }
  }

  public static void main(String[] arguments) throws IOException {
    var bench = new PictureSetsBenchmark();
    System.out.println(
        "| set, turn | pictures | its owner asks: quick | thorough | "
            + String.join(" | ", bench.decoders.keySet())
            + " |");
    System.out.println("|---|---|---|---|" + "---|".repeat(bench.decoders.size()));
    for (String folder : arguments) {
      bench.owner(Path.of(folder));
    }
    System.out.printf(
        "| all that are asked for | | %d | %d | %s |%n",
        bench.asked,
        bench.askedThorough,
        String.join(" | ", bench.totals.values().stream().map(String::valueOf).toList()));
  }

  /// What an owner asks of a set at a turn.
  private record Minimum(int quick, int thorough) {}

  private static Optional<Minimum> minimum(String owner, String set, int turn) throws IOException {
    try (var rows = CsvReader.builder().ofNamedCsvRecord(MINIMA)) {
      for (NamedCsvRecord row : rows) {
        if (row.getField("owner").equals(owner)
            && row.getField("set").equals(set)
            && row.getField("turn").equals(String.valueOf(turn))) {
          return Optional.of(
              new Minimum(
                  Integer.parseInt(row.getField("quick")),
                  Integer.parseInt(row.getField("thorough"))));
        }
      }
    }
    return Optional.empty();
  }

  private void owner(Path folder) throws IOException {
    String owner = folder.getFileName().toString();
    try (Stream<Path> sets = Files.list(folder)) {
      for (Path set : sets.filter(Files::isDirectory).sorted().toList()) {
        set(owner, set);
      }
    }
  }

  private void set(String owner, Path folder) throws IOException {
    String name = folder.getFileName().toString();
    List<Path> pictures = pictures(folder);
    for (int turn : TURNS) {
      var read = new LinkedHashMap<String, Integer>();
      for (Path picture : pictures) {
        Luma frame = turned(ImageFiles.read(picture), turn);
        Optional<String> expected = expected(picture);
        decoders.forEach(
            (decoder, reader) -> {
              List<String> texts = reader.read(frame).texts();
              boolean isRead = expected.map(texts::contains).orElseGet(() -> !texts.isEmpty());
              read.merge(decoder, isRead ? 1 : 0, Integer::sum);
            });
      }
      Optional<Minimum> least = minimum(owner, name, turn);
      least.ifPresent(
          minimum -> {
            asked += minimum.quick;
            askedThorough += minimum.thorough;
            read.forEach((decoder, count) -> totals.merge(decoder, count, Integer::sum));
          });
      System.out.printf(
          "| %s %s, %d° | %d | %s | %s | %s |%n",
          owner,
          name,
          turn,
          pictures.size(),
          least.map(one -> String.valueOf(one.quick)).orElse("-"),
          least.map(one -> String.valueOf(one.thorough)).orElse("-"),
          String.join(" | ", read.values().stream().map(String::valueOf).toList()));
    }
  }

  private static List<Path> pictures(Path folder) throws IOException {
    var pictures = new ArrayList<Path>();
    try (var files = Files.newDirectoryStream(folder, "*.{png,jpg,jpeg,gif}")) {
      files.forEach(pictures::add);
    }
    pictures.sort(null);
    return pictures;
  }

  private static Optional<String> expected(Path picture) throws IOException {
    String name = picture.getFileName().toString();
    String stem = name.substring(0, name.indexOf('.'));
    Path text = picture.resolveSibling(stem + ".txt");
    if (Files.exists(text)) {
      return Optional.of(Files.readString(text));
    }
    Path bytes = picture.resolveSibling(stem + ".bin");
    return Files.exists(bytes)
        ? Optional.of(new String(Files.readAllBytes(bytes), StandardCharsets.ISO_8859_1))
        : Optional.empty();
  }

  /// @param degrees clockwise: 0, 90, 180 or 270
  private static Luma turned(Luma frame, int degrees) {
    Luma turned = frame;
    for (int quarter = 0; quarter < degrees / 90; quarter++) {
      turned = quarterTurned(turned);
    }
    return turned;
  }

  private static Luma quarterTurned(Luma frame) {
    int width = frame.height();
    int height = frame.width();
    var pixels = new byte[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        pixels[y * width + x] = (byte) frame.at(y, frame.height() - 1 - x);
      }
    }
    return new Luma(pixels, width, height);
  }
}
