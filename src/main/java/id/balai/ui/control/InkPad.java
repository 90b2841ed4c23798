package id.balai.ui.control;

import id.balai.domain.signature.CapturedInk;
import id.balai.domain.signature.Dynamics;
import id.balai.domain.signature.Ink;
import id.balai.domain.signature.InkPoint;
import id.balai.domain.signature.Stroke;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// Takes a signature by finger, mouse or pen (all of them arrive as mouse events) and paints it as
/// it is drawn. What it gives are the strokes, never a picture. A pad whose size changes keeps its
/// ink and scales it.
public final class InkPad extends Region {

  private static final PseudoClass CLOSED = PseudoClass.getPseudoClass("closed");
  private static final int HUNDREDTHS = 100;

  private final Clock clock;
  private final InkTiles paper = new InkTiles();
  private final Rectangle pen = new Rectangle();
  private final InkPainter painter = new InkPainter(paper);
  private final List<Stroke> strokes = new ArrayList<>();
  private final List<List<Long>> times = new ArrayList<>();
  private final ReadOnlyBooleanWrapper inked = new ReadOnlyBooleanWrapper(this, "inked");
  private Sheet sheet = new Sheet(0, 0);
  private @Nullable StrokeRecorder growing;
  private @Nullable Instant startedAt;

  /// An empty pad.
  ///
  /// @param clock gives the time of every touch
  public InkPad(Clock clock) {
    this.clock = clock;
    pen.getStyleClass().add("pen");
    pen.setManaged(false);
    pen.setVisible(false);
    pen.fillProperty().subscribe(this::dip);
    getStyleClass().add("ink-pad");
    setAccessibleRole(AccessibleRole.NODE);
    getChildren().addAll(pen, paper);
    disabledProperty().subscribe(closed -> pseudoClassStateChanged(CLOSED, closed));
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
  }

  /// Whether there is any ink.
  public ReadOnlyBooleanProperty inkedProperty() {
    return inked.getReadOnlyProperty();
  }

  /// What a hand drew; empty while it drew nothing. A stroke that is still being drawn is in it.
  public Optional<CapturedInk> captured() {
    return Optional.ofNullable(startedAt)
        .flatMap(started -> ink().map(ink -> new CapturedInk(ink, started, dynamics())));
  }

  /// What stands on the pad, drawn or shown; empty while there is no ink.
  Optional<Ink> ink() {
    var all = new ArrayList<>(strokes);
    if (growing != null) {
      all.add(growing.stroke());
    }
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Ink(
                (int) Math.ceil(sheet.width * HUNDREDTHS),
                (int) Math.ceil(sheet.height * HUNDREDTHS),
                all));
  }

  private Optional<Dynamics> dynamics() {
    var all = new ArrayList<>(times);
    if (growing != null) {
      all.add(growing.times());
    }
    return all.isEmpty() ? Optional.empty() : Optional.of(Dynamics.since(all));
  }

  /// Takes all ink away.
  public void clear() {
    strokes.clear();
    times.clear();
    growing = null;
    startedAt = null;
    repaint();
    inked.set(false);
  }

  /// Shows stored ink in place of what is on the pad.
  public void show(Ink ink) {
    clear();
    sheet = new Sheet((double) ink.width() / HUNDREDTHS, (double) ink.height() / HUNDREDTHS);
    strokes.addAll(ink.strokes());
    inked.set(true);
    repaint();
  }

  /// Takes the colour that css gives the pen.
  private void dip(Paint colour) {
    paper.dip(colour);
    repaint();
  }

  private void press(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    finish();
    if (strokes.isEmpty()) {
      sheet = new Sheet(getWidth(), getHeight());
      startedAt = clock.instant();
    }
    growing = new StrokeRecorder(padX(event), padY(event), clock.millis());
    painter.grow(growing.points());
    inked.set(true);
    event.consume();
  }

  private void drag(MouseEvent event) {
    StrokeRecorder stroke = growing;
    if (stroke != null) {
      stroke
          .moved(padX(event), padY(event), clock.millis())
          .ifPresent(_ -> painter.grow(stroke.points()));
      event.consume();
    }
  }

  private void release(MouseEvent event) {
    StrokeRecorder stroke = growing;
    if (stroke != null && event.getButton() == MouseButton.PRIMARY) {
      stroke
          .lifted(padX(event), padY(event), clock.millis())
          .ifPresent(_ -> painter.grow(stroke.points()));
      finish();
      event.consume();
    }
  }

  /// Ends the stroke that is being drawn; none is ever dropped.
  private void finish() {
    if (growing != null) {
      List<InkPoint> points = growing.points();
      painter.finish(points);
      strokes.add(growing.stroke());
      times.add(growing.times());
      growing = null;
    }
  }

  private double padX(MouseEvent event) {
    return Math.clamp(event.getX(), 0, getWidth()) / scale();
  }

  private double padY(MouseEvent event) {
    return Math.clamp(event.getY(), 0, getHeight()) / scale();
  }

  private double scale() {
    boolean hasBoth = sheet.width > 0 && sheet.height > 0 && getWidth() > 0 && getHeight() > 0;
    return hasBoth ? Math.min(getWidth() / sheet.width, getHeight() / sheet.height) : 1;
  }

  private void repaint() {
    paper.clear(scale());
    strokes.forEach(stroke -> painter.paint(stroke.points()));
    if (growing != null) {
      List<InkPoint> points = growing.points();
      for (int n = 1; n <= points.size(); n++) {
        painter.grow(points.subList(0, n));
      }
    }
  }

  @Override
  protected void layoutChildren() {
    if (paper.getWidth() != getWidth() || paper.getHeight() != getHeight()) {
      paper.fit(getWidth(), getHeight());
      repaint();
    }
  }

  /// The size of the pad on which the ink began, in pixels.
  private record Sheet(double width, double height) {}
}
