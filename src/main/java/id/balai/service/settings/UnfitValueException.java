package id.balai.service.settings;

/// A value that a setting cannot have; it says which it can.
final class UnfitValueException extends Exception {

  private static final long serialVersionUID = 1;

  private final String allowed;

  UnfitValueException(String allowed) {
    super("not a value of: " + allowed);
    this.allowed = allowed;
  }

  /// What can be, for example `arial | bookman`.
  String allowed() {
    return allowed;
  }
}
