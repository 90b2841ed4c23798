package id.balai.app.bench;

import id.balai.domain.badge.Badge;
import id.balai.domain.badge.BadgeCode;
import id.balai.domain.log.Books;
import id.balai.fixture.OpenStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// How long a badge and its person are looked up among few and among many.
///
/// Two scratch stores, open side by side and asked in turns. Their tables are filled past the
/// ledger, in bulk: recording a million people one by one would take hours and is not what is
/// measured.
///
/// Arguments: the two numbers of people (1000 and 1000000 when not said).
public final class LookUpBenchmark {
  private static final int ROUNDS = 40;
  private static final int LOOK_UPS = 500;

  private final Books books;
  private final List<BadgeCode> codes;
  private final Random random = new Random(7);
  private final Times badge = new Times(ROUNDS * LOOK_UPS);
  private final Times person = new Times(ROUNDS * LOOK_UPS);

  private LookUpBenchmark(Books books, List<BadgeCode> codes) {
    this.books = books;
    this.codes = codes;
  }

  public static void main(String[] arguments) throws IOException, SQLException {
    int few = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000;
    int many = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000_000;
    Path fewFolder = Files.createTempDirectory("balai-few");
    Path manyFolder = Files.createTempDirectory("balai-many");
    List<BadgeCode> fewCodes = new BulkPeople(fewFolder).fill(few);
    List<BadgeCode> manyCodes = new BulkPeople(manyFolder).fill(many);
    try (var fewStore = new OpenStore(fewFolder);
        var manyStore = new OpenStore(manyFolder)) {
      var small = new LookUpBenchmark(fewStore.store().books(), fewCodes);
      var large = new LookUpBenchmark(manyStore.store().books(), manyCodes);
      for (int round = -ROUNDS; round < ROUNDS; round++) {
        small.round(round >= 0);
        large.round(round >= 0);
      }
      print(few, small, many, large);
    }
    System.out.println(fewFolder + " " + manyFolder);
  }

  private void round(boolean isCounted) {
    for (int i = 0; i < LOOK_UPS; i++) {
      BadgeCode code = codes.get(random.nextInt(codes.size()));
      long start = System.nanoTime();
      var found = (Badge) books.badges().find(code).orElseThrow();
      long withBadge = System.nanoTime();
      var _ = books.participants().find(found.participant()).orElseThrow();
      if (isCounted) {
        badge.add(withBadge - start);
        person.add(System.nanoTime() - start);
      }
    }
  }

  private static void print(int few, LookUpBenchmark small, int many, LookUpBenchmark large) {
    System.out.println("| " + ROUNDS * LOOK_UPS + " look-ups, ms | p50 | p95 | p99 | longest |");
    System.out.println("|---|---|---|---|---|");
    System.out.println(small.badge.row("badge among " + few));
    System.out.println(large.badge.row("badge among " + many));
    System.out.println(small.person.row("badge and person among " + few));
    System.out.println(large.person.row("badge and person among " + many));
    System.out.println(ratio("badge", small.badge, large.badge));
    System.out.println(ratio("badge and person", small.person, large.person));
  }

  private static String ratio(String what, Times small, Times large) {
    return String.format(
        Locale.ROOT,
        "%s: %.2f times at p50, %.2f times in the mean",
        what,
        large.within(0.5) / small.within(0.5),
        large.mean() / small.mean());
  }
}
