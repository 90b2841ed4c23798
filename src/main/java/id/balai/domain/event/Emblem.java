package id.balai.domain.event;

import java.util.Base64;

/// The arms of an office for its papers, as a PNG or JPEG picture that stands with the event.
///
/// @param base64 content of the picture
public record Emblem(String base64) {

  /// Most bytes that are taken.
  public static final int MOST_BYTES = 2 * 1024 * 1024;

  /// Most pixels of a side.
  public static final int MOST_PIXELS = 3000;

  /// @param picture content of the file
  /// @throws IllegalArgumentException when it is empty or larger than [#MOST_BYTES]
  public static Emblem of(byte[] picture) {
    if (picture.length == 0 || picture.length > MOST_BYTES) {
      throw new IllegalArgumentException("an emblem has 1 byte to 2 MB");
    }
    return new Emblem(Base64.getEncoder().encodeToString(picture));
  }

  /// Content of the picture.
  public byte[] picture() {
    return Base64.getDecoder().decode(base64);
  }
}
