package id.balai.evidence.shelf;

import id.balai.domain.evidence.ShelfAnswer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/// Measures how long a shelf takes to answer, beside a plain search through the tables themselves.
public final class ShelfBenchmark {

  private static final int QUESTIONS = 50;

  private ShelfBenchmark() {}

  /// @param args archives, 1000 where nothing is said, and people in each, 300
  public static void main(String[] args) throws IOException {
    int archives = args.length > 0 ? Integer.parseInt(args[0]) : 1_000;
    int people = args.length > 1 ? Integer.parseInt(args[1]) : 300;
    Path folder = Files.createTempDirectory("balai-shelf-");
    try {
      for (int i = 0; i < archives; i++) {
        write(folder.resolve("arsip-" + i), i, people);
      }
      long start = System.nanoTime();
      new IndexedShelf().find(folder, "zzzz", 200);
      row("index made", (System.nanoTime() - start) / 1e6);
      start = System.nanoTime();
      new IndexedShelf().find(folder, "nama0042 orang017", 200);
      row("first answer of a new program", (System.nanoTime() - start) / 1e6);
      var shelf = new IndexedShelf();
      var times = new double[QUESTIONS];
      for (int i = 0; i < QUESTIONS; i++) {
        start = System.nanoTime();
        ShelfAnswer answer = shelf.find(folder, "nama%04d orang%03d".formatted(i, i % people), 200);
        times[i] = (System.nanoTime() - start) / 1e6;
        if (answer.hits().size() != 1) {
          throw new IllegalStateException("found " + answer.hits().size());
        }
      }
      Arrays.sort(times);
      row("answer, median", times[QUESTIONS / 2]);
      row("answer, longest", times[QUESTIONS - 1]);
      row("tables read without an index", plain(folder));
    } finally {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(one);
        }
      }
    }
  }

  private static double plain(Path folder) throws IOException {
    long start = System.nanoTime();
    int found = 0;
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path table : all.filter(one -> one.endsWith("peserta.json")).toList()) {
        found += Files.readString(table).contains("Nama0042 Orang017") ? 1 : 0;
      }
    }
    return found == 0 ? -1 : (System.nanoTime() - start) / 1e6;
  }

  private static void write(Path place, int number, int people) throws IOException {
    var random = new Random(number);
    Path tables = Files.createDirectories(place.resolve("data/data"));
    Files.writeString(
        place.resolve("segel.json"), "{\"kode\":\"K-%d\",\"nama\":\"Kegiatan\"}".formatted(number));
    var rows = new StringBuilder("[");
    for (int i = 0; i < people; i++) {
      rows.append(
          """
          %s{"nomor":"%d","nama":"Nama%04d Orang%03d, S.Pd.","jabatan":"Guru","instansi":"SD %d",\
          "nomor_identitas":"NIP:%018d"}\
          """
              .formatted(i == 0 ? "" : ",", i, number, i, i % 40, random.nextLong(1L << 59)));
    }
    Files.writeString(tables.resolve("peserta.json"), rows.append(']'));
  }

  @SuppressWarnings("SystemOut")
  private static void row(String what, double millis) {
    System.out.println(String.format(Locale.ROOT, "| %s | %.0f ms |", what, millis));
  }
}
