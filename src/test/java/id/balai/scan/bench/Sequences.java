package id.balai.scan.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.balai.domain.badge.ForeignKind;
import id.balai.domain.badge.Sighting;
import id.balai.scan.decode.QrDecoder;
import id.balai.scan.file.ImageFiles;
import id.balai.scan.presence.PresenceWindow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Plays the sequences of a folder, with a `labels.csv` of frames and an `events.csv` of what has
/// to be reported, through the live step and the presence window.
public final class Sequences {
  private static final long NANOS_PER_MILLI = 1_000_000;

  private Sequences() {}

  /// What the folder says has to be reported, by sequence.
  public static Map<String, List<Sighting>> expected(Path folder) throws IOException {
    Map<String, List<Sighting>> events = new TreeMap<>();
    for (NamedCsvRecord row : rows(folder.resolve("events.csv"))) {
      String text = row.getField("text");
      events
          .computeIfAbsent(row.getField("seq"), seq -> new ArrayList<>())
          .add(
              row.getField("kind").equals("foreign")
                  ? new Sighting.Foreign(ForeignKind.of(text))
                  : new Sighting.Badge(text));
    }
    return events;
  }

  /// What is reported, by sequence.
  public static Map<String, List<Sighting>> played(Path folder) throws IOException {
    Map<String, List<Sighting>> events = new TreeMap<>();
    Map<String, PresenceWindow> windows = new TreeMap<>();
    var decoder = new QrDecoder(() -> 0);
    for (NamedCsvRecord row : rows(folder.resolve("labels.csv"))) {
      String sequence = row.getField("seq");
      long nanos = Long.parseLong(row.getField("t_ms")) * NANOS_PER_MILLI;
      List<String> texts =
          decoder.decodeLive(ImageFiles.read(folder.resolve(row.getField("file"))));
      var window = windows.computeIfAbsent(sequence, seq -> PresenceWindow.forCamera());
      events.computeIfAbsent(sequence, seq -> new ArrayList<>()).addAll(window.read(texts, nanos));
    }
    return events;
  }

  private static List<NamedCsvRecord> rows(Path file) throws IOException {
    try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
      return rows.stream().toList();
    }
  }
}
