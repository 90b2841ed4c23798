package id.balai.ui.console.documents;

import id.balai.domain.document.PagePicture;
import id.balai.domain.document.PaperPreview;
import id.balai.paper.BenchPapers;
import id.balai.paper.preview.PdfPreview;
import id.balai.ui.task.Tasks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;

/// Measures how long a page of a long attendance sheet takes to be seen after it was turned to, by
/// somebody who looks at each page for a while, beside what it costs to draw one that was never
/// drawn before: that is the wait without pages drawn ahead.
public final class PreviewBenchmark {

  private static final int WIDTH = 620;
  private static final int HEIGHT = 950;
  private static final int WARM_UP = 3;

  private PreviewBenchmark() {}

  /// @param args rows of the sheet (usual: 390, about 25 pages), and how long each page is looked
  ///   at in ms (usual: 400)
  public static void main(String[] args) throws Exception {
    int rows = args.length > 0 ? Integer.parseInt(args[0]) : 390;
    int look = args.length > 1 ? Integer.parseInt(args[1]) : 400;
    Path file = Files.createTempFile("balai-", ".pdf");
    file.toFile().deleteOnExit();
    BenchPapers.sheet(file, rows);
    Platform.startup(() -> {});
    try (ExecutorService background = Executors.newSingleThreadExecutor()) {
      for (int round = 0; round < WARM_UP; round++) {
        cold(file);
      }
      double[] cold = cold(file);
      double[] turns = turns(file, look, background);
      System.out.printf("%d pages of %d rows, %d pixels wide%n", cold.length, rows, WIDTH);
      say("page drawn cold", cold);
      say("page turned to", turns);
    }
    Platform.exit();
  }

  private static double[] cold(Path file) throws IOException {
    try (PaperPreview.Opened opened = new PdfPreview().open(file)) {
      var took = new double[opened.count()];
      for (int page = 0; page < took.length; page++) {
        long from = System.nanoTime();
        opened.picture(page, WIDTH);
        took[page] = since(from);
      }
      return took;
    }
  }

  private static double[] turns(Path file, int look, ExecutorService background)
      throws InterruptedException {
    var model = new PreviewViewModel(new PdfPreview(), Tasks.onScreen(background));
    seen(
        model,
        () -> {
          model.room(WIDTH, HEIGHT);
          model.show(() -> file);
        });
    var took = new double[model.countProperty().get() - 1];
    for (int at = 0; at < took.length; at++) {
      TimeUnit.MILLISECONDS.sleep(look);
      int next = at + 1;
      took[at] = seen(model, () -> model.turn(next));
    }
    return took;
  }

  /// Does something on the screen's thread and waits until another page is seen.
  ///
  /// @return the time between both, in ms
  private static double seen(PreviewViewModel model, Runnable action) throws InterruptedException {
    var done = new CountDownLatch(1);
    var took = new double[1];
    Platform.runLater(
        () -> {
          long from = System.nanoTime();
          model
              .pictureProperty()
              .addListener(
                  new ChangeListener<Optional<PagePicture>>() {
                    @Override
                    public void changed(
                        ObservableValue<? extends Optional<PagePicture>> of,
                        Optional<PagePicture> before,
                        Optional<PagePicture> now) {
                      if (now.isPresent()) {
                        took[0] = since(from);
                        model.pictureProperty().removeListener(this);
                        done.countDown();
                      }
                    }
                  });
          action.run();
        });
    done.await();
    return took[0];
  }

  private static double since(long from) {
    return (System.nanoTime() - from) / 1e6;
  }

  private static void say(String what, double[] took) {
    double[] sorted = took.clone();
    Arrays.sort(sorted);
    System.out.printf(
        "%-16s p50 %8.2f ms   p95 %8.2f ms%n",
        what, sorted[sorted.length / 2], sorted[(int) Math.ceil(sorted.length * 0.95) - 1]);
  }
}
