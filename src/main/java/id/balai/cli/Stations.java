package id.balai.cli;

/// Names of the places where commands work.
final class Stations {

  /// The committee's desk, where lists come in and papers go out.
  static final String DESK = "Meja panitia";

  private Stations() {}
}
