package id.balai.ui.shell;

/// One guard for all windows of this computer that only an operator may leave: it begins with the
/// first of them and ends with the last. All methods belong to the screen's thread.
final class SharedGuard implements KioskGuard {

  private final KioskGuard guard;
  private int locked;

  SharedGuard(KioskGuard guard) {
    this.guard = guard;
  }

  @Override
  public void begin() {
    if (locked == 0) {
      guard.begin();
    }
    locked++;
  }

  @Override
  public void end() {
    locked--;
    if (locked == 0) {
      guard.end();
    }
  }
}
