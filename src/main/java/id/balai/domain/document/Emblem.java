package id.balai.domain.document;

/// The arms of an office for its papers, as a PNG or JPEG picture.
public final class Emblem {

  /// Most bytes that are taken.
  public static final int MOST_BYTES = 2 * 1024 * 1024;

  private final byte[] picture;

  /// @param picture content of the file
  /// @throws IllegalArgumentException when it is empty or larger than [#MOST_BYTES]
  public Emblem(byte[] picture) {
    if (picture.length == 0 || picture.length > MOST_BYTES) {
      throw new IllegalArgumentException("an emblem has 1 byte to 2 MB");
    }
    this.picture = picture.clone();
  }

  /// Content of the file.
  public byte[] picture() {
    return picture.clone();
  }
}
