package id.balai.ui.kiosk.projector;

import id.balai.service.signing.JointPlaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.layout.Region;

/// One page of a joint sheet, in as many columns as the paper has and in its order. A place stays
/// where it is for as long as the sheet has the same places, no matter who signs (R18).
final class PlaceGrid extends Region {

  /// More places than these have pages, so that names can be read in a hall.
  static final int ON_PAGE = 36;

  private static final int ONE_COLUMN = 1;
  private static final int TWO_COLUMNS = 8;

  /// One name in so many may be longer than the others.
  private static final int FEW = 6;

  private final List<PlaceCell> cells = new ArrayList<>();
  private int columns = 1;
  private int rows = 1;

  PlaceGrid() {
    getStyleClass().add("place-grid");
    setMinSize(0, 0);
  }

  /// How many pages so many places have.
  static int pages(int places) {
    return Math.max(1, Math.ceilDiv(places, ON_PAGE));
  }

  /// Shows a page.
  ///
  /// @param places all places of the sheet
  /// @param page from 0
  /// @param called whose turn it is
  void show(List<JointPlaces.Place> places, int page, Optional<UUID> called) {
    int first = page * ON_PAGE;
    List<JointPlaces.Place> shown =
        places.subList(Math.min(first, places.size()), Math.min(first + ON_PAGE, places.size()));
    columns = columns(places.size());
    // A last page that is not full has its cells where the others have them.
    rows = Math.max(1, Math.ceilDiv(Math.min(places.size(), ON_PAGE), columns));
    while (cells.size() > shown.size()) {
      cells.removeLast();
    }
    while (cells.size() < shown.size()) {
      cells.add(new PlaceCell());
    }
    for (int i = 0; i < shown.size(); i++) {
      JointPlaces.Place place = shown.get(i);
      boolean isCalled = called.filter(place.person().id()::equals).isPresent();
      cells.get(i).show(place, first + i + 1, isCalled);
    }
    getChildren().setAll(cells);
    requestLayout();
  }

  /// One column for one signer, two for up to eight, else three, as on the paper.
  private static int columns(int places) {
    if (places <= ONE_COLUMN) {
      return 1;
    }
    return places <= TWO_COLUMNS ? 2 : 3;
  }

  @Override
  protected void layoutChildren() {
    double gap = getHeight() / 90;
    double width = (getWidth() - gap * (columns - 1)) / columns;
    double height = (getHeight() - gap * (rows - 1)) / rows;
    double common = common(width, height);
    for (int i = 0; i < cells.size(); i++) {
      cells.get(i).setCommon(common);
      int column = i % columns;
      int row = i / columns;
      double x = column * (width + gap);
      double y = row * (height + gap);
      cells.get(i).resizeRelocate(snapPositionX(x), snapPositionY(y), width, height);
      cells.get(i).requestLayout();
    }
  }

  /// The type in which nearly all names fit; only the longest names stand in a smaller one.
  private double common(double width, double height) {
    double[] sizes =
        cells.stream().mapToDouble(cell -> cell.largest(width, height)).sorted().toArray();
    return sizes.length == 0 ? 1 : sizes[sizes.length / FEW];
  }
}
