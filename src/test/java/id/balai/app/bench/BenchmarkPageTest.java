package id.balai.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page of figures, and what it has to have.
final class BenchmarkPageTest {

  private static final Path PAGE = Path.of("docs/benchmarks.md");

  @TempDir Path folder;

  @Test
  void newFiguresTakeThePlaceOfOldOnesAndLeaveWords() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("page.md"),
            """
            # Figures
            Words above.
            <!-- figures: At rest -->
            old
            <!-- end of figures -->
            Words below.
            """);
    BenchmarkPage page = BenchmarkPage.read(file);

    page.put("At rest", List.of("new", "newer"));
    page.put("Nobody asked before", List.of("first"));
    page.save();

    assertThat(Files.readAllLines(file))
        .containsExactly(
            "# Figures",
            "Words above.",
            "<!-- figures: At rest -->",
            "new",
            "newer",
            "<!-- end of figures -->",
            "Words below.",
            "",
            "## Nobody asked before",
            "",
            "<!-- figures: Nobody asked before -->",
            "first",
            "<!-- end of figures -->");
    assertThat(BenchmarkPage.read(file).figures("Nobody asked before")).contains(List.of("first"));
  }

  @Test
  void everyBenchmarkHasItsFiguresInThePage() throws IOException {
    BenchmarkPage page = BenchmarkPage.read(PAGE);

    assertThat(BenchmarkRuns.ALL)
        .allSatisfy(
            run ->
                assertThat(page.figures(run.title()))
                    .as(run.title())
                    .hasValueSatisfying(
                        lines ->
                            assertThat(lines.getFirst())
                                .startsWith("`" + run.command() + "`")
                                .containsPattern("20\\d\\d-\\d\\d-\\d\\d.*state [0-9a-f]{12}$")));
  }

  @Test
  void noFiguresAreOfABenchmarkThatIsNoMore() throws IOException {
    List<String> marks =
        Files.readAllLines(PAGE).stream()
            .filter(line -> line.startsWith("<!-- figures: "))
            .map(line -> line.replaceAll("<!-- figures: | -->", ""))
            .toList();

    assertThat(marks)
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(Stream.of("machine"), BenchmarkRuns.ALL.stream().map(BenchmarkRun::title))
                .toList());
  }

  @Test
  void aChangedLineOfTheCodeIsAnotherState() throws IOException {
    BenchmarkRun run = BenchmarkRun.of("Title", "app.bench.Nothing", "", "scan store");
    Files.createDirectories(folder.resolve("scan/deep"));
    Files.createDirectories(folder.resolve("store"));
    Path code = Files.writeString(folder.resolve("scan/deep/A.java"), "class A {}");
    String before = run.state(folder);
    Files.writeString(folder.resolve("elsewhere.java"), "class B {}");
    String other = run.state(folder);
    Files.writeString(code, "class A { }");

    assertThat(other).isEqualTo(before).hasSize(12);
    assertThat(run.state(folder)).isNotEqualTo(before);
  }

  @Test
  void whatIsMeasuredIsThere() throws IOException {
    for (BenchmarkRun run : BenchmarkRuns.ALL) {
      assertThat(run.state(Path.of("src/main/java/id/balai"))).hasSize(12);
      assertThat(Path.of("src/test/java", run.main().replace('.', '/') + ".java"))
          .as(run.title())
          .exists();
    }
  }
}
