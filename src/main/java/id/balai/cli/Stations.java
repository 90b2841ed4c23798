package id.balai.cli;

import id.balai.service.access.CurrentActor;

/// Names of the places where commands work.
final class Stations {

  /// The committee's desk, where lists come in and papers go out.
  static final String DESK = CurrentActor.NAME;

  private Stations() {}
}
