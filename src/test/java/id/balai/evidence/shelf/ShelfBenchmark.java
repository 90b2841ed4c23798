package id.balai.evidence.shelf;

import id.balai.domain.evidence.ShelfAnswer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/// Measures how long shelves of different sizes take to answer, beside a plain search through the
/// tables themselves. The last row says by which power of the archives each column grows.
///
/// Arguments: people in each archive, and the numbers of archives.
public final class ShelfBenchmark {

  private static final int QUESTIONS = 50;

  private ShelfBenchmark() {}

  /// What a shelf costs.
  ///
  /// @param times in milliseconds: the index made, the first answer of a new program, an answer at
  ///   the median and the longest, the plain search
  /// @param indexBytes how large the index is on disk
  private record Row(int archives, List<Double> times, long indexBytes) {}

  public static void main(String[] args) throws IOException {
    int people = Integer.parseInt(args[0]);
    System.out.printf(
        "| archives of %d people | index made, ms | index, MB | first answer of a new program, ms"
            + " | answer, median | answer, longest | tables read without an index |%n",
        people);
    System.out.println("|---|---|---|---|---|---|---|");
    var rows = new ArrayList<Row>();
    for (String size : List.of(args).subList(1, args.length)) {
      Row row = measured(Integer.parseInt(size), people);
      rows.add(row);
      System.out.printf(
          Locale.ROOT,
          "| %,d | %.0f | %.1f | %.1f | %.1f | %.1f | %.1f |%n",
          row.archives,
          row.times.get(0),
          row.indexBytes / 1e6,
          row.times.get(1),
          row.times.get(2),
          row.times.get(3),
          row.times.get(4));
    }
    Row first = rows.getFirst();
    Row last = rows.getLast();
    double grown = Math.log((double) last.archives / first.archives);
    var line = new StringBuilder("| power of the archives |");
    for (int i = 0; i < first.times.size(); i++) {
      double power = Math.log(last.times.get(i) / first.times.get(i)) / grown;
      line.append(String.format(Locale.ROOT, " %.2f |", power));
      if (i == 0) {
        power = Math.log((double) last.indexBytes / first.indexBytes) / grown;
        line.append(String.format(Locale.ROOT, " %.2f |", power));
      }
    }
    System.out.println(line);
  }

  private static Row measured(int archives, int people) throws IOException {
    Path folder = Files.createTempDirectory("balai-shelf-");
    try {
      for (int i = 0; i < archives; i++) {
        write(folder.resolve("arsip-" + i), i, people);
      }
      var times = new ArrayList<Double>();
      times.add(timed(() -> new IndexedShelf().find(folder, "zzzz", 200)));
      times.add(timed(() -> new IndexedShelf().find(folder, name(0, 17), 200)));
      var shelf = new IndexedShelf();
      var answers = new ArrayList<Double>();
      for (int i = 0; i < QUESTIONS; i++) {
        String asked = name(i % archives, i);
        answers.add(timed(() -> onlyHit(shelf.find(folder, asked, 200))));
      }
      Collections.sort(answers);
      times.add(answers.get(QUESTIONS / 2));
      times.add(answers.getLast());
      times.add(timed(() -> plain(folder)));
      return new Row(archives, times, Files.size(folder.resolve(ShelfIndex.FILE)));
    } finally {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(one);
        }
      }
    }
  }

  private static String name(int archive, int person) {
    return "nama%04d orang%03d".formatted(archive, person);
  }

  private static void onlyHit(ShelfAnswer answer) {
    if (answer.hits().size() != 1) {
      throw new IllegalStateException("found " + answer.hits().size());
    }
  }

  /// What is measured.
  private interface Work {
    void done() throws IOException;
  }

  private static double timed(Work work) throws IOException {
    long start = System.nanoTime();
    work.done();
    return (System.nanoTime() - start) / 1e6;
  }

  private static double plain(Path folder) throws IOException {
    long start = System.nanoTime();
    int found = 0;
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path table : all.filter(one -> one.endsWith("peserta.json")).toList()) {
        found += Files.readString(table).contains("Nama0000 Orang017") ? 1 : 0;
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
}
