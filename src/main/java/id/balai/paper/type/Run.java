package id.balai.paper.type;

import java.util.Arrays;

/// Letters that stand in one face.
///
/// @param face in which all of them can be shown
/// @param letters code points, at least one
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, made by the thousand
public record Run(Face face, int[] letters) {

  @Override
  public String toString() {
    return face + " " + Arrays.toString(letters);
  }
}
