import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Says in one line how many branches of a room the tests reach, by the table that `mvn -Pcoverage
/// verify` writes. The first argument is the table, the second the room's package.
final class BranchShare {
  private static final int PACKAGE = 1;
  private static final int MISSED = 5;
  private static final int COVERED = 6;

  private BranchShare() {}

  public static void main(String[] arguments) throws IOException {
    long missed = 0;
    long covered = 0;
    for (String line : Files.readAllLines(Path.of(arguments[0]))) {
      String[] cells = line.split(",", -1);
      if ((cells[PACKAGE] + ".").startsWith(arguments[1] + ".")) {
        missed += Long.parseLong(cells[MISSED]);
        covered += Long.parseLong(cells[COVERED]);
      }
    }
    long all = missed + covered;
    if (all == 0) {
      throw new IOException("no branches of " + arguments[1] + " in " + arguments[0]);
    }
    BigDecimal share =
        BigDecimal.valueOf(100 * covered).divide(BigDecimal.valueOf(all), 1, RoundingMode.DOWN);
    String text = "Branches of %s that tests reach: %d of %d, %s %%";
    System.out.println(String.format(Locale.ROOT, text, arguments[1], covered, all, share));
  }
}
