package id.balai.paper.pdf;

import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSDictionary;

/// What many pages have in common, stored once and printed on each: ornaments, which are read by
/// nobody, and words. Plates are told apart by identity.
public final class FormXObject {

  static final String ART = "A";
  static final String WORDS = "W";

  private final float width;
  private final float height;
  private final byte[] art;
  private final COSDictionary resources;
  private final Consumer<Canvas> words;

  /// @param width in points
  /// @param height in points
  /// @param art content stream of the ornaments
  /// @param resources what the ornaments name, without fonts
  /// @param words draws the words
  public FormXObject(
      float width, float height, byte[] art, COSDictionary resources, Consumer<Canvas> words) {
    this.width = width;
    this.height = height;
    this.art = art.clone();
    this.resources = resources;
    this.words = words;
  }

  /// A plate without ornaments.
  ///
  /// @param words draws what it has instead
  public static FormXObject of(float width, float height, Consumer<Canvas> words) {
    return new FormXObject(width, height, new byte[0], new COSDictionary(), words);
  }

  boolean hasArt() {
    return art.length > 0;
  }

  float width() {
    return width;
  }

  float height() {
    return height;
  }

  byte[] art() {
    return art.clone();
  }

  COSDictionary resources() {
    return resources;
  }

  Consumer<Canvas> words() {
    return words;
  }
}
