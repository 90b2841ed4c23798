package id.balai.app.bench;

import id.balai.domain.dataprotection.FolderTree;
import id.balai.fixture.ChildProgram;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A simulated day of a large hall: `balai simulate` with many kiosks at one PostgreSQL that forces
/// every commit to disk, on this same computer.
///
/// Arguments: kiosks, people, how many times as fast as people they go, and how many of a hundred
/// sign.
public final class HallBenchmark {

  private HallBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("balai-bench");
    try (EmbeddedPostgres postgres =
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .start()) {
      List<String> command =
          ChildProgram.command(
              "id.balai.app.Launcher",
              List.of("-Xmx3g"),
              List.of(
                  "--database",
                  postgres.getJdbcUrl("postgres", "postgres"),
                  "--data",
                  folder.resolve("data").toString(),
                  "simulate",
                  "--out",
                  folder.resolve("out").toString(),
                  "--kiosks",
                  arguments[0],
                  "--people",
                  arguments[1],
                  "--pace",
                  arguments[2],
                  "--signing",
                  arguments[3]));
      Process day =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      day.getOutputStream().close();
      String said = new String(day.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int exit = day.waitFor();
      String figures = said.lines().filter(line -> line.startsWith("{")).findFirst().orElseThrow();
      print(JsonMapper.shared().readTree(figures), exit);
    }
    FolderTree.delete(folder);
  }

  private static void print(JsonNode day, int exit) {
    System.out.println("| of the day | p50 | p95 | p99 | longest |");
    System.out.println("|---|---|---|---|---|");
    for (String times : List.of("frameToAnswerMs", "codeToAnswerMs", "signatureToAnswerMs")) {
      JsonNode row = day.get(times);
      System.out.printf(
          "| %s | %s | %s | %s | %s |%n",
          times, row.get("p50"), row.get("p95"), row.get("p99"), row.get("longest"));
    }
    System.out.println("everybody once: " + (exit == 0) + ", " + day);
  }
}
