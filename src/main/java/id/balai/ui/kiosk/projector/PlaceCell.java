package id.balai.ui.kiosk.projector;

import id.balai.domain.document.Signer;
import id.balai.service.signing.JointPlaces;
import id.balai.ui.control.InkPicture;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One place of the sheet: the signature above the name and the office.
final class PlaceCell extends VBox {

  private static final PseudoClass SIGNED = PseudoClass.getPseudoClass("signed");

  private final InkPicture ink = new InkPicture();
  private final Label name = new Label();
  private final Label office = new Label();

  PlaceCell() {
    getStyleClass().add("place");
    name.getStyleClass().add("place-name");
    office.getStyleClass().add("place-office");
    for (Label label : new Label[] {name, office}) {
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
      label.setMaxWidth(Double.MAX_VALUE);
    }
    VBox.setVgrow(ink, Priority.ALWAYS);
    getChildren().addAll(ink, name, office);
  }

  void show(JointPlaces.Place place, boolean hasOffice) {
    Signer signer = place.signer();
    name.setText(signer.name());
    office.setText(signer.office());
    boolean isShown = hasOffice && !signer.office().isBlank();
    office.setVisible(isShown);
    office.setManaged(isShown);
    ink.show(signer.ink());
    pseudoClassStateChanged(SIGNED, place.isSigned());
  }
}
