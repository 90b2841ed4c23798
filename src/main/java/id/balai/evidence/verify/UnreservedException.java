package id.balai.evidence.verify;

/// Something was added to a paper for which no place was kept.
final class UnreservedException extends Exception {

  private static final long serialVersionUID = 1;

  private final String place;

  /// @param place what, in the words of the file format
  UnreservedException(String place) {
    super(place);
    this.place = place;
  }

  String place() {
    return place;
  }
}
