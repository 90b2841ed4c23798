package id.balai.ui.console.documents;

import id.balai.domain.document.PagePicture;
import id.balai.domain.document.PaperPreview;
import id.balai.ui.task.Tasks;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One paper as it will print, a page at a time. Pages are drawn in the background; the next and
/// the one before are drawn ahead, so that turning needs no wait.
public final class PreviewViewModel {

  private static final Logger LOG = LoggerFactory.getLogger(PreviewViewModel.class);

  private static final int WIDEST = 2400;

  private final PaperPreview previews;
  private final Tasks tasks;
  private final PageCache cache = new PageCache();
  private final Set<Integer> underWay = new HashSet<>();
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NOTHING);
  private final ReadOnlyObjectWrapper<Optional<PagePicture>> picture =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
  private Optional<PaperPreview.Opened> opened = Optional.empty();
  private Zoom zoom = Zoom.PAGE;
  private double roomWidth = 600;
  private double roomHeight = 800;
  private int paper;

  /// What is seen.
  public enum State {
    NOTHING,
    LOADING,
    SHOWN,
    FAILED
  }

  /// How large a page is seen.
  public enum Zoom {
    /// The whole page.
    PAGE,
    /// As wide as the room.
    WIDTH
  }

  public PreviewViewModel(PaperPreview previews, Tasks tasks) {
    this.previews = previews;
    this.tasks = tasks;
  }

  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// The page that is seen; empty until it is drawn.
  public ReadOnlyObjectProperty<Optional<PagePicture>> pictureProperty() {
    return picture.getReadOnlyProperty();
  }

  /// Number of the page, from 0.
  public ReadOnlyIntegerProperty pageProperty() {
    return page.getReadOnlyProperty();
  }

  /// How many pages there are.
  public ReadOnlyIntegerProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  /// Shows a paper from its first page.
  ///
  /// @param pdf makes the file; called in the background
  public void show(Callable<Path> pdf) {
    clear();
    state.set(State.LOADING);
    int asked = paper;
    tasks.run(
        () -> previews.open(pdf.call()),
        now -> arrived(asked, now),
        broken -> {
          if (asked == paper) {
            LOG.warn("a paper cannot be previewed", broken);
            state.set(State.FAILED);
          }
        });
  }

  /// Shows nothing.
  public void clear() {
    paper++;
    opened.ifPresent(PaperPreview.Opened::close);
    opened = Optional.empty();
    cache.clear();
    underWay.clear();
    picture.set(Optional.empty());
    count.set(0);
    page.set(0);
    state.set(State.NOTHING);
  }

  /// Turns to a page; beyond the ends is the end.
  public void turn(int to) {
    page.set(Math.clamp(to, 0, Math.max(0, count.get() - 1)));
    draw();
  }

  /// The room in which a page is seen, in pixels.
  public void room(double width, double height) {
    if (width > 0 && height > 0) {
      roomWidth = width;
      roomHeight = height;
      tasks.show(this::draw);
    }
  }

  public void zoom(Zoom wanted) {
    zoom = wanted;
    draw();
  }

  private void arrived(int asked, PaperPreview.Opened now) {
    if (asked != paper) {
      now.close();
      return;
    }
    opened = Optional.of(now);
    count.set(now.count());
    draw();
  }

  /// Shows the page if it is drawn, has it drawn if not, and its neighbours after it.
  private void draw() {
    opened.ifPresent(
        shown -> {
          int now = page.get();
          wanted(shown, now);
          if (now + 1 < count.get()) {
            wanted(shown, now + 1);
          }
          if (now > 0) {
            wanted(shown, now - 1);
          }
        });
  }

  private void wanted(PaperPreview.Opened shown, int number) {
    int width = width(shown, number);
    Optional<PagePicture> drawn = cache.find(number, width);
    if (drawn.isPresent()) {
      seen(number, drawn.get());
    } else if (underWay.add(number)) {
      int asked = paper;
      tasks.run(
          () -> shown.picture(number, width),
          done -> drawn(asked, number, width, done),
          broken -> failed(asked, number, broken));
    }
  }

  private void drawn(int asked, int number, int width, PagePicture done) {
    if (asked == paper) {
      underWay.remove(number);
      cache.put(number, width, done);
      seen(number, done);
      opened
          .filter(shown -> number == page.get() && width != width(shown, number))
          .ifPresent(shown -> wanted(shown, number));
    }
  }

  private void failed(int asked, int number, Exception broken) {
    if (asked == paper) {
      underWay.remove(number);
      if (number == page.get()) {
        LOG.warn("a page cannot be drawn", broken);
        state.set(State.FAILED);
      }
    }
  }

  private void seen(int number, PagePicture drawn) {
    if (number == page.get()) {
      picture.set(Optional.of(drawn));
      state.set(State.SHOWN);
    }
  }

  private int width(PaperPreview.Opened shown, int number) {
    double fits = roomHeight / shown.proportion(number);
    double width = zoom == Zoom.WIDTH ? roomWidth : Math.min(roomWidth, fits);
    return Math.clamp(Math.round(width), 50, WIDEST);
  }
}
