package id.balai.evidence.log;

import id.balai.base.Sha256;
import id.balai.domain.evidence.Finding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// How long a log is checked: every link, and the tree over all entries.
public final class LogBenchmark {

  private static final int ROUNDS = 3;

  private LogBenchmark() {}

  /// `LogBenchmark 100000`: as many entries.
  public static void main(String[] arguments) {
    List<String> log = log(Integer.parseInt(arguments[0]));
    System.out.println("| | ms |");
    System.out.println("|---|---|");
    for (int round = 1; round <= ROUNDS; round++) {
      long start = System.nanoTime();
      var check = new LogCheck("log");
      log.forEach(check::take);
      byte[] root = check.tree().root();
      boolean holds =
          check.findings().stream().allMatch(f -> f.state() == Finding.State.HOLDS)
              && root.length == 32;
      if (!holds) {
        throw new IllegalStateException("a log that is right does not hold");
      }
      row("%d entries, time %d in one program".formatted(log.size(), round), start);
    }
    // Each entry is hashed twice: for the next one's link, and as a leaf of the tree.
    long start = System.nanoTime();
    for (String entry : log) {
      byte[] bytes = entry.getBytes(StandardCharsets.UTF_8);
      Sha256.of(bytes);
      Sha256.of(bytes);
    }
    row("physical limit: two SHA-256 of the same bytes", start);
  }

  private static void row(String what, long start) {
    System.out.println("| " + what + " | " + (System.nanoTime() - start) / 1_000_000 + " |");
  }

  private static List<String> log(int entries) {
    var log = new ArrayList<String>(entries);
    String previous = "0".repeat(64);
    for (int number = 1; number <= entries; number++) {
      String body =
          "{\"actor\":\"peserta\",\"at\":\"2024-10-07T01:14:00Z\",\"chain\":\"c\",\"fact\":{\"attendance\":{\"means\":\"BADGE\",\"number\":"
              + number
              + ",\"session\":\"SOS\",\"station\":\"Pintu"
              + " 1\"}},\"kind\":\"Attended\",\"left\":0,\"previous\":\""
              + previous
              + "\",\"sequence\":"
              + number
              + ",\"station\":\"Pintu 1\",\"zone\":\"Asia/Makassar\"}";
      log.add(body);
      previous = Sha256.hex(body.getBytes(StandardCharsets.UTF_8));
    }
    return log;
  }
}
