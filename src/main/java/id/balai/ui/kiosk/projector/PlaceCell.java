package id.balai.ui.kiosk.projector;

import id.balai.service.signing.JointPlaces;
import id.balai.ui.control.InkPicture;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// One place of the sheet: number, name and office on the left, the signature on the right. What
/// stands in it never changes where it stands.
final class PlaceCell extends Region {

  private static final PseudoClass SIGNED = PseudoClass.getPseudoClass("signed");
  private static final PseudoClass CALLED = PseudoClass.getPseudoClass("called");

  /// What of the cell's width the words have.
  private static final double WORDS = 0.62;

  /// What of the words' height the name has, with an office under it.
  private static final double NAME = 0.62;

  private static final double OFFICE = 0.65;
  private static final double LARGEST = 1.8;
  private static final double STEP = 0.5;

  private final Text number = text("place-number");
  private final Text name = text("place-name");
  private final Text office = text("place-office");
  private final InkPicture ink = new InkPicture();
  private double common = Double.MAX_VALUE;

  PlaceCell() {
    getStyleClass().add("place");
    getChildren().addAll(number, name, office, ink);
  }

  /// @param place whose cell it is
  /// @param counted number of the place, from 1
  /// @param isCalled whether that person is called to the pad
  void show(JointPlaces.Place place, int counted, boolean isCalled) {
    number.setText(Integer.toString(counted));
    name.setText(place.signer().name());
    office.setText(place.signer().office());
    ink.show(place.signer().ink());
    pseudoClassStateChanged(SIGNED, place.isSigned());
    pseudoClassStateChanged(CALLED, isCalled);
    requestLayout();
  }

  /// The largest type in which the name fits a cell of this size, in pixels.
  double largest(double width, double height) {
    double em = number.getFont().getSize() / 0.7;
    return fit(name, wordsWidth(width, em), nameHeight(height, em), em * LARGEST);
  }

  /// Sets the type that names have where they fit, in pixels.
  void setCommon(double size) {
    common = size;
  }

  @Override
  protected void layoutChildren() {
    double em = number.getFont().getSize() / 0.7;
    double pad = pad(em);
    double width = wordsWidth(getWidth(), em);
    double forName = nameHeight(getHeight(), em);
    double size = fit(name, width, forName, Math.min(common, em * LARGEST));
    double nameHeight = put(name, width, size);
    boolean hasOffice = hasOffice(getHeight(), em);
    office.setVisible(hasOffice);
    double officeHeight = 0;
    if (hasOffice) {
      double left = getHeight() - 2 * pad - nameHeight;
      officeHeight = put(office, width, fit(office, width, left, size * OFFICE));
    }
    double start = pad + em * 1.7;
    double top = (getHeight() - nameHeight - officeHeight) / 2;
    number.relocate(pad, (getHeight() - number.getLayoutBounds().getHeight()) / 2);
    name.relocate(start, top);
    office.relocate(start, top + nameHeight);
    double inkStart = start + width + pad;
    ink.resizeRelocate(inkStart, pad / 2, getWidth() - inkStart - pad, getHeight() - pad);
  }

  private static double pad(double em) {
    return em * 0.3;
  }

  /// The number stands before the words.
  private static double wordsWidth(double width, double em) {
    return Math.max(1, width * WORDS - em * 1.7 - 2 * pad(em));
  }

  private double nameHeight(double height, double em) {
    double whole = height - 2 * pad(em);
    return hasOffice(height, em) ? whole * NAME : whole;
  }

  private boolean hasOffice(double height, double em) {
    return height > em * 3.4 && !office.getText().isBlank();
  }

  /// Lets words have a size.
  ///
  /// @return their height in pixels
  private static double put(Text words, double width, double size) {
    words.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.1fpx;", size));
    words.setWrappingWidth(width);
    return height(words, width, size);
  }

  private static double fit(Text words, double width, double height, double largest) {
    double size = largest;
    while (size > STEP && !fits(words, width, height, size)) {
      size -= STEP;
    }
    return size;
  }

  private static boolean fits(Text words, double width, double height, double size) {
    if (height(words, width, size) > height) {
      return false;
    }
    // A word that is wider than its line would be broken.
    for (String word : words.getText().split(" ", -1)) {
      if (measured(words, word, size).getLayoutBounds().getWidth() > width) {
        return false;
      }
    }
    return true;
  }

  private static double height(Text words, double width, double size) {
    Text all = measured(words, words.getText(), size);
    all.setWrappingWidth(width);
    return Math.ceil(all.getLayoutBounds().getHeight());
  }

  private static Text measured(Text like, String words, double size) {
    var text = new Text(words);
    text.setFont(new Font(like.getFont().getName(), size));
    return text;
  }

  private static Text text(String style) {
    var text = new Text();
    text.getStyleClass().add(style);
    text.setTextOrigin(VPos.TOP);
    return text;
  }
}
