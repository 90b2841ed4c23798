package id.balai.cli;

import id.balai.service.access.Desk;

/// Names of the places where commands work.
final class Stations {

  /// The committee's desk, where lists come in and papers go out.
  static final String DESK = Desk.NAME;

  private Stations() {}
}
