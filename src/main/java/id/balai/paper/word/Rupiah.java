package id.balai.paper.word;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;

/// Money as offices write it: `Rp150.000,00` (R51), in tables `150.000`.
public final class Rupiah {

  private Rupiah() {}

  /// `Rp150.000,00`.
  public static String full(long amount) {
    return "Rp" + figures(amount) + ",00";
  }

  /// `150.000`.
  public static String figures(long amount) {
    return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(PaperMessages.INDONESIAN))
        .format(amount);
  }
}
