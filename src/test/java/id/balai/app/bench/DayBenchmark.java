package id.balai.app.bench;

import id.balai.domain.dataprotection.FolderTree;
import id.balai.fixture.ChildProgram;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A simulated day, by `balai simulate` as a program of its own: on one laptop with its own
/// database, or with many laptops at one PostgreSQL that forces every commit to disk, all on this
/// same computer. Beside it the physical limit, a forced append to the same disk.
///
/// Arguments: kiosks and people; and for a PostgreSQL how many times as fast as people they go, and
/// how many of a hundred sign.
public final class DayBenchmark {

  private static final int APPENDS = 500;

  private DayBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("balai-bench");
    var words =
        new ArrayList<>(
            List.of(
                "simulate",
                "--out",
                folder.resolve("out").toString(),
                "--kiosks",
                arguments[0],
                "--people",
                arguments[1]));
    if (arguments.length == 2) {
      played(words, folder);
    } else {
      words.addAll(List.of("--pace", arguments[2], "--signing", arguments[3]));
      try (var server = ForcingPostgres.start()) {
        words.addAll(
            0,
            List.of(
                "--database",
                server.getJdbcUrl("postgres", "postgres"),
                "--data",
                folder.resolve("data").toString()));
        played(words, folder);
      }
    }
    FolderTree.delete(folder);
  }

  private static void played(List<String> words, Path folder) throws Exception {
    List<String> command = ChildProgram.command("id.balai.app.Launcher", List.of("-Xmx3g"), words);
    Process day =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    day.getOutputStream().close();
    String said = new String(day.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int exit = day.waitFor();
    String figures = said.lines().filter(line -> line.startsWith("{")).findFirst().orElseThrow();
    print(JsonMapper.shared().readTree(figures), folder);
    if (exit != 0) {
      throw new IllegalStateException("not everybody was recorded once: " + exit);
    }
  }

  private static void print(JsonNode day, Path folder) throws IOException {
    System.out.println("| ms | p50 | p95 | p99 | longest |");
    System.out.println("|---|---|---|---|---|");
    times(day, "frameToCodeMs", "frame to code");
    times(day, "codeToAnswerMs", "code to answer of the stored attendance");
    times(day, "frameToAnswerMs", "**frame to answer**");
    times(day, "signatureToAnswerMs", "signature to answer");
    System.out.println(limit(folder).row("physical limit: 512 bytes forced to disk"));
    System.out.println("| of the day | |");
    System.out.println("|---|---|");
    row("people recorded, each once", day, "attendances", "");
    row("signatures", day, "signatures", "");
    row("the doors were played in", day, "doorsSeconds", " s");
    row("papers", day, "papersSeconds", " s");
    row("archive", day, "archiveSeconds", " s");
    row("papers in the archive", day, "archivePapers", "");
    row("processor time of everything", day, "cpuSeconds", " s");
    row("memory", day, "memoryMb", " MB");
    row("disk", day, "diskMb", " MB");
    row("longest queue at people's own pace", day, "longestQueue", " people");
    row("longest wait in it", day, "longestWaitSeconds", " s");
  }

  private static void times(JsonNode day, String name, String words) {
    JsonNode row = day.get(name);
    System.out.printf(
        Locale.ROOT,
        "| %s | %s | %s | %s | %s |%n",
        words,
        row.get("p50"),
        row.get("p95"),
        row.get("p99"),
        row.get("longest"));
  }

  private static void row(String words, JsonNode day, String name, String unit) {
    System.out.println("| " + words + " | " + day.get(name) + unit + " |");
  }

  private static Times limit(Path folder) throws IOException {
    var times = new Times(APPENDS);
    try (var appends = new ForcedAppends(folder.resolve("limit"))) {
      for (int i = 0; i < APPENDS; i++) {
        times.add(appends.once());
      }
    }
    return times;
  }
}
