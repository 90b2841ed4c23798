package id.balai.paper.word;

/// Whole numbers in Indonesian words, as receipts and official records spell them.
public final class IndonesianNumber {

  private static final String[] SMALL = {
    "nol",
    "satu",
    "dua",
    "tiga",
    "empat",
    "lima",
    "enam",
    "tujuh",
    "delapan",
    "sembilan",
    "sepuluh",
    "sebelas"
  };
  private static final long[] STEPS = {
    1_000_000_000_000L, 1_000_000_000L, 1_000_000L, 1_000L, 100L
  };
  private static final String[] NAMES = {"triliun", "miliar", "juta", "ribu", "ratus"};
  private static final long LIMIT = 1_000_000_000_000_000L;

  private IndonesianNumber() {}

  /// `seratus lima puluh ribu` for 150,000.
  ///
  /// @param number 0 up to below 10¹⁵
  public static String words(long number) {
    if (number < 0 || number >= LIMIT) {
      throw new IllegalArgumentException("a number from 0 to below 10^15");
    }
    if (number < SMALL.length) {
      return SMALL[(int) number];
    }
    if (number < 20) {
      return SMALL[(int) number - 10] + " belas";
    }
    if (number < 100) {
      return SMALL[(int) (number / 10)] + " puluh" + rest(number % 10);
    }
    int step = 0;
    while (number < STEPS[step]) {
      step++;
    }
    return count(number / STEPS[step], step) + rest(number % STEPS[step]);
  }

  /// `seratus lima puluh ribu rupiah`.
  public static String rupiah(long amount) {
    return words(amount) + " rupiah";
  }

  /// One hundred and one thousand are one word; one million is two.
  private static String count(long times, int step) {
    boolean isOneWord = times == 1 && STEPS[step] <= 1000;
    return isOneWord ? "se" + NAMES[step] : words(times) + " " + NAMES[step];
  }

  private static String rest(long number) {
    return number == 0 ? "" : " " + words(number);
  }
}
