package id.balai.ui.console.documents;

import static org.assertj.core.api.Assertions.assertThat;

import id.balai.domain.document.PagePicture;
import id.balai.domain.document.PaperPreview;
import id.balai.fixture.AtOnce;
import id.balai.paper.BenchPapers;
import id.balai.paper.preview.PdfPreview;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Turning the pages of a real paper.
final class PreviewViewModelTest {

  private static final int PAGES = 4;

  @TempDir Path folder;

  private final List<Integer> drawn = new ArrayList<>();
  private boolean isDrawing = true;
  private final PreviewViewModel model = new PreviewViewModel(new Watched(), AtOnce.tasks());

  @BeforeEach
  void show() throws IOException {
    Path sheet = BenchPapers.sheet(folder.resolve("daftar-hadir.pdf"), 70);
    model.room(300, 450);
    model.show(() -> sheet);
    assertThat(model.countProperty().get()).isGreaterThanOrEqualTo(PAGES);
  }

  @Test
  void aNeighbourIsShownAtOnceFromMemory() {
    assertThat(drawn).containsExactly(0, 1);
    turnWithoutDrawing(1);
    model.turn(1);
    assertThat(drawn).containsExactly(0, 1, 2);
    turnWithoutDrawing(2);
    turnWithoutDrawing(1);
    turnWithoutDrawing(0);
  }

  @Test
  void aPageFarAwayIsDrawnWhenItIsTurnedToAndItsNeighboursBehindIt() {
    model.turn(PAGES - 1);
    assertThat(drawn.subList(2, drawn.size())).startsWith(PAGES - 1).contains(PAGES - 2);
    turnWithoutDrawing(PAGES - 2);
  }

  @Test
  void aPageThatCannotBeDrawnIsSaidAndTheOthersAreStillSeen() {
    isDrawing = false;
    model.turn(3);
    assertThat(model.stateProperty().get()).isEqualTo(PreviewViewModel.State.FAILED);
    model.turn(0);
    assertThat(model.stateProperty().get()).isEqualTo(PreviewViewModel.State.SHOWN);
  }

  /// Turns while nothing can be drawn: what is seen then was there before.
  private void turnWithoutDrawing(int page) {
    PagePicture before = model.pictureProperty().get().orElseThrow();
    isDrawing = false;
    model.turn(page);
    isDrawing = true;
    assertThat(model.pageProperty().get()).isEqualTo(page);
    assertThat(model.pictureProperty().get().orElseThrow()).isNotSameAs(before);
    assertThat(model.stateProperty().get()).isEqualTo(PreviewViewModel.State.SHOWN);
  }

  /// Real pages; notes which are drawn, and draws none while it may not.
  private final class Watched implements PaperPreview {

    @Override
    public Opened open(Path pdf) throws IOException {
      Opened real = new PdfPreview().open(pdf);
      return new Opened() {
        @Override
        public int count() {
          return real.count();
        }

        @Override
        public double proportion(int page) {
          return real.proportion(page);
        }

        @Override
        public PagePicture picture(int page, int width) throws IOException {
          if (!isDrawing) {
            throw new IOException("nothing is drawn now");
          }
          drawn.add(page);
          return real.picture(page, width);
        }

        @Override
        public void close() {
          real.close();
        }
      };
    }
  }
}
