package id.balai.ui.kiosk.projector;

import id.balai.service.signing.JointPlaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.layout.Region;

/// The places of a joint sheet in columns. A place stays where it is for as long as the sheet has
/// the same places (R18).
final class PlaceGrid extends Region {

  /// What of a cell's height its type is, and the sizes it may have, in pixels.
  private static final double TYPE = 0.135;

  private static final double SMALLEST = 10;
  private static final double LARGEST = 24;

  /// With more places only the names fit.
  private static final int MOST_OFFICES = 48;

  private static final double GAP = 8;

  private final List<PlaceCell> cells = new ArrayList<>();

  PlaceGrid() {
    getStyleClass().add("place-grid");
    setMinSize(0, 0);
  }

  void show(List<JointPlaces.Place> places) {
    if (places.size() != cells.size()) {
      cells.clear();
      places.forEach(_ -> cells.add(new PlaceCell()));
      getChildren().setAll(cells);
    }
    for (int i = 0; i < cells.size(); i++) {
      cells.get(i).show(places.get(i), places.size() <= MOST_OFFICES);
    }
    requestLayout();
  }

  private int columns() {
    int n = cells.size();
    double shape = getWidth() / Math.max(1, getHeight());
    return Math.clamp(Math.round(Math.sqrt(n * shape / 1.7)), 1, Math.max(1, n));
  }

  @Override
  protected void layoutChildren() {
    if (cells.isEmpty()) {
      return;
    }
    int columns = columns();
    int rows = Math.ceilDiv(cells.size(), columns);
    double width = (getWidth() - GAP * (columns - 1)) / columns;
    double height = (getHeight() - GAP * (rows - 1)) / rows;
    double size = Math.clamp(height * TYPE, SMALLEST, LARGEST);
    String style = String.format(Locale.ROOT, "-fx-font-size: %.1fpx;", size);
    for (int i = 0; i < cells.size(); i++) {
      PlaceCell cell = cells.get(i);
      if (!style.equals(cell.getStyle())) {
        cell.setStyle(style);
      }
      // The first places stand in the first column, as on the paper.
      int column = i / rows;
      double x = column * (width + GAP);
      double y = i % rows * (height + GAP);
      cell.resizeRelocate(snapPositionX(x), snapPositionY(y), width, height);
    }
  }
}
