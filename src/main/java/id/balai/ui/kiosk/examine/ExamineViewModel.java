package id.balai.ui.kiosk.examine;

import id.balai.domain.certificate.CertificateCode;
import id.balai.ui.kiosk.flow.KioskInput;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Asks for the short code of a certificate; a QR code is heard by the devices.
public final class ExamineViewModel {

  private final Consumer<KioskInput> take;
  private final StringProperty typed = new SimpleStringProperty(this, "typed", "");

  /// @param take takes a whole short code
  public ExamineViewModel(Consumer<KioskInput> take) {
    this.take = take;
  }

  /// What was typed so far.
  public StringProperty typedProperty() {
    return typed;
  }

  /// Whether a short code is whole.
  public BooleanBinding whole() {
    return Bindings.createBooleanBinding(
        () -> CertificateCode.shortCode(typed.get()).isPresent(), typed);
  }

  /// Checks what was typed, once it is whole.
  public void check() {
    CertificateCode.shortCode(typed.get()).map(KioskInput.Check::new).ifPresent(take);
  }
}
