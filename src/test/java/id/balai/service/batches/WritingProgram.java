package id.balai.service.batches;

import id.balai.service.papers.ContentKey;
import id.balai.service.papers.Paper;
import id.balai.service.papers.PaperType;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

/// A program that writes a long batch into a folder and stops it at a signal, as commands do.
public final class WritingProgram {

  static final int COUNT = 4000;
  static final int SIZE = 40_000;

  private WritingProgram() {}

  public static void main(String[] words) throws IOException {
    var isWanted = new AtomicBoolean();
    var done = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  isWanted.set(true);
                  try {
                    done.await();
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                }));
    try {
      new Batch(Path.of(words[0]))
          .write(
              papers(),
              Instant.EPOCH,
              new Progress() {
                @Override
                public void at(int now, int total) {}

                @Override
                public boolean isStopped() {
                  return isWanted.get();
                }
              });
    } finally {
      done.countDown();
    }
  }

  static List<Paper> papers() {
    return IntStream.range(0, COUNT)
        .mapToObj(
            i ->
                new Paper(
                    PaperType.CERTIFICATES,
                    String.format("s-%04d.pdf", i),
                    out -> {
                      for (int byteAt = 0; byteAt < SIZE; byteAt++) {
                        out.write(i + byteAt);
                      }
                    },
                    Optional.of(ContentKey.of(i))))
        .toList();
  }
}
