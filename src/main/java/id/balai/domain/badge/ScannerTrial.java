package id.balai.domain.badge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Tells from one scan of a known code how a scanner that types like a keyboard is set. Which
/// letters a wrong layout changes follows from the layouts: QWERTZ swaps Y and Z, AZERTY swaps A
/// with Q and W with Z and types other characters for the digits.
public final class ScannerTrial {

  /// What stands on the code that is scanned: letters that layouts swap, in both cases, all digits,
  /// and the signs that layouts change.
  public static final String CODE = "BALAI Az Qq Yy Ww 0123456789 :/-_";

  private ScannerTrial() {}

  /// What came behind the code.
  public enum End {
    ENTER,
    TAB,
    /// Nothing came for a while.
    NONE
  }

  /// What is set in another way than a door needs it.
  public enum Fault {
    /// No Enter or Tab behind a code: the door waits a moment for every scan.
    NO_END,
    /// Caps Lock, or a scanner that changes the case.
    CAPS,
    /// The scanner or the computer is set to QWERTZ.
    GERMAN_LAYOUT,
    /// The scanner or the computer is set to AZERTY.
    FRENCH_LAYOUT,
    /// Signs or digits arrive as others.
    OTHER_LAYOUT,
    /// Something stands before the code.
    BEFORE,
    /// Something stands behind the code.
    BEHIND,
    /// Characters are missing.
    LOST
  }

  /// How the scanner is set, from what it typed.
  ///
  /// @param arrived hostile
  /// @return none where a door reads everything; what is found is in the order of [Fault]
  public static List<Fault> faults(String arrived, End end) {
    var faults = new ArrayList<Fault>();
    if (end == End.NONE) {
      faults.add(Fault.NO_END);
    }
    String letters = letters(arrived);
    for (boolean isCaps : new boolean[] {false, true}) {
      for (Layout layout : Layout.values()) {
        if (letters.contains(typed(letters(CODE), layout, isCaps))) {
          if (isCaps) {
            faults.add(Fault.CAPS);
          }
          faults.addAll(rest(arrived, layout, isCaps));
          return List.copyOf(faults);
        }
      }
    }
    faults.add(Fault.LOST);
    return List.copyOf(faults);
  }

  private static List<Fault> rest(String arrived, Layout layout, boolean isCaps) {
    if (layout != Layout.US) {
      return List.of(layout == Layout.GERMAN ? Fault.GERMAN_LAYOUT : Fault.FRENCH_LAYOUT);
    }
    String whole = typed(CODE, layout, isCaps);
    String printed = arrived.strip();
    int at = printed.indexOf(whole);
    if (at < 0) {
      boolean isShort = printed.length() < whole.length();
      return List.of(isShort ? Fault.LOST : Fault.OTHER_LAYOUT);
    }
    var faults = new ArrayList<Fault>();
    if (at > 0) {
      faults.add(Fault.BEFORE);
    }
    if (at + whole.length() < printed.length()) {
      faults.add(Fault.BEHIND);
    }
    return faults;
  }

  private static String letters(String text) {
    return text.replaceAll("[^A-Za-z]", "");
  }

  /// What arrives where a scanner with a US layout types `text`.
  private static String typed(String text, Layout layout, boolean isCaps) {
    var out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char swapped = layout.swap(text.charAt(i));
      boolean isUpper = Character.isUpperCase(swapped);
      out.append(isCaps == isUpper ? Character.toLowerCase(swapped) : upper(swapped));
    }
    return out.toString();
  }

  private static char upper(char one) {
    return String.valueOf(one).toUpperCase(Locale.ROOT).charAt(0);
  }

  private enum Layout {
    US("", ""),
    GERMAN("YZyz", "ZYzy"),
    FRENCH("AQWZaqwz", "QAZWqazw");

    private final String from;
    private final String to;

    Layout(String from, String to) {
      this.from = from;
      this.to = to;
    }

    char swap(char one) {
      int at = from.indexOf(one);
      return at < 0 ? one : to.charAt(at);
    }
  }
}
