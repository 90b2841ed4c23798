package id.balai.service.batches;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.fixture.ChildProgram;
import id.balai.service.papers.ContentKey;
import id.balai.service.papers.Paper;
import id.balai.service.papers.PaperType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Batches that are stopped, killed and taken up again, with real files.
final class BatchTest {

  private static final Instant NOW = Instant.parse("2024-10-07T02:00:00Z");

  @TempDir Path folder;

  private final List<String> written = new ArrayList<>();

  @Test
  void aStoppedBatchLeavesWholeFilesAndGoesOnWhereItStopped() throws IOException {
    BatchResult stopped = new Batch(folder).write(papers(20), NOW, stopAfter(7));
    assertThat(stopped).isInstanceOf(BatchResult.Stopped.class);
    assertThat(names()).hasSize(7);

    written.clear();
    BatchResult done = new Batch(folder).write(papers(20), NOW, Progress.UNSEEN);

    assertThat(done)
        .isInstanceOfSatisfying(
            BatchResult.Done.class, whole -> assertThat(whole.kept()).isEqualTo(7));
    assertThat(written).hasSize(13).doesNotContain("a-6.pdf");
    assertThat(names()).hasSize(20);
  }

  @Test
  void aFileThatWasChangedLostOrHasNewContentIsWrittenAgain() throws IOException {
    new Batch(folder).write(papers(5), NOW, Progress.UNSEEN);
    Files.writeString(folder.resolve("a-1.pdf"), "paper one!");
    Files.delete(folder.resolve("a-2.pdf"));
    written.clear();
    List<Paper> papers = new ArrayList<>(papers(5));
    papers.set(3, paper("a-3.pdf", "new"));

    new Batch(folder).write(papers, NOW, Progress.UNSEEN);

    assertThat(written).containsExactly("a-1.pdf", "a-2.pdf", "a-3.pdf");
    assertThat(folder.resolve("a-3.pdf")).hasContent("new");
    assertThat(folder.resolve("a-1.pdf")).hasContent("paper 1");
  }

  @Test
  void aPaperThatFailsLeavesNoHalfFile() throws IOException {
    var papers = new ArrayList<>(papers(2));
    papers.add(
        new Paper(
            PaperType.CERTIFICATES,
            "b.pdf",
            out -> {
              out.write(1);
              throw new IOException("disk full");
            }));
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> new Batch(folder).write(papers, NOW, Progress.UNSEEN))
        .isInstanceOf(IOException.class);
    assertThat(names()).containsExactly("a-0.pdf", "a-1.pdf");
  }

  @Test
  void partsOfAKilledProgramAreSweptAwayButNotThoseOfARunningOne() throws IOException {
    Path old = Files.writeString(folder.resolve(".balai-1.part"), "half");
    Files.setLastModifiedTime(old, FileTime.from(NOW.minus(Duration.ofMinutes(5))));
    Path fresh = Files.writeString(folder.resolve(".balai-2.part"), "half");
    Files.setLastModifiedTime(fresh, FileTime.from(NOW));
    new Batch(folder).write(papers(1), NOW, Progress.UNSEEN);
    assertThat(old).doesNotExist();
    assertThat(fresh).exists();
  }

  @Test
  void aKilledBatchLeavesWholeFilesOnlyAndIsTakenUpAgain() throws Exception {
    Process program = start();
    while (names().size() < 40) {
      assertThat(program.isAlive()).as("still writing").isTrue();
      TimeUnit.MILLISECONDS.sleep(1);
    }
    program.destroyForcibly();
    assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
    List<String> whole = names();
    for (String name : whole) {
      assertThat(folder.resolve(name)).hasSize(WritingProgram.SIZE);
    }
    BatchResult done = new Batch(folder).write(WritingProgram.papers(), NOW, Progress.UNSEEN);
    assertThat(done)
        .isInstanceOfSatisfying(
            BatchResult.Done.class,
            all -> assertThat(all.kept()).isBetween(whole.size() - 1, whole.size()));
    assertThat(names()).hasSize(WritingProgram.COUNT);
  }

  @Test
  void anInterruptedProgramStopsAtAWholeFileAndSaysSo() throws Exception {
    Process program = start();
    while (names().size() < 40) {
      assertThat(program.isAlive()).as("still writing").isTrue();
      TimeUnit.MILLISECONDS.sleep(1);
    }
    program.destroy();
    assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
    try (Stream<Path> parts = Files.list(folder)) {
      assertThat(parts.filter(part -> part.toString().endsWith(".part"))).isEmpty();
    }
    assertThat(names().size()).isBetween(40, WritingProgram.COUNT - 1);
  }

  @Test
  void equalContentHasEqualKeysAndOtherContentAnother() {
    record Content(String a, List<Integer> b, Optional<Instant> c) {}
    String key = ContentKey.of(new Content("x", List.of(1, 2), Optional.of(NOW)));
    assertThat(ContentKey.of(new Content("x", List.of(1, 2), Optional.of(NOW)))).isEqualTo(key);
    assertThat(ContentKey.of(new Content("x", List.of(12), Optional.of(NOW)))).isNotEqualTo(key);
    assertThat(ContentKey.of(new Content("x", List.of(1, 2), Optional.empty()))).isNotEqualTo(key);
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            ChildProgram.command(WritingProgram.class, List.of(), List.of(folder.toString())))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private List<Paper> papers(int count) {
    return IntStream.range(0, count).mapToObj(i -> paper("a-" + i + ".pdf", "paper " + i)).toList();
  }

  private Paper paper(String name, String text) {
    return new Paper(
        PaperType.CERTIFICATES,
        name,
        out -> {
          written.add(name);
          out.write(text.getBytes(StandardCharsets.UTF_8));
        },
        Optional.of(ContentKey.of(text)));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".pdf"))
          .sorted()
          .toList();
    }
  }

  private static Progress stopAfter(int files) {
    return new Progress() {
      private int done;

      @Override
      public void at(int now, int total) {
        done = now;
      }

      @Override
      public boolean isStopped() {
        return done >= files;
      }
    };
  }
}
