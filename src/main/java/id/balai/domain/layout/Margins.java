package id.balai.domain.layout;

/// What stays free around the text of a paper, in tenths of a millimetre; the foot line stands
/// within the lower one.
public record Margins(int top, int right, int bottom, int left) {

  /// What papers had before there was a choice.
  public static final Margins EARLIER = new Margins(140, 150, 190, 200);

  /// Records, declarations and letters: 25 mm above and right, 30 mm below and left.
  public static final Margins LETTERS = new Margins(250, 250, 300, 300);

  /// Lists and sheets: 15 mm, and 25 mm at the left for the binder.
  public static final Margins LISTS = new Margins(150, 150, 150, 250);

  /// Less than this is cut off by many printers.
  public static final int LEAST = 50;

  /// Least lower margin: the foot line stands in it.
  public static final int LEAST_BOTTOM = 150;

  /// More than this leaves too little paper.
  public static final int MOST = 500;

  public Margins {
    for (int margin : new int[] {top, right, bottom, left}) {
      if (margin < LEAST || margin > MOST) {
        throw new IllegalArgumentException("a margin has 5 to 50 mm");
      }
    }
    if (bottom < LEAST_BOTTOM) {
      throw new IllegalArgumentException("the lower margin holds the foot line: at least 15 mm");
    }
  }
}
