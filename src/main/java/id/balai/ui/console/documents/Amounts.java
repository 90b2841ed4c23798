package id.balai.ui.console.documents;

import id.balai.domain.event.PaymentEntry;
import java.util.OptionalLong;

/// Amounts as people type them.
final class Amounts {

  private Amounts() {}

  /// Whole rupiah: `150000`, `150.000`, `Rp 150.000,00`; cents are left out and more than the most
  /// is the most.
  ///
  /// @return empty when nothing was typed
  static OptionalLong read(String typed) {
    String digits = typed.replaceAll(",\\d{0,2}\\s*$", "").replaceAll("\\D", "");
    if (digits.isEmpty()) {
      return OptionalLong.empty();
    }
    return digits.length() > 10
        ? OptionalLong.of(PaymentEntry.MOST)
        : OptionalLong.of(Math.min(PaymentEntry.MOST, Long.parseLong(digits)));
  }
}
