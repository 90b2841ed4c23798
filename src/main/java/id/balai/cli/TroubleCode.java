package id.balai.cli;

import java.util.Locale;

/// A short code of an inner failure that can be read over the telephone: three groups of four
/// letters or digits, the same for the same place in the program.
final class TroubleCode {

  private TroubleCode() {}

  static String of(Throwable trouble) {
    return group(trouble.getClass().getName())
        + "-"
        + group(place(trouble))
        + "-"
        + group(place(root(trouble)));
  }

  private static Throwable root(Throwable trouble) {
    Throwable root = trouble;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }

  private static String place(Throwable trouble) {
    StackTraceElement[] trace = trouble.getStackTrace();
    return trace.length == 0 ? "" : trace[0].getClassName() + trace[0].getMethodName();
  }

  private static String group(String text) {
    String digits = Integer.toString(text.hashCode() & 0x7fffffff, 36);
    return "0000".concat(digits).substring(digits.length()).toUpperCase(Locale.ROOT);
  }
}
